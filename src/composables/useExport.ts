import { useI18n } from 'vue-i18n'
import { now } from '../environment'
import { useAssessmentStore } from '../stores/assessment'
import { download, fileName } from './download'
import { useMessages } from './useMessages'

/** Saves the open assessment as a file: the record that goes onto a stick or to the superior. */
export function useExport() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { show } = useMessages()

  /** Whether a file was written. */
  async function exportFile(): Promise<boolean> {
    const assessment = store.current
    if (!assessment) return false
    try {
      const { writeAssessmentFile } = await import('../files/assessmentFile')
      const name = fileName([assessment.facility.name, assessment.assessedOn], '.tt54.json')
      download(writeAssessmentFile(assessment, store.sets), name, 'application/json')
      await store.autosave?.markExported(now())
      show(t('export.done', { name }))
      return true
    } catch (error) {
      show(t('export.failed', { reason: error instanceof Error ? error.message : String(error) }), {
        kind: 'error',
      })
      return false
    }
  }

  return { exportFile }
}
