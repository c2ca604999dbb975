import { at } from '../../core/place'
import { differingFields, type AnswerDifference } from '../../core/compare/compare'
import { own } from '../../core/json/own'
import type { Answer, Assessment, CriteriaSet } from '../../core/types'
import { TABLE_BYTES, megabytes } from '../limits'
import { accept, refuse, type FileProblem, type Read } from '../problems'
import { fileTypeOf } from '../text/fileType'
import { actionTitles } from './answerRows'
import { evidenceNames } from './evidenceCell'
import { findHead, type TableHead } from './findHead'
import { lacksReason, readCriterionRow, readItemRow } from './readRow'
import { rowCells, type CellProblem, type RowCells } from './rowCells'
import { targetFinder, type RowTarget } from './rowTarget'
import type { Sheet } from './sheet'

export interface TableContext {
  /** The assessment the answers go to. */
  assessment: Assessment
  /** Its criteria sets, with all texts. */
  sets: readonly CriteriaSet[]
}

/** What a table would change; nothing is changed yet. */
export interface TableChanges {
  /** Name of the sheet that was read; empty for CSV. */
  sheet: string
  /** Rows of criteria and items that were read. */
  rows: number
  /** Changes criterion by criterion, for `applyChanges` of core. */
  changes: AnswerDifference[]
  /** What is wrong, cell by cell. A criterion with an error in any of its rows changes nothing. */
  errors: CellProblem[]
  /** What was changed in the table but is not read back. */
  notices: CellProblem[]
}

export type TableResult = { ok: true; table: TableChanges } | { ok: false; problems: FileProblem[] }

/**
 * Reads a table of answers (XLSX or CSV, heads in Vietnamese or English) as changes of an assessment, by criterion id.
 * Rows that are not in the table and columns that are not in it change nothing.
 * @param bytes the file
 * @param context the assessment and its sets
 */
export async function readAnswersTable(bytes: Uint8Array, context: TableContext): Promise<TableResult> {
  const sheets = await readSheets(bytes)
  if (!sheets.ok) return sheets
  for (const sheet of sheets.value) {
    const head = findHead(sheet)
    if (head) return { ok: true, table: readRows(sheet, head, context) }
  }
  return refuse('table-no-head')
}

async function readSheets(bytes: Uint8Array): Promise<Read<Sheet[]>> {
  if (bytes.length > TABLE_BYTES)
    return refuse('too-large', '', { size: megabytes(bytes.length), limit: megabytes(TABLE_BYTES) })
  if (bytes.length === 0) return refuse('empty-file')
  const type = fileTypeOf(bytes)
  if (type === 'zip') return (await import('./readXlsx')).readXlsx(bytes)
  if (type !== 'text') return refuse('wrong-type', '', { type })
  const csv = await (await import('./readCsv')).readCsv(bytes)
  return csv.ok ? accept([csv.value]) : csv
}

/** A criterion while its rows are read. */
interface Draft {
  target: RowTarget
  before: Answer
  after: Answer
  /** The criterion's own row, where a missing reason is shown. */
  cells: RowCells
  hasError: boolean
}

function readRows(sheet: Sheet, head: TableHead, { assessment, sets }: TableContext): TableChanges {
  const find = targetFinder(assessment, sets)
  const evidence = evidenceNames(assessment)
  const drafts = new Map<string, Draft>()
  const seen = new Set<string>()
  const errors: CellProblem[] = []
  const notices: CellProblem[] = []
  let rows = 0

  for (let row = head.row + 1; row < sheet.rows.length; row += 1) {
    const cells = rowCells(sheet, head, row)
    const ids = { set: cells.word('set'), id: cells.word('id'), item: cells.word('item') }
    if ((sheet.rows[row] ?? []).every((cell) => cell.trim() === '')) continue
    rows += 1
    const found = find(ids)
    if (!('target' in found)) {
      errors.push(cells.problem(found.code, found.column))
      continue
    }
    const { target } = found
    const key = JSON.stringify([target.set, target.id])
    const before = at(assessment.answers, { setId: target.set, id: target.id }) ?? {}
    const draft = drafts.get(key) ?? { target, before, after: before, cells, hasError: false }
    drafts.set(key, draft)
    if (target.item === '') draft.cells = cells
    const read =
      target.item === ''
        ? readCriterionRow(target, draft.after, cells, evidence)
        : readItemRow(target, draft.after, cells)
    const problems = [...rowProblems(target, cells, seen, assessment), ...read.errors]
    draft.after = read.answer
    draft.hasError ||= problems.length > 0
    errors.push(...problems)
    if (target.item === '' && hasOtherActions(target, cells, assessment))
      notices.push(cells.problem('cell-read-only', 'actions'))
  }

  for (const draft of drafts.values()) {
    if (draft.hasError || !lacksReason(draft.before, draft.after)) continue
    draft.hasError = true
    errors.push(draft.cells.problem('cell-reason-missing', draft.cells.has('reason') ? 'reason' : 'verdict'))
  }
  const changes = [...drafts.values()]
    .filter(({ hasError }) => !hasError)
    .flatMap((draft) => changeOf(draft, assessment))
  errors.sort((a, b) => Number(a.params.row) - Number(b.params.row))
  return { sheet: sheet.name, rows, changes, errors, notices }
}

/** Two rows of one thing, or a row whose ids and title do not belong together (a column sorted alone). */
function rowProblems(
  target: RowTarget,
  cells: RowCells,
  seen: Set<string>,
  assessment: Assessment,
): CellProblem[] {
  const problems: CellProblem[] = []
  const key = JSON.stringify([target.set, target.id, target.item])
  if (seen.has(key)) problems.push(cells.problem('cell-duplicate-row', target.item === '' ? 'id' : 'item'))
  seen.add(key)
  const title = spaced(cells.text('title'))
  const titles = titlesOf(target, assessment).map(spaced)
  if (title !== '' && titles.length > 0 && !titles.includes(title))
    problems.push(cells.problem('cell-other-title', 'title'))
  return problems
}

function titlesOf({ set, id, item, entry }: RowTarget, assessment: Assessment): string[] {
  const words = at(assessment.snapshot, { setId: set, id })
  if (!entry)
    return [item === '' ? words?.title : own(words?.items, item)].filter((title) => title !== undefined)
  const row = item === '' ? entry.row : entry.row.items?.find((candidate) => candidate.id === item)
  return row ? [row.title.vi, row.title.en] : []
}

function hasOtherActions({ id }: RowTarget, cells: RowCells, assessment: Assessment): boolean {
  return cells.has('actions') && spaced(cells.text('actions')) !== spaced(actionTitles(assessment, id))
}

function changeOf({ target: { set, id }, after }: Draft, assessment: Assessment): AnswerDifference[] {
  const before = at(assessment.answers, { setId: set, id })
  const fields = differingFields(before, after)
  if (fields.length === 0) return []
  const present = Object.fromEntries(
    Object.entries(after).filter(([, value]) => value !== undefined),
  ) as Answer
  return [
    { set, id, before: before ?? null, after: Object.keys(present).length > 0 ? present : null, fields },
  ]
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
