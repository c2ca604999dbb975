import { computed, shallowRef } from 'vue'
import type { ChangeNote } from '../storage/types'

interface Step<T> {
  /** The state before the change. */
  before: T
  note: ChangeNote
  /** Consecutive changes with the same key (typing in one field) are one step. */
  key: string | null
  /** Tells this step from every other one of the session, so that a message can speak of it. */
  id: number
}

/** What can be taken back and made again, to be put aside while something else is on screen. */
export interface UndoSteps<T> {
  past: readonly Step<T>[]
  future: readonly { after: T; note: ChangeNote }[]
}

let lastStep = 0

/** Undo and redo over whole states; states are immutable and share structure, so a step costs little. */
export function createUndoHistory<T>(limit = 500) {
  const past = shallowRef<UndoSteps<T>['past']>([])
  const future = shallowRef<UndoSteps<T>['future']>([])
  const stepOf = (before: T, note: ChangeNote, key: string | null): Step<T> => ({
    before,
    note,
    key,
    id: (lastStep += 1),
  })

  return {
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    undoNote: computed(() => past.value.at(-1)?.note ?? null),
    redoNote: computed(() => future.value.at(-1)?.note ?? null),
    /** The step that an undo would take back; null = nothing. */
    latest: computed(() => past.value.at(-1)?.id ?? null),

    /** Whether this began a step of its own, rather than going on with the one before. */
    record(before: T, note: ChangeNote, key: string | null = null): boolean {
      future.value = []
      if (key !== null && past.value.at(-1)?.key === key) return false
      past.value = [...past.value.slice(-(limit - 1)), stepOf(before, note, key)]
      return true
    },

    /** Ends a run of changes with the same key: the next one is a step of its own. */
    endGroup(): void {
      const last = past.value.at(-1)
      if (last?.key) past.value = [...past.value.slice(0, -1), { ...last, key: null }]
    },

    undo(current: T): { state: T; note: ChangeNote } | null {
      const step = past.value.at(-1)
      if (!step) return null
      past.value = past.value.slice(0, -1)
      future.value = [...future.value, { after: current, note: step.note }]
      return { state: step.before, note: step.note }
    },

    redo(current: T): { state: T; note: ChangeNote } | null {
      const step = future.value.at(-1)
      if (!step) return null
      future.value = future.value.slice(0, -1)
      past.value = [...past.value, stepOf(current, step.note, null)]
      return { state: step.after, note: step.note }
    },

    /** Everything that can be taken back and made again. */
    steps: (): UndoSteps<T> => ({ past: past.value, future: future.value }),

    /** Goes on with what was put aside. */
    resume(steps: UndoSteps<T>): void {
      past.value = steps.past
      future.value = steps.future
    },

    clear(): void {
      past.value = []
      future.value = []
    },
  }
}
