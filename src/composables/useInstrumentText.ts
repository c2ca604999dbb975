import { useI18n } from '../i18n'
import { onScreenOf } from '../words/instrument'
import { useAssessmentStore } from '../stores/assessment'

/** The texts of screens that speak of Circular 54, for the instrument that the open assessment answers. */
export function useInstrumentText(): Pick<ReturnType<typeof useI18n>, 't'> {
  const { t } = useI18n()
  const store = useAssessmentStore()
  return {
    t: (...given) => onScreenOf(t(...given), store.levelSet?.instrument.number),
  }
}
