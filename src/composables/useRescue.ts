import { ref } from 'vue'
import { useI18n } from '../i18n'
import { valueAt } from '../core/json/valueAt'
import { download, fileName } from './download'
import { useMessages } from './useMessages'

/** Saves what lies in a database that this version cannot work with as files, without changing it. */
export function useRescue() {
  const { t } = useI18n()
  const { show } = useMessages()
  const isBusy = ref(false)

  const nameOf = (assessment: unknown, index: number): string =>
    fileName(
      [valueAt(assessment, '/facility/name'), valueAt(assessment, '/assessedOn'), index + 1].map(String),
      '',
    )

  async function rescue(): Promise<void> {
    isBusy.value = true
    try {
      const { rescueAssessments } = await import('../storage/rescue')
      const { stableJson } = await import('../files/json/stableJson')
      const { zipFiles } = await import('../files/archive/zipFiles')
      const found = await rescueAssessments()
      if (!found || found.length === 0) {
        show(t(found ? 'rescue.nothing' : 'rescue.failed'), { kind: 'error' })
        return
      }
      const files = found.map((assessment, index) => ({
        name: `${nameOf(assessment, index)}.tt54.json`,
        bytes: new TextEncoder().encode(stableJson(assessment)),
      }))
      const name = fileName([t('rescue.fileName')], '.zip')
      download(await zipFiles(files), name, 'application/zip')
      show(t('rescue.done', { name, count: files.length }))
    } catch {
      show(t('rescue.failed'), { kind: 'error' })
    } finally {
      isBusy.value = false
    }
  }

  return { isBusy, rescue }
}
