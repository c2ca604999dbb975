import { computed, shallowRef } from 'vue'
import type { ChangeNote } from '../storage/types'

interface Step<T> {
  /** The state before the change. */
  before: T
  note: ChangeNote
  /** Consecutive changes with the same key (typing in one field) are one step. */
  key: string | null
}

/** Undo and redo over whole states; states are immutable and share structure, so a step costs little. */
export function createUndoHistory<T>(limit = 500) {
  const past = shallowRef<readonly Step<T>[]>([])
  const future = shallowRef<readonly { after: T; note: ChangeNote }[]>([])

  return {
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    undoNote: computed(() => past.value.at(-1)?.note ?? null),
    redoNote: computed(() => future.value.at(-1)?.note ?? null),

    record(before: T, note: ChangeNote, key: string | null = null): void {
      future.value = []
      if (key !== null && past.value.at(-1)?.key === key) return
      past.value = [...past.value.slice(-(limit - 1)), { before, note, key }]
    },

    /** Ends a run of changes with the same key: the next one is a step of its own. */
    settle(): void {
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
      past.value = [...past.value, { before: current, note: step.note, key: null }]
      return { state: step.after, note: step.note }
    },

    clear(): void {
      past.value = []
      future.value = []
    },
  }
}
