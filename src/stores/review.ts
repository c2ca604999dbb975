import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { entriesOf, levelledSet, type Entry } from '../core/sets/criteria'
import { assessorAnswers, scoreAs, type ReviewResults } from '../core/review/assessorAnswers'
import { reviewDifferences } from '../core/review/differences'
import { bindingOf } from '../core/review/verifyReview'
import type { Assessment, CriteriaSet, CriterionId, Review } from '../core/types'
import { reviewChannel } from '../storage/reviews'
import type { ChangeNote, Desk } from '../storage/types'
import { useCriteriaStore } from './criteria'
import { useDeskStore } from './desk'
import { fromStored, toStored } from './deskReview'
import { createReviewSaving, type ReviewSaving } from './reviewSaving'
import { createUndoHistory } from './undoHistory'

export type ReviewLoadState = 'none' | 'loading' | 'ready' | 'missing' | 'damaged' | 'no-criteria' | 'failed'

/** The review on screen with the submission it is about: opinions, both verdicts, undo and redo, and its saving. */
export const useReviewStore = defineStore('review', () => {
  const key = ref('')
  const current = shallowRef<Review | null>(null)
  const submission = shallowRef<Assessment | null>(null)
  const sets = shallowRef<readonly CriteriaSet[]>([])
  const loadState = ref<ReviewLoadState>('none')
  const saving = ref<ReviewSaving | null>(null)
  const history = createUndoHistory<Review>()
  /** How many windows work on it, this one included. */
  const windows = ref(1)
  let leave: (() => void)[] = []
  let asked = 0

  const self = computed(() =>
    submission.value && sets.value.length > 0
      ? scoreAs(submission.value, submission.value.answers, sets.value)
      : null,
  )
  const results = computed<ReviewResults | null>(() => {
    if (!self.value || !submission.value || !current.value) return null
    const answers = assessorAnswers(submission.value, current.value)
    return { self: self.value, assessor: scoreAs(submission.value, answers, sets.value) }
  })
  const differences = computed(() =>
    results.value && current.value ? reviewDifferences(sets.value, results.value, current.value) : null,
  )
  const levelSet = computed(() => levelledSet(sets.value))
  const entries = computed(
    () =>
      new Map<CriterionId, Entry>(
        sets.value.flatMap((set) => entriesOf(set).map((entry): [CriterionId, Entry] => [entry.id, entry])),
      ),
  )
  /** Whether the submission beside it is the one it is bound to; anything else is a damaged desk. */
  const isBound = computed(
    () =>
      current.value !== null &&
      submission.value !== null &&
      bindingOf(current.value, submission.value) === 'bound',
  )

  /** Opens a review of this desk for work. */
  async function open(id: string): Promise<void> {
    if (key.value === id && loadState.value === 'ready') return
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
    const desk = await useDeskStore().open()
    const record = await desk.getReview(id)
    const found = record ? fromStored(record) : null
    const loaded = found?.submission ? await useCriteriaStore().loadAtHand(found.submission.criteriaSets) : []
    if (!isWanted()) return
    if (!record || !found?.submission) {
      loadState.value = record && found?.side !== 'facility' ? 'damaged' : 'missing'
      return
    }
    const saver = createReviewSaving(desk, record)
    const channel = reviewChannel(id)
    leave = [
      desk.enter(channel),
      desk.subscribe((event) => {
        if (event.id !== channel) return
        if (event.type === 'presence') windows.value = event.tabs
        else void meetRival(desk, saver, id)
      }),
    ]
    saving.value = saver
    sets.value = loaded
    key.value = id
    submission.value = found.submission
    current.value = found.review
    history.clear()
    loadState.value = loaded.length === 0 ? 'no-criteria' : 'ready'
  }

  /** Another window wrote or removed it: the next save would be refused, so it is said now. */
  async function meetRival(desk: Desk, saver: ReviewSaving, id: string): Promise<void> {
    try {
      const found = await desk.getReview(id)
      if (found?.revision !== saver.record.value.revision) saver.markRival(found ?? null)
    } catch {
      // The database went: the next save says so, with a way to keep the work.
    }
  }

  /** Saves what waits and lets go of the review. */
  async function close(): Promise<void> {
    asked += 1
    await saving.value?.flush()
    letGo()
  }

  function letGo(): void {
    asked += 1
    saving.value?.dispose()
    for (const stop of leave) stop()
    leave = []
    saving.value = null
    key.value = ''
    current.value = null
    submission.value = null
    sets.value = []
    history.clear()
    windows.value = 1
    loadState.value = 'none'
  }

  /** Leaves what is on screen and shows what the desk holds; one undo brings back what was left. */
  async function reload(): Promise<void> {
    const [id, left] = [key.value, current.value]
    letGo()
    await open(id)
    if (left && current.value) history.record(left, { code: 'reloaded' })
  }

  const given = () =>
    current.value &&
    toStored({ key: key.value, side: 'assessor', review: current.value, submission: submission.value })

  /**
   * The one way to change the review.
   * @param edit a pure function; returning the same object changes nothing
   * @param note what changed, for undo
   * @param step consecutive changes with the same key are one undo step (typing in one field)
   */
  function change(edit: (review: Review) => Review, note: ChangeNote, step: string | null = null): void {
    const before = current.value
    if (!before) return
    const after = edit(before)
    if (after === before) return
    history.record(before, note, step)
    replace(after, after.seal !== before.seal)
  }

  /** `isWhole`: a whole state, not an edit; a sealed one then stays to the letter what was sealed. */
  function replace(review: Review, isWhole: boolean): void {
    current.value = isWhole && review.seal ? review : { ...review, updatedAt: new Date().toISOString() }
    const value = given()
    if (value) saving.value?.schedule(value)
  }

  /** Writes what is on screen over what the other window saved. */
  async function takeOver(): Promise<void> {
    const value = given()
    if (value) await saving.value?.takeOver(value)
  }

  /** Takes back the last change; returns what it was. */
  function undo(): ChangeNote | null {
    const step = current.value ? history.undo(current.value) : null
    if (step) replace(step.state, true)
    return step?.note ?? null
  }

  /** Makes the change again that was taken back; returns what it is. */
  function redo(): ChangeNote | null {
    const step = current.value ? history.redo(current.value) : null
    if (step) replace(step.state, true)
    return step?.note ?? null
  }

  return {
    key,
    current,
    submission,
    sets,
    loadState,
    windows,
    saving,
    results,
    differences,
    levelSet,
    entries,
    isBound,
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
    takeOver,
    undo,
    redo,
  }
})
