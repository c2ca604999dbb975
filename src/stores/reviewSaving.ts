import { computed, ref, shallowRef } from 'vue'
import type { Desk, GivenReview, StorageProblem, StoredReview } from '../storage/types'
import type { SaveState } from './autosave'

export interface ReviewSavingOptions {
  /** Milliseconds of rest before a save; every change is on disk within a second. */
  delay?: number
  now?: () => string
}

/** Saves one review after every change, one save at a time, always the newest state; like `createAutosave`, without a history. */
export function createReviewSaving(desk: Desk, opened: StoredReview, options: ReviewSavingOptions = {}) {
  const { delay = 300, now = () => new Date().toISOString() } = options
  const record = shallowRef(opened)
  const state = ref<SaveState>('saved')
  const problem = ref<StorageProblem | null>(null)
  /** What the database holds instead, after a conflict; null = deleted there. */
  const rival = shallowRef<StoredReview | null | undefined>()
  const waiting = shallowRef<GivenReview | null>(null)
  const isWriting = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  function schedule(given: GivenReview): void {
    waiting.value = given
    if (state.value !== 'failed' || problem.value !== 'conflict') state.value = 'pending'
    timer ??= setTimeout(() => void flush(), delay)
  }

  /** Saves what waits, now. Resolves when nothing is being written any more. */
  function flush(force = false): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running = running.then(() => write(force))
    return running
  }

  async function write(force: boolean): Promise<void> {
    if (!waiting.value || (problem.value === 'conflict' && !force)) return
    const given = waiting.value
    waiting.value = null
    isWriting.value = true
    state.value = 'saving'
    const saved = await desk.saveReview(given, { base: record.value.revision, at: now(), force })
    isWriting.value = false
    const newer = waiting.value as GivenReview | null
    if (saved.ok) {
      record.value = saved.record
      problem.value = null
      rival.value = undefined
      state.value = newer ? 'pending' : 'saved'
      return
    }
    // Nothing is lost: what could not be written waits and goes with the next attempt.
    waiting.value = newer ?? given
    problem.value = saved.problem
    rival.value = saved.problem === 'conflict' ? (saved.current ?? null) : undefined
    state.value = 'failed'
  }

  return {
    state,
    problem,
    rival,
    record,
    savedAt: computed(() => record.value.savedAt),
    /** Whether something on screen is not on the desk yet. */
    isUnsaved: computed(() => waiting.value !== null || isWriting.value),
    schedule,
    flush,
    /** Another tab wrote: the next save would be refused, so say it now. */
    markRival(current: StoredReview | null): void {
      problem.value = 'conflict'
      rival.value = current
      state.value = 'failed'
    },
    /** Writes what is on screen over what the other tab saved; the person chose so. */
    takeOver(given: GivenReview): Promise<void> {
      waiting.value = given
      return flush(true)
    },
    dispose(): void {
      clearTimeout(timer)
    },
  }
}

export type ReviewSaving = ReturnType<typeof createReviewSaving>
