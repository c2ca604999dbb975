import { computed, ref } from 'vue'
import { planContent } from '../core/plan/planContent'
import type { Day } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'
import { useCriteriaStore } from '../stores/criteria'
import { today } from './today'

/** The plan of the open assessment, computed once for all parts of the screen. */
export function usePlan() {
  const store = useAssessmentStore()
  const criteria = useCriteriaStore()
  const now = today()
  /** The day the plan is measured by; undefined = the next deadline that binds. */
  const by = ref<Day>()

  const content = computed(() => {
    const { current: assessment, result, sets } = store
    if (!assessment || !result) return null
    const { catalogue } = criteria
    return planContent({ sets, catalogue, assessment, result, today: now, by: by.value })
  })

  return { content, by, today: now }
}
