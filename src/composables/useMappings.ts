import { storeToRefs } from 'pinia'
import { computed } from 'vue'
import { mappedPairs, type Mapped } from '../core/sets/mappings'
import { useAssessmentStore } from '../stores/assessment'
import { useMappingsStore } from '../stores/mappings'

const NONE: ReadonlySet<string> = new Set()

/** What else the evidence of the rows on screen serves. */
export function useMappings() {
  const store = useAssessmentStore()
  const mappings = useMappingsStore()
  const { mapping } = storeToRefs(mappings)

  const pairs = computed<readonly Mapped[]>(() =>
    mapping.value ? mappedPairs(mapping.value, store.sets) : [],
  )
  /** The pairs of one row; only of the set that the mapping is about. */
  const pairsOf = (setId: string, id: string): Mapped[] =>
    mapping.value?.from.id === setId ? pairs.value.filter(({ from }) => from === id) : []
  /** Rows with a pair. */
  const mapped = computed(() => (mapping.value ? new Set(mapping.value.rows.map(({ from }) => from)) : NONE))
  return { mapping, mapped, pairsOf, load: mappings.load }
}
