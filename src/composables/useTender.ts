import { storeToRefs } from 'pinia'
import { computed, shallowRef } from 'vue'
import { checkTender, type TenderCheck } from '../core/tender/checkTender'
import { today } from '../environment'
import type { FileProblem } from '../files/problems'
import { readBlob } from '../files/readBlob'
import { useI18n } from '../i18n'
import { useAssessmentStore } from '../stores/assessment'
import { useCriteriaStore } from '../stores/criteria'
import { useOpenedStore } from '../stores/opened'
import { announce } from './announce'
import { download, fileName } from './download'
import { useWords } from './useWords'
import { useMessages } from './useMessages'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A tender or contract beside the target level: opened, checked, saved as paper or table. */
export function useTender() {
  const store = useAssessmentStore()
  const { tender: opened } = storeToRefs(useOpenedStore())
  const criteria = useCriteriaStore()
  const { t } = useI18n()
  const { language } = useWords()
  const { show } = useMessages()
  const refused = shallowRef<{ name: string; problems: readonly FileProblem[] } | null>(null)
  const isWorking = shallowRef(false)

  const check = computed((): TenderCheck | null => {
    const { current, result, sets } = store
    if (!current || !result || !opened.value) return null
    return checkTender(current, sets, result, opened.value.rows, current.targetLevel)
  })

  async function open(file: File): Promise<void> {
    const bytes = await readBlob(file)
    const { readTender } = await import('../files/tender/readTender')
    const read = bytes.ok ? await readTender(bytes.value, store.sets) : bytes
    refused.value = read.ok ? null : { name: file.name, problems: read.problems }
    if (!read.ok) return
    opened.value = { name: file.name, rows: read.value }
    announce(t('vendors.tender.opened', { name: file.name }))
  }

  async function save(form: 'pdf' | 'xlsx'): Promise<void> {
    const { current, result, sets } = store
    if (!check.value || !current || !result || !opened.value) return
    isWorking.value = true
    try {
      const { loadWords } = await import('../locales/load')
      const words = await loadWords(language.value, 'words', 'papers', 'check')
      const parts = [t('vendors.tender.file'), current.facility.name, today()]
      const name = fileName(parts, `.${form}`, { facility: 1 })
      if (form === 'xlsx') {
        const { writeTenderXlsx } = await import('../files/tender/writeTenderXlsx')
        download(await writeTenderXlsx(check.value, { language: language.value, t: words }), name, XLSX)
      } else {
        const [{ buildTenderPaper }, { run }] = await Promise.all([
          import('../reports/papers/tender/paper'),
          import('../beside/run'),
        ])
        const made = buildTenderPaper({
          assessment: current,
          sets,
          result,
          catalogue: criteria.catalogue,
          target: current.targetLevel,
          language: language.value,
          today: today(),
          t: words,
          check: check.value,
          file: opened.value.name,
        })
        if (made.ok) download(await run('pdf', made.document), name, 'application/pdf')
      }
      show(t('report.pdfDone', { name }))
    } catch (error) {
      show(t('export.failed', { reason: error instanceof Error ? error.message : String(error) }), {
        kind: 'error',
      })
    } finally {
      isWorking.value = false
    }
  }

  function close(): void {
    opened.value = null
  }

  return { opened, refused, check, isWorking, open, save, close }
}
