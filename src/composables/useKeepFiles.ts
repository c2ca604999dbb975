import { useI18n } from '../i18n'
import type { OpenedFile } from '../files/openAssessmentFile'
import { useDeskStore } from '../stores/desk'
import { useMessages } from './useMessages'

/** Puts the evidence files of a package on the desk: first of all, or an assessment would name files that are not there. */
export function useKeepFiles() {
  const desk = useDeskStore()
  const { t } = useI18n()
  const { show } = useMessages()

  /** Whether all of them are kept; the first that cannot be is named. */
  async function keepFiles(files: readonly OpenedFile[]): Promise<boolean> {
    const target = await desk.open()
    for (const { sha256, name, type = '', bytes } of files) {
      const blob = new Blob([bytes], { type })
      const kept = await target.putFile({ sha256, name, type, size: bytes.byteLength, blob })
      if (kept.ok) continue
      const text = kept.problem === 'quota' ? 'open.fileNoRoom' : 'open.fileNotKept'
      show(t(text, { name, reason: t(`storageProblem.${kept.problem}.title`) }), { kind: 'error' })
      return false
    }
    return true
  }

  return { keepFiles }
}
