import { compareVersions } from '../sets/compareVersions'
import type { Assessment, CriteriaSet, CriteriaSetReference } from '../types'

/** A set of an assessment, and a set of another instrument that says how its answers carry over. */
export interface Succeeding {
  from: CriteriaSetReference
  to: CriteriaSet
}

/**
 * Sets of other instruments that take over the answers of an assessment, each in its newest version that does.
 * @param sets the sets at hand that may succeed
 */
export function successorsOf(
  { criteriaSets }: Pick<Assessment, 'criteriaSets'>,
  sets: readonly CriteriaSet[],
): Succeeding[] {
  const included = new Set(criteriaSets.map(({ id }) => id))
  const found = criteriaSets.flatMap((from) =>
    sets.flatMap((to): Succeeding[] => {
      const says = (to.succeeds ?? []).some(({ set, version }) => set === from.id && version === from.version)
      return says && to.id !== from.id && !included.has(to.id) ? [{ from, to }] : []
    }),
  )
  return found.filter(
    ({ from, to }) =>
      !found.some(
        (other) =>
          other.from === from && other.to.id === to.id && compareVersions(other.to.version, to.version) > 0,
      ),
  )
}
