import { shallowRef, watch, type Ref } from 'vue'
import { today } from '../../composables/today'
import type { Language } from '../../core/types'
import { createTranslator, type Translate } from '../../locales/translator'
import { buildGapReport, GAP_REPORT_SECTIONS, type GapReportSection } from '../../reports/gapReport'
import { createReport } from '../../reports/gapReport/report'
import type { PaperDocument } from '../../reports/model'
import { useAssessmentStore } from '../../stores/assessment'
import { useCriteriaStore } from '../../stores/criteria'
import type { GapReportOptions } from './gapReportOptions'

const loaders: Record<Language, () => Promise<{ default: object }>> = {
  vi: () => import('../../locales/documents.vi.json'),
  en: () => import('../../locales/documents.en.json'),
}
const translators = new Map<Language, Promise<Translate>>()

/** The words of papers in a language, loaded once. */
function wordsOf(language: Language): Promise<Translate> {
  const known = translators.get(language)
  if (known) return known
  const made = loaders[language]().then((texts) => createTranslator(language, texts.default))
  made.catch(() => translators.delete(language))
  translators.set(language, made)
  return made
}

/** The gap report of the open assessment as content: what is seen, printed and saved is this one document. */
export function useGapReport(options: Ref<GapReportOptions>) {
  const store = useAssessmentStore()
  const criteria = useCriteriaStore()
  const paper = shallowRef<PaperDocument | null>(null)
  /** The sections that this assessment can have: without Circular 46 there are no conclusions to show. */
  const available = shallowRef<readonly GapReportSection[]>([])
  const error = shallowRef<string | null>(null)
  let latest = 0

  async function build(): Promise<void> {
    const mine = (latest += 1)
    try {
      const t = await wordsOf(options.value.language)
      const { current: assessment, result, sets } = store
      if (mine !== latest || !assessment || !result) return
      const { language, sections, letterhead } = options.value
      const target = assessment.targetLevel
      const { catalogue } = criteria
      const input = {
        assessment,
        sets,
        catalogue,
        result,
        target,
        language,
        today: today(),
        t,
        letterhead,
        sections,
      }
      const whole = createReport({ ...input, sections: {} })
      available.value = GAP_REPORT_SECTIONS.filter((section) => whole.numberOf(section) !== null)
      paper.value = buildGapReport(input)
      error.value = null
    } catch (cause) {
      if (mine === latest) error.value = cause instanceof Error ? cause.message : String(cause)
    }
  }
  watch([options, () => store.result, () => store.current], build, { immediate: true, deep: 1 })

  return { paper, available, error, build }
}
