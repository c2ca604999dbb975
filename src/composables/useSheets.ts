import { ref } from 'vue'
import type { Department } from '../core/departments/board'
import { markSent } from '../core/edit/assignments'
import { placeOf } from '../core/place'
import type { Assessment, Day } from '../core/types'
import { now, today } from '../environment'
import type { NamedBytes } from '../files/archive/zipFiles'
import { useI18n } from '../i18n'
import { useAssessmentStore } from '../stores/assessment'
import { useCriteriaStore } from '../stores/criteria'
import { download, fileName } from './download'
import { useWords } from './useWords'
import { useMessages } from './useMessages'

export const SHEET_FORMS = ['xlsx', 'paper', 'both'] as const
export type SheetForm = (typeof SHEET_FORMS)[number]

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  zip: 'application/zip',
} as const

/** Making the sheets of departments: one as a file, several as a ZIP; their rows then count as sent. */
export function useSheets() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { language } = useWords()
  const { show, undoable } = useMessages()
  const isWorking = ref(false)

  /**
   * @param departments whose sheets
   * @param how form, day of return, and only the rows without a verdict
   */
  async function send(
    departments: readonly Department[],
    how: { form: SheetForm; due: Day | ''; onlyLeft: boolean },
  ): Promise<boolean> {
    if (isWorking.value || !store.current) return false
    isWorking.value = true
    try {
      const rows = departments.map((one) => ({
        ...one,
        entries: how.onlyLeft && one.left.length > 0 ? one.left : one.entries,
      }))
      const mark = (assessment: Assessment): Assessment =>
        rows.reduce(
          (current, { entries }) =>
            markSent(current, entries.map(placeOf), {
              on: today(),
              form: how.form === 'paper' ? 'paper' : 'xlsx',
              ...(how.due === '' ? {} : { due: how.due }),
            }),
          assessment,
        )
      // The files first: what could not be made was not sent.
      await keep(await filesOf(mark(store.current), rows, how))
      const change = store.change(mark, { code: 'sheetsSent', params: { count: rows.length } })
      undoable(t('change.sheetsSent', { count: rows.length }), change)
      return true
    } catch (error) {
      show(t('export.failed', { reason: error instanceof Error ? error.message : String(error) }), {
        kind: 'error',
      })
      return false
    } finally {
      isWorking.value = false
    }
  }

  async function filesOf(
    assessment: Assessment,
    rows: readonly Department[],
    { form, due }: { form: SheetForm; due: Day | '' },
  ): Promise<NamedBytes[]> {
    const { sheetName } = await import('../files/departments/sheetName')
    const taken = new Set<string>()
    const files: NamedBytes[] = []
    for (const { name, entries } of rows) {
      const department = name ?? ''
      const base = sheetName(department, taken)
      if (form !== 'paper') {
        const { writeDepartmentSheet } = await import('../files/departments/writeDepartmentSheet')
        const sheet = { department, entries, sentOn: today(), ...(due === '' ? {} : { dueOn: due }) }
        files.push({
          name: `${base}.xlsx`,
          bytes: await writeDepartmentSheet(assessment, store.sets, sheet, { language: language.value }),
        })
      }
      if (form !== 'xlsx') {
        const only = entries.map(({ id }) => id)
        files.push({ name: `${base}.pdf`, bytes: await paperOf(assessment, department, only) })
      }
    }
    return files
  }

  async function paperOf(
    assessment: Assessment,
    department: string,
    only: readonly string[],
  ): Promise<Uint8Array> {
    const { result, sets } = store
    if (!result) throw new Error(t('departments.notReady'))
    const [{ buildDepartmentForms }, { loadWords }, { run }] = await Promise.all([
      import('../reports/papers/department/paper'),
      import('../locales/load'),
      import('../beside/run'),
    ])
    const made = buildDepartmentForms({
      assessment,
      sets,
      result,
      catalogue: useCriteriaStore().catalogue,
      target: assessment.targetLevel,
      language: language.value,
      today: today(),
      t: await loadWords(language.value, 'words', 'papers', 'check'),
      department,
      only,
    })
    if (!made.ok) throw new Error(made.reasons.map(({ code }) => t(`report.refused.${code}`)).join(' '))
    return run('pdf', made.document, {})
  }

  async function keep(files: readonly NamedBytes[]): Promise<void> {
    const [only] = files
    if (!only) return
    if (files.length === 1) {
      download(only.bytes, only.name, only.name.endsWith('.pdf') ? TYPES.pdf : TYPES.xlsx)
      return
    }
    const { zipFiles } = await import('../files/archive/zipFiles')
    const name = fileName(
      [t('departments.zip'), store.current?.facility.name ?? '', now().slice(0, 10)],
      '.zip',
      {
        facility: 1,
      },
    )
    download(await zipFiles(files), name, TYPES.zip)
  }

  return { isWorking, send }
}
