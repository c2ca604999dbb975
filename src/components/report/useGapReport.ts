import { shallowRef, watch, type Ref } from 'vue'
import { today } from '../../composables/today'
import { buildGapReport, GAP_REPORT_SECTIONS, type GapReportSection } from '../../reports/gapReport'
import { createReport } from '../../reports/gapReport/report'
import type { PaperDocument } from '../../reports/model'
import { useAssessmentStore } from '../../stores/assessment'
import { useCriteriaStore } from '../../stores/criteria'
import type { GapReportOptions } from './gapReportOptions'
import { wordsOf } from './paperWords'

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
