import { useRouter } from 'vue-router'
import { newAssessment } from '../core/make/newAssessment'
import { setFingerprint } from '../core/sets/setFingerprint'
import type { CriteriaSet, CriteriaSetReference } from '../core/types'
import { newId, now, today } from '../environment'
import { useCriteriaStore } from '../stores/criteria'
import { useDeskActions } from './useDeskActions'

/** A new assessment by a set that did not come with the app. */
export function useStartWithSet() {
  const criteria = useCriteriaStore()
  const router = useRouter()
  const { add } = useDeskActions()

  /** Levels come from one set alone; the lists that stand beside it stay. */
  async function start(set: CriteriaSet): Promise<void> {
    const reference = { id: set.id, version: set.version, fingerprint: setFingerprint(set) }
    const isLevelled = ({ id, version }: CriteriaSetReference): boolean =>
      criteria.catalogue.sets.find((one) => one.id === id && one.version === version)?.kind === 'levels'
    const others = criteria
      .currentReferences()
      .filter((one) => one.id !== set.id && !(set.levels.length > 0 && isLevelled(one)))
    const blank = newAssessment({
      id: newId(),
      now: now(),
      assessedOn: today(),
      criteriaSets: set.levels.length > 0 ? [reference, ...others] : [...others, reference],
    })
    const top = set.levels.at(-1)?.level
    const made = top === undefined ? blank : { ...blank, targetLevel: Math.min(blank.targetLevel, top) }
    if (await add(made, 'created')) await router.push({ name: 'facility', params: { id: made.id } })
  }

  return { start }
}
