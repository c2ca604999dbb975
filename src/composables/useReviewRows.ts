import { computed, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { placeOf } from '../core/place'
import { foundInReview, passesReview, type ReviewFilter, type ReviewView } from '../core/review/filterReview'
import { isLookedAt } from '../core/review/opinions'
import { reviewContradictions } from '../core/review/reviewContradictions'
import type { Entry } from '../core/sets/criteria'
import type { CriterionId } from '../core/types'
import { useReviewStore } from '../stores/review'
import { useEarlier } from './useEarlier'
import { useShownRows } from './useShownRows'

/** The rows of the review on screen: which of them are shown, which wait for an opinion, which need a second look. */
export function useReviewRows() {
  const route = useRoute()
  const store = useReviewStore()
  const { isAgain, isAsked, hasOpenAgain } = useEarlier()
  const filter = ref<ReviewFilter>('all')
  const query = ref('')
  // A second round begins with what differs from the first.
  const stop = watch(
    hasOpenAgain,
    (hasOpen) => {
      if (!hasOpen || route.query.group || route.query.at) return
      filter.value = 'again'
      void Promise.resolve().then(() => stop())
    },
    { immediate: true },
  )

  const set = computed(() => store.sets.find(({ id }) => id === route.query.set) ?? store.sets[0])
  const groupId = computed(() => String(route.query.group ?? ''))
  const view = computed((): ReviewView | null => {
    const { submission, current: review, results } = store
    return submission && review && results ? { submission, review, results, isAgain, isAsked } : null
  })
  const waits = (entry: Entry): boolean =>
    view.value !== null &&
    entry.asked &&
    view.value.results.self.entries[entry.id]?.counts === true &&
    !isLookedAt(view.value.review, placeOf(entry))
  const shownRows = useShownRows({
    set,
    groupId,
    filter,
    query,
    isShown: (entry) =>
      view.value !== null &&
      passesReview(filter.value, entry, view.value) &&
      foundInReview(query.value, entry, view.value),
    isOpen: waits,
  })
  function showAll(): void {
    filter.value = 'all'
    query.value = ''
  }
  /** A section chosen by hand ends filter and search. */
  watch(groupId, showAll)

  /** Rows whose opinion decides a level. */
  const deciding = computed(
    () =>
      new Set(
        store.differences?.rows.flatMap(({ entry, decides }) => (decides.length > 0 ? [entry.id] : [])) ?? [],
      ),
  )
  const contradictions = computed(() =>
    view.value
      ? reviewContradictions(view.value.submission, view.value.review, store.sets, view.value.results)
      : new Map<CriterionId, never>(),
  )
  return { ...shownRows, filter, query, set, view, waits, showAll, deciding, contradictions }
}
