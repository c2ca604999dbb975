import { shallowRef, watch, type ShallowRef } from 'vue'
import type { Assessment, CriteriaSet } from '../core/types'
import { useCriteriaStore } from '../stores/criteria'

/**
 * The criteria sets of several assessments, each set once: where two name different versions, that of the first one.
 * null while they are being loaded.
 * @param assessments the first one decides
 */
export function useSetsOf(
  assessments: () => readonly Assessment[],
): ShallowRef<readonly CriteriaSet[] | null> {
  const criteria = useCriteriaStore()
  const sets = shallowRef<readonly CriteriaSet[] | null>(null)
  watch(
    () =>
      assessments()
        .map(({ criteriaSets }) => criteriaSets.map(({ id, version }) => `${id}@${version}`).join())
        .join(),
    async () => {
      const loaded = await Promise.all(assessments().map((one) => criteria.load(one.criteriaSets))).catch(
        () => [],
      )
      const byId = new Map<string, CriteriaSet>()
      for (const set of loaded.flat()) if (!byId.has(set.id)) byId.set(set.id, set)
      sets.value = [...byId.values()]
    },
    { immediate: true },
  )
  return sets
}
