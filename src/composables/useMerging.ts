import { shallowRef } from 'vue'
import { useI18n } from '../i18n'
import { now } from '../environment'
import { mergeReviews, type ReviewMerge } from '../core/review/mergeReviews'
import type { Review } from '../core/types'
import type { FileProblem } from '../files/problems'
import { useColleaguesStore } from '../stores/colleagues'
import { useReviewStore } from '../stores/review'
import { useMessages } from './useMessages'

/** A colleague's file and what taking it in would do. */
export type MergeCandidate = { name: string } & (
  | { state: 'refused'; problems: readonly FileProblem[] }
  | { state: 'read'; review: Review; merge: ReviewMerge }
)

/** Taking colleagues' reviews into the one on screen: read → shown → taken in as one change. */
export function useMerging() {
  const store = useReviewStore()
  const colleagues = useColleaguesStore()
  const { t } = useI18n()
  const { undoable } = useMessages()
  const candidates = shallowRef<readonly MergeCandidate[]>([])

  /** Each file by itself beside what is on screen; what they do to each other shows when they are taken in. */
  function preview(name: string, review: Review): MergeCandidate {
    const mine = store.current
    const merge: ReviewMerge = mine
      ? mergeReviews(mine, review, now())
      : { ok: false, reason: 'other-submission' }
    return { name, state: 'read', review, merge }
  }

  function takeWaiting(): void {
    candidates.value = [
      ...candidates.value,
      ...colleagues.takeAll().map(({ name, review }) => preview(name, review)),
    ]
  }

  async function choose(files: readonly File[]): Promise<void> {
    const { readBlob } = await import('../files/readBlob')
    const { parseReview } = await import('../files/review/parseReview')
    const found: MergeCandidate[] = []
    for (const file of files) {
      const bytes = await readBlob(file)
      const read = bytes.ok ? parseReview(bytes.value) : bytes
      found.push(
        read.ok
          ? preview(file.name, read.value.review)
          : { name: file.name, state: 'refused', problems: read.problems },
      )
    }
    candidates.value = [...candidates.value, ...found]
  }

  function discard(): void {
    candidates.value = []
  }

  /** Takes in everything that can be, as one change. */
  function takeIn(): void {
    const at = now()
    const good = candidates.value.flatMap((one) => (one.state === 'read' && one.merge.ok ? [one] : []))
    if (good.length === 0) return
    const names = good.map(({ name }) => name).join(', ')
    store.endGroup()
    const change = store.change(
      (review) =>
        good.reduce((current, { review: theirs }) => {
          const merged = mergeReviews(current, theirs, at)
          return merged.ok ? merged.review : current
        }, review),
      { code: 'reviewMerged', params: { name: names } },
    )
    candidates.value = []
    undoable(t('review.merge.done', { name: names }), change)
  }

  return { candidates, takeWaiting, choose, discard, takeIn }
}
