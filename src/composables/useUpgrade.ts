import { computed, ref, shallowRef } from 'vue'
import { useI18n } from '../i18n'
import type { Result } from '../core/score/assess'
import { scoreOf } from '../core/score/scoreOf'
import type { CriteriaSet, CriteriaSetReference, Day, Text } from '../core/types'
import { successorsOf } from '../core/upgrade/successors'
import {
  newerVersions,
  setsAfter,
  stepsThrough,
  upgrade,
  type Upgrade,
  type UpgradeStep,
} from '../core/upgrade/upgrade'
import { useAssessmentStore } from '../stores/assessment'
import { useCriteriaStore } from '../stores/criteria'
import { useMessages } from './useMessages'

/** What the assessment would be with the newer sets: both results side by side, before anything is changed. */
export interface PreparedUpgrade extends Upgrade {
  steps: UpgradeStep[]
  /** The sets the assessment would have. */
  sets: CriteriaSet[]
  before: Result
  after: Result
}

/** A set of the assessment and the one that would take its place. */
export interface Offer {
  from: CriteriaSetReference
  to: CriteriaSetReference
  title: Text
}

/** The offer of newer versions of the sets on screen: told, looked at, accepted, taken back. */
export function useUpgrade() {
  const store = useAssessmentStore()
  const criteria = useCriteriaStore()
  const messages = useMessages()
  const { t } = useI18n()
  const prepared = shallowRef<PreparedUpgrade | null>(null)
  const isLoading = ref(false)

  /** Newer versions of its sets; a sealed assessment stays to the letter what was sealed. */
  const offers = computed(() =>
    store.current && !store.current.seal ? newerVersions(store.current, criteria.catalogue) : [],
  )
  /** Instruments of this machine that take over the answers of one on screen. */
  const successions = computed<Offer[]>(() =>
    store.current && !store.current.seal
      ? successorsOf(
          store.current,
          (criteria.kept ?? []).map(({ set }) => set),
        ).map(({ from, to }) => ({
          from,
          to: { id: to.id, version: to.version },
          title: to.title,
        }))
      : [],
  )
  /** Sets in force at the date of the assessment that it does not answer. */
  const missing = computed(() => {
    const { current } = store
    if (!current || current.seal) return []
    const isIncluded = (id: string): boolean => current.criteriaSets.some((one) => one.id === id)
    return criteria
      .currentReferences()
      .filter(({ id }) => !isIncluded(id))
      .flatMap(
        ({ id, version }) =>
          criteria.catalogue.sets.find((one) => one.id === id && one.version === version) ?? [],
      )
      .filter(({ inForce }) => covers(inForce, current.assessedOn))
  })

  /** Loads the newer sets and makes both results; what is on screen stays as it is. */
  async function prepare(taken: readonly Pick<Offer, 'from' | 'to'>[] = offers.value): Promise<void> {
    const assessment = store.current
    if (!assessment || taken.length === 0) return
    isLoading.value = true
    try {
      // Versions between are steps of the way.
      const between = criteria.catalogue.sets.filter(({ id }) => taken.some(({ to }) => to.id === id))
      const loaded = await criteria.load([...taken.flatMap(({ from, to }) => [from, to]), ...between])
      const find = ({ id, version }: CriteriaSetReference): CriteriaSet | undefined =>
        loaded.find((set) => set.id === id && set.version === version)
      const steps = taken.flatMap(({ from, to }): UpgradeStep[] => {
        const [earlier, later] = [find(from), find(to)]
        return earlier && later ? stepsThrough(earlier, later, loaded) : []
      })
      const made = upgrade(assessment, steps)
      const sets = setsAfter(store.sets, steps)
      prepared.value = {
        ...made,
        steps,
        sets,
        before: scoreOf(assessment, store.sets),
        after: scoreOf(made.assessment, sets),
      }
    } finally {
      isLoading.value = false
    }
  }

  /** Takes the assessment on screen, as it is now, to the newer sets; one step of undo. */
  function accept(): void {
    const { steps } = prepared.value ?? { steps: [] }
    const change = store.change((assessment) => upgrade(assessment, steps).assessment, {
      code: 'settings',
      params: { field: t('upgrade.note') },
    })
    prepared.value = null
    if (change) messages.undoable(t('upgrade.done'), change)
  }

  return {
    offers,
    successions,
    missing,
    prepared,
    isLoading,
    prepare,
    accept,
    close: () => (prepared.value = null),
  }
}

function covers({ from, to }: { from: Day; to: Day | null }, day: Day): boolean {
  return from <= day && (to === null || day <= to)
}
