import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { GivenFile } from '../files/submissions/givenFile'
import type { SubmissionContext } from '../files/submissions/openSubmission'
import { countsOf, type VerifiedFile } from '../files/submissions/verifiedFile'
import { useCriteriaStore } from './criteria'

/** Submissions that were opened together: checked beside the page, kept while the person goes to other screens. */
export const useSubmissionsStore = defineStore('submissions', () => {
  const criteria = useCriteriaStore()
  const checked = shallowRef<readonly VerifiedFile[]>([])
  /** Where each came from, so that one can be opened again. */
  const given: GivenFile[] = []
  /** How many files were found so far. */
  const found = ref(0)
  /** How many of the given files are done. */
  const done = ref(0)
  /** Why checking broke off; null = it did not. */
  const failure = ref<string | null>(null)
  /** Ends what is being checked and what waits for it; null = nothing is. */
  const work = shallowRef<AbortController | null>(null)
  let last: Promise<void> = Promise.resolve()
  const counts = computed(() => countsOf(checked.value))
  const isBusy = computed(() => work.value !== null)

  async function context(): Promise<SubmissionContext> {
    const { catalogue } = criteria
    return { catalogue, sets: await criteria.load(catalogue.sets) }
  }

  /** Checks more files, after those that are being checked. */
  function add(more: AsyncIterable<GivenFile>): Promise<void> {
    const controller = work.value && !work.value.signal.aborted ? work.value : new AbortController()
    work.value = controller
    failure.value = null
    const mine = last.then(() => check(more, controller.signal))
    last = mine
    return mine.then(() => {
      if (last === mine) work.value = null
    })
  }

  async function check(more: AsyncIterable<GivenFile>, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    const offset = given.length
    try {
      const { run } = await import('../beside/run')
      await run('verify', await context(), {
        signal,
        items: more,
        onItem: (file) => {
          found.value = given.push(file)
        },
        onParts: (some) => {
          checked.value = [...checked.value, ...some.map((file) => ({ ...file, given: file.given + offset }))]
          const latest = some[some.length - 1]
          if (latest) done.value = offset + latest.given + 1
        },
      })
    } catch (error) {
      if (!signal.aborted) failure.value = error instanceof Error ? error.message : String(error)
    } finally {
      // What was found and is not checked any more is not waited for.
      given.length = Math.min(given.length, done.value)
      found.value = given.length
    }
  }

  function stop(): void {
    work.value?.abort()
  }

  function clear(): void {
    checked.value = []
    given.length = 0
    found.value = 0
    done.value = 0
    failure.value = null
  }

  /** Where one of them came from; undefined = it is not there any more. */
  function sourceOf(file: VerifiedFile): GivenFile | undefined {
    return given[file.given]
  }

  return { checked, counts, found, done, isBusy, failure, context, add, stop, clear, sourceOf }
})
