import { computed } from 'vue'
import { mappedPairs, type Mapped } from '../core/sets/mappings'
import type { Mapping } from '../generated/formats'
import { useAssessmentStore } from '../stores/assessment'
import { asyncValue } from './asyncValue'

/** What else the evidence of rows serves: loaded when a row is opened. */
export function useMappings() {
  const store = useAssessmentStore()
  const mapping = asyncValue(
    async () => (await import('../../criteria/mappings/tt54-2017.json')).default as unknown as Mapping,
  )
  const pairs = computed<readonly Mapped[]>(() =>
    mapping.value ? mappedPairs(mapping.value, store.sets) : [],
  )
  /** The pairs of one row; only of the set that the mapping is about. */
  const pairsOf = (setId: string, id: string): Mapped[] =>
    mapping.value?.from.id === setId ? pairs.value.filter(({ from }) => from === id) : []
  return { mapping, pairs, pairsOf }
}
