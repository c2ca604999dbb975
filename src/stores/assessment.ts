import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { assess, type Result } from '../core/score/assess'
import { entriesOf, levelledSet, type Entry } from '../core/sets/criteria'
import { gapToward } from '../core/score/gap'
import type { Assessment, CriteriaSet, CriterionId } from '../core/types'
import type { ChangeNote, Desk } from '../storage/types'
import { createAutosave, type Autosave } from './autosave'
import { useCriteriaStore } from './criteria'
import { useDeskStore } from './desk'
import { createUndoHistory } from './undoHistory'

export type LoadState = 'none' | 'loading' | 'ready' | 'missing' | 'no-criteria' | 'failed'

/** The assessment on screen: its answers, its one Result, undo and redo, and its saving. */
export const useAssessmentStore = defineStore('assessment', () => {
  const current = shallowRef<Assessment | null>(null)
  const sets = shallowRef<readonly CriteriaSet[]>([])
  const loadState = ref<LoadState>('none')
  // Unwrapped refs of the running autosave: templates read `store.autosave.state`.
  const autosave = ref<Autosave | null>(null)
  const history = createUndoHistory<Assessment>()
  /** How many windows work on it, this one included. */
  const windows = ref(1)
  let leave: (() => void)[] = []
  /** Counts openings and closings: what was asked for last is what is shown. */
  let asked = 0

  const result = computed<Result | null>(() => {
    const assessment = current.value
    if (!assessment || sets.value.length === 0) return null
    return assess(sets.value, assessment.answers, {
      asOf: assessment.assessedOn,
      regime: assessment.regime,
      interpretations: assessment.interpretations,
    })
  })
  const levelSet = computed(() => levelledSet(sets.value))
  const gap = computed(() =>
    result.value && current.value ? gapToward(sets.value, result.value, current.value.targetLevel) : null,
  )
  /** What the level just above the lower bound still needs; null at the top. */
  const nextGap = computed(() => {
    const next = (result.value?.level?.lower ?? 0) + 1
    return result.value
      ? (gapToward(sets.value, result.value, next).levels.find(({ level }) => level === next) ?? null)
      : null
  })
  const entries = computed(
    () =>
      new Map<CriterionId, Entry>(
        sets.value.flatMap((set) => entriesOf(set).map((entry): [CriterionId, Entry] => [entry.id, entry])),
      ),
  )

  /** Opens an assessment from the desk for work; a database or a file of the app that fails leaves the state `failed`. */
  async function open(id: string): Promise<void> {
    if (current.value?.id === id && loadState.value === 'ready') return
    await close()
    const mine = (asked += 1)
    loadState.value = 'loading'
    try {
      await load(id, () => asked === mine)
    } catch {
      if (asked === mine) loadState.value = 'failed'
    }
  }

  async function load(id: string, isWanted: () => boolean): Promise<void> {
    const deskStore = useDeskStore()
    const desk = await deskStore.open()
    const record = await desk.get(id)
    if (!record) {
      if (isWanted()) loadState.value = 'missing'
      return
    }
    const saving = createAutosave(desk, record, { onSaved: () => void deskStore.noteSaved() })
    // What was not on disk when a window went: on screen again, and one undo away from what is on disk.
    const found = saving.board()
    const assessment = found?.assessment ?? record.assessment
    const loaded = await useCriteriaStore().load(assessment.criteriaSets)
    if (!isWanted()) {
      saving.dispose()
      return
    }
    leave = [
      desk.enter(id),
      desk.subscribe((event) => {
        if (event.id !== id) return
        if (event.type === 'presence') windows.value = event.tabs
        else if (event.type !== 'exported') void meetRival(desk, saving, id)
      }),
    ]
    autosave.value = saving
    sets.value = loaded
    current.value = assessment
    history.clear()
    if (found) history.record(record.assessment, { code: 'rescued' })
    loadState.value = loaded.length === 0 ? 'no-criteria' : 'ready'
  }

  /** Another window wrote or removed it: the next save would be refused, so it is said now. */
  async function meetRival(desk: Desk, saving: Autosave, id: string): Promise<void> {
    try {
      const found = await desk.get(id)
      if (found?.revision !== saving.record.value.revision) saving.markRival(found ?? null)
    } catch {
      // The database went: the next save says so, with a way to keep the work.
    }
  }

  /** Saves what waits and lets go of the assessment; what could not be saved is found by the next opening. */
  async function close(): Promise<void> {
    asked += 1
    await autosave.value?.flush()
    autosave.value?.abandon()
    part()
  }

  /** Lets go of the assessment; what was not written is given up, because it was kept elsewhere or is not wanted. */
  function letGo(): void {
    autosave.value?.giveUp()
    part()
  }

  function part(): void {
    asked += 1
    autosave.value?.dispose()
    for (const stop of leave) stop()
    leave = []
    autosave.value = null
    current.value = null
    sets.value = []
    history.clear()
    windows.value = 1
    loadState.value = 'none'
  }

  /** Leaves what is on screen and shows what the desk holds; one undo brings back what was left. */
  async function reload(id: string): Promise<void> {
    const left = current.value
    letGo()
    await open(id)
    if (left?.id === id && current.value) history.record(left, { code: 'reloaded' })
  }

  /**
   * The one way to change the assessment.
   * @param edit a pure function; returning the same object changes nothing
   * @param note what changed, for undo and history
   * @param key consecutive changes with the same key are one undo step (typing in one field)
   */
  function change(
    edit: (assessment: Assessment) => Assessment,
    note: ChangeNote,
    key: string | null = null,
  ): void {
    const before = current.value
    if (!before) return
    const after = edit(before)
    if (after === before) return
    history.record(before, note, key)
    replace(after, note, after.seal !== before.seal)
  }

  /** `isWhole`: a whole state, not an edit; a sealed one then stays to the letter what was sealed. */
  function replace(assessment: Assessment, note: ChangeNote, isWhole: boolean): void {
    const stamped =
      isWhole && assessment.seal ? assessment : { ...assessment, updatedAt: new Date().toISOString() }
    const setsChanged = stamped.criteriaSets !== current.value?.criteriaSets
    current.value = stamped
    autosave.value?.schedule(stamped, note)
    if (setsChanged)
      void useCriteriaStore()
        .load(stamped.criteriaSets)
        .then((loaded) => {
          if (current.value?.id === stamped.id) sets.value = loaded
        })
  }

  /** Takes back the last change; returns what it was. */
  function undo(): ChangeNote | null {
    const step = current.value ? history.undo(current.value) : null
    if (step) replace(step.state, { code: 'undo' }, true)
    return step?.note ?? null
  }

  /** Makes the change again that was taken back; returns what it is. */
  function redo(): ChangeNote | null {
    const step = current.value ? history.redo(current.value) : null
    if (step) replace(step.state, { code: 'redo' }, true)
    return step?.note ?? null
  }

  return {
    current,
    sets,
    loadState,
    windows,
    autosave,
    result,
    gap,
    nextGap,
    levelSet,
    entries,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    undoNote: history.undoNote,
    redoNote: history.redoNote,
    open,
    close,
    letGo,
    reload,
    change,
    settle: history.settle,
    undo,
    redo,
  }
})
