import { computed, shallowRef } from 'vue'
import { mappedPairs, type Mapped } from '../core/sets/mappings'
import type { Mapping } from '../generated/formats'
import { useAssessmentStore } from '../stores/assessment'

const mapping = shallowRef<Mapping | null>(null)
const NONE: ReadonlySet<string> = new Set()

/** What else the evidence of rows serves: loaded when it is first asked for, once. */
export function useMappings() {
  const store = useAssessmentStore()

  async function load(): Promise<void> {
    if (mapping.value) return
    try {
      mapping.value = (await import('../../criteria/mappings/tt54-2017.json')).default as unknown as Mapping
    } catch {
      // Without it the part of the screen that needs it is not there.
    }
  }
  const pairs = computed<readonly Mapped[]>(() =>
    mapping.value ? mappedPairs(mapping.value, store.sets) : [],
  )
  /** The pairs of one row; only of the set that the mapping is about. */
  const pairsOf = (setId: string, id: string): Mapped[] =>
    mapping.value?.from.id === setId ? pairs.value.filter(({ from }) => from === id) : []
  /** Rows with a pair. */
  const mapped = computed(() => (mapping.value ? new Set(mapping.value.rows.map(({ from }) => from)) : NONE))
  return { mapping, mapped, pairsOf, load }
}
