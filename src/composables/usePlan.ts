import { computed, ref } from 'vue'
import { today } from '../environment'
import { planContent, planOutlook, type PlanOptions } from '../core/plan/planContent'
import type { Day } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'
import { useCriteriaStore } from '../stores/criteria'

/** The plan of the open assessment, computed once for all parts of the screen; the outlook only when it is looked at. */
export function usePlan() {
  const store = useAssessmentStore()
  const criteria = useCriteriaStore()
  const now = today()
  /** The day the plan is measured by; undefined = the next deadline that binds. */
  const by = ref<Day>()

  const options = computed((): PlanOptions | null => {
    const { current: assessment, result, sets } = store
    if (!assessment || !result) return null
    return { sets, catalogue: criteria.catalogue, assessment, result, today: now, by: by.value }
  })
  const content = computed(() => (options.value ? planContent(options.value) : null))
  const outlook = computed(() =>
    options.value && content.value ? planOutlook(options.value, content.value) : null,
  )

  return { content, outlook, by, today: now }
}
