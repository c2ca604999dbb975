import { useI18n } from 'vue-i18n'
import { useAssessmentStore } from '../stores/assessment'
import { useToasts } from './useToasts'

/** Hands bytes to the browser as a file to keep. */
export function download(bytes: Uint8Array | Blob, name: string, type: string): void {
  const blob = bytes instanceof Blob ? bytes : new Blob([bytes as BlobPart], { type })
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** A file name that every system takes: letters of the name without accents, the year, the ending. */
export function fileName(parts: readonly string[], ending: string): string {
  const plain = parts
    .join('-')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return `${plain || 'tt54'}${ending}`
}

/** Saves the open assessment as a file: the record that goes onto a stick or to the superior. */
export function useExport() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { show } = useToasts()

  async function exportFile(): Promise<void> {
    const assessment = store.current
    if (!assessment) return
    try {
      const { writeAssessmentFile } = await import('../files/assessmentFile')
      const name = fileName([assessment.facility.name, assessment.assessedOn], '.tt54.json')
      download(writeAssessmentFile(assessment, store.sets), name, 'application/json')
      await store.autosave?.markExported(new Date().toISOString())
      show(t('export.done', { name }))
    } catch (error) {
      show(t('export.failed', { reason: error instanceof Error ? error.message : String(error) }), { kind: 'error' })
    }
  }

  return { exportFile }
}
