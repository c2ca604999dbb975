import { computed } from 'vue'
import { useInstrumentText } from './useInstrumentText'
import type { RouteLocationRaw } from 'vue-router'
import { useAssessmentStore } from '../stores/assessment'
import { useStandingStore } from '../stores/standing'
import { useCriterionLink } from './useCriterionLink'
import { useRowName } from './useRowName'

/** The one next step in words and where it is done. */
export interface NextWords {
  /** For the button in the bar. */
  short: string
  /** For a button with room: what is done. */
  long: string
  /** Why this, in a sentence. */
  why: string
  to: RouteLocationRaw
}

/** The next step of the open assessment, said the same wherever it stands. */
export function useNextStep() {
  const { t } = useInstrumentText()
  const store = useAssessmentStore()
  const standing = useStandingStore()
  const { shortName } = useRowName()
  const { toEntry } = useCriterionLink()

  const screen = (name: string, params: Record<string, string> = {}): RouteLocationRaw => ({
    name,
    params: { id: store.current?.id, ...params },
  })

  const next = computed((): NextWords | null => {
    const step = standing.next
    if (!step || !store.current) return null
    switch (step.kind) {
      case 'row': {
        const { entry, level, count } = step
        const name = shortName(entry)
        return {
          short: level === null ? t('next.row', { name }) : t('next.rowBlocking', { name, level }),
          long: t('next.rowLong', { name }),
          why:
            level === null
              ? t('next.rowWhy', { count }, count)
              : t('next.rowBlockingWhy', { count, level }, count),
          to: toEntry(entry),
        }
      }
      case 'again': {
        const { entry, count } = step
        const name = shortName(entry)
        return {
          short: t('next.again', { name }),
          long: t('next.againLong', { name }),
          why: t('next.againWhy', { count }, count),
          to: toEntry(entry),
        }
      }
      case 'facts':
        return {
          short: t('next.facts'),
          long: t('next.facts'),
          why: t('next.factsWhy'),
          to: screen('facility'),
        }
      case 'errors':
        return {
          short: t('next.errors', { count: step.count }, step.count),
          long: t('next.errors', { count: step.count }, step.count),
          why: t('next.errorsWhy'),
          to: screen('check'),
        }
      case 'plan':
        return { short: t('next.plan'), long: t('next.planLong'), why: t('next.planWhy'), to: screen('plan') }
      case 'seal':
        return {
          short: step.again ? t('next.sealAgain') : t('next.seal'),
          long: step.again ? t('next.sealAgainLong') : t('next.sealLong'),
          why: step.again ? t('next.sealAgainWhy') : t('next.sealWhy'),
          to: screen('check'),
        }
      case 'papers':
        return {
          short: t('next.papers'),
          long: t('next.papersLong'),
          why: t('next.papersWhy'),
          to: screen('reports'),
        }
    }
  })
  return { next }
}
