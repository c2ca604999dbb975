import { scoreOf } from '../core/score/scoreOf'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { entriesOf, levelledSet, type Entry } from '../core/sets/criteria'
import { assessorAnswers, type ReviewResults } from '../core/review/assessorAnswers'
import { reviewDifferences } from '../core/review/differences'
import { bindingOf } from '../core/review/verifyReview'
import type { Assessment, CriteriaSet, CriterionId, Review } from '../core/types'
import { reviewChannel } from '../storage/reviews'
import type { StoredReview } from '../storage/types'
import { useCriteriaStore } from './criteria'
import { fromStored, readKeptReview, reviewIn, toStored } from './deskReview'
import { openWork } from './work'

/** The review on screen with the submission it is about: opinions and both verdicts, on top of the work that it is. */
export const useReviewStore = defineStore('review', () => {
  const submission = shallowRef<Assessment | null>(null)
  const sets = shallowRef<readonly CriteriaSet[]>([])
  const work = openWork<Review, StoredReview>({
    channelOf: reviewChannel,
    get: (desk, id) => desk.getReview(id),
    broken: (desk) => desk.reviews.broken(),
    save: (desk, key, review, from) =>
      desk.saveReview(toStored({ key, side: 'assessor', review, submission: submission.value }), from),
    valueOf: reviewIn,
    read: (value) => Promise.resolve(readKeptReview(value)),
    async prepare(record, value) {
      const found = fromStored({ ...record, value: { ...(record.value as object), review: value } })
      if (found?.side === 'facility') return { state: 'missing' }
      if (!found?.submission) return { state: 'damaged' }
      const { review, submission: given } = found
      const loaded = await useCriteriaStore().loadAtHand(given.criteriaSets)
      const show = (): void => {
        sets.value = loaded
        submission.value = given
      }
      return { state: loaded.length === 0 ? 'no-criteria' : 'ready', value: review, show }
    },
    onGone() {
      submission.value = null
      sets.value = []
    },
  })
  const { current } = work

  const self = computed(() =>
    submission.value && sets.value.length > 0 ? scoreOf(submission.value, sets.value) : null,
  )
  const results = computed<ReviewResults | null>(() => {
    if (!self.value || !submission.value || !current.value) return null
    const answers = assessorAnswers(submission.value, current.value)
    return { self: self.value, assessor: scoreOf(submission.value, sets.value, { answers }) }
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

  return { ...work, submission, sets, results, differences, levelSet, entries, isBound }
})
