import { computed } from 'vue'
import { today } from '../environment'
import { roundRows } from '../core/round/round'
import { useRoundStore } from '../stores/round'
import { useReviews } from './useReviews'

/** How far each facility of the round on screen is, and how many are in each state. */
export function useRoundRows() {
  const store = useRoundStore()
  const { rows: reviews } = useReviews()
  const all = computed(() =>
    store.round
      ? roundRows(
          store.round,
          (reviews.value ?? []).filter(({ side }) => side === 'assessor'),
          today(),
        )
      : [],
  )
  const counts = computed(() => {
    const found = new Map<string, number>()
    for (const { state, isOverdue } of all.value) {
      found.set(state, (found.get(state) ?? 0) + 1)
      if (isOverdue) found.set('overdue', (found.get('overdue') ?? 0) + 1)
    }
    return found
  })
  return { all, counts }
}
