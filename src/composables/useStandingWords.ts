import { computed } from 'vue'
import { useInstrumentText } from './useInstrumentText'
import { useLevelWords } from './useLevelWords'
import { useAssessmentStore } from '../stores/assessment'

/** Where the open assessment stands, in two sentences that never say more than the result. */
export function useStandingWords() {
  const { t } = useInstrumentText()
  const store = useAssessmentStore()
  const { short } = useLevelWords()

  const sure = computed(() => {
    const { result, levelSet } = store
    if (!result?.level || result.progress.answered === 0) return ''
    const { lower } = result.level
    if (lower === 0) return t('overview.none')
    return lower === levelSet?.levels.at(-1)?.level ? t('overview.top') : t('overview.sure', { level: lower })
  })
  const next = computed(() => {
    const { nextGap, result } = store
    if (!result?.level) return ''
    if (result.progress.answered === 0) return t('overview.unanswered')
    if (!nextGap) return ''
    const { level, rows } = nextGap
    const open = rows.filter(({ verdict }) => verdict === 'unassessed').length
    const notMet = rows.length - open
    if (open > 0 && notMet > 0) return t('overview.nextBoth', { level, open, notMet })
    return open > 0 ? t('overview.nextOpen', { level, open }) : t('overview.nextNotMet', { level, notMet })
  })
  /** One line for both regimes when they agree. */
  const regimes = computed(() => {
    const { result } = store
    if (!result?.level || result.progress.answered === 0) return ''
    const [issued, inForce] = [short(result.regimes['as-issued']), short(result.regimes['in-force'])]
    return issued === inForce
      ? t('overview.regimesAgree')
      : t('overview.regimesDiffer', { asIssued: issued, inForce })
  })
  const level = computed(() => (store.result ? short(store.result) : ''))

  return { level, sure, next, regimes }
}
