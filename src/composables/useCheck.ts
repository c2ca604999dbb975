import { computed, onMounted } from 'vue'
import { today } from '../environment'
import { checkAssessment, type Finding } from '../core/check/checkAssessment'
import { useAssessmentStore } from '../stores/assessment'
import { useEvidenceFiles } from './useEvidenceFiles'

/** What the check finds in the open assessment, with the files of evidence on this machine. */
export function useCheck() {
  const store = useAssessmentStore()
  const { kept, refresh } = useEvidenceFiles()
  onMounted(refresh)

  const findings = computed<Finding[]>(() => {
    const { current: assessment, result, sets } = store
    if (!assessment || !result) return []
    return checkAssessment({ assessment, sets, result, today: today(), files: kept.value })
  })

  return { findings }
}
