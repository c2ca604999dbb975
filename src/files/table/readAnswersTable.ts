import { at } from '../../core/place'
import { differingFields, type AnswerDifference } from '../../core/compare/compare'
import { own } from '../../core/json/own'
import type { Answer, Assessment, CriteriaSet, Evidence } from '../../core/types'
import { TABLE_BYTES, megabytes } from '../limits'
import { accept, refuse, type FileProblem, type Read } from '../problems'
import { fileTypeOf } from '../text/fileType'
import { actionTitles } from './answerRows'
import { evidenceNames } from './evidenceCell'
import { findHead, type TableHead } from './findHead'
import { isOds } from './isOds'
import { otherAssessment, type OtherAssessment } from './otherAssessment'
import { lacksReason, readCriterionRow, readItemRow, type Sides } from './readRow'
import { rowCells, type CellProblem, type RowCells } from './rowCells'
import { targetFinder, type RowTarget } from './rowTarget'
import type { Sheet } from './sheet'

/** What a table of answers is read against. */
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
  /** Changes criterion by criterion, for `applyTable`; none of them takes anything away. */
  changes: AnswerDifference[]
  /** What the table asks to take away, criterion by criterion, on top of the changes; taken only when told. */
  removals: AnswerDifference[]
  /** Evidence that cells name and the register does not have. */
  evidence: readonly Evidence[]
  /** What is wrong, cell by cell. A criterion with an error in any of its rows changes nothing. */
  errors: CellProblem[]
  /** What was changed in the table but is not read back. */
  notices: CellProblem[]
  /** The assessment the table was made from, where it is another than the one it is read into. */
  other: OtherAssessment | null
}

/** The changes a table asks for, or every cell that cannot be read. */
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
    if (head)
      return {
        ok: true,
        table: {
          ...readRows(rowsOf(sheet, head), sheet.name, context),
          other: otherAssessment(sheets.value, context.assessment),
        },
      }
  }
  return refuse('table-no-head')
}

/**
 * The sheets of an XLSX, ODS or CSV file as texts.
 * @param bytes the file
 * @param hasHead whether a sheet of a CSV file has a head that is understood; ours by default
 */
export async function readSheets(
  bytes: Uint8Array,
  hasHead?: (sheet: Sheet) => boolean,
): Promise<Read<Sheet[]>> {
  if (bytes.length > TABLE_BYTES)
    return refuse('too-large', '', { size: megabytes(bytes.length), limit: megabytes(TABLE_BYTES) })
  if (bytes.length === 0) return refuse('empty-file')
  const type = fileTypeOf(bytes)
  if (type === 'zip')
    return isOds(bytes)
      ? (await import('./readOds')).readOds(bytes)
      : (await import('./readXlsx')).readXlsx(bytes)
  if (type === 'DOC/XLS') return refuse('table-old-xls')
  if (type !== 'text') return refuse('wrong-type', '', { type })
  const csv = await (await import('./readCsv')).readCsv(bytes, hasHead)
  return csv.ok ? accept([csv.value]) : csv
}

/** A row of a table: its cells, and the ids they say. */
export interface IdentifiedRow {
  cells: RowCells
  ids: { set: string; id: string; item: string }
}

/**
 * The rows of a table of ours, with the ids they say; empty rows are passed over.
 * @param sheet the table
 * @param head where its head is
 */
export function* rowsOf(sheet: Sheet, head: TableHead): Generator<IdentifiedRow> {
  for (let row = head.row + 1; row < sheet.rows.length; row += 1) {
    if ((sheet.rows[row] ?? []).every((cell) => cell.trim() === '')) continue
    const cells = rowCells(sheet, head, row)
    yield { cells, ids: { set: cells.word('set'), id: cells.word('id'), item: cells.word('item') } }
  }
}

/** A criterion while its rows are read. */
interface Draft extends Sides {
  target: RowTarget
  before: Answer
  /** The criterion's own row, where a missing reason is shown. */
  cells: RowCells
  hasError: boolean
}

/**
 * What rows would change; nothing is changed yet.
 * @param identified the rows, in their order
 * @param name of the sheet, empty for CSV
 */
export function readRows(
  identified: Iterable<IdentifiedRow>,
  name: string,
  { assessment, sets }: TableContext,
): Omit<TableChanges, 'other'> {
  const find = targetFinder(assessment, sets)
  const evidence = evidenceNames(assessment)
  const drafts = new Map<string, Draft>()
  const seen = new Set<string>()
  const errors: CellProblem[] = []
  const notices: CellProblem[] = []
  let rows = 0

  for (const { cells, ids } of identified) {
    rows += 1
    const found = find(ids)
    if (!('target' in found)) {
      errors.push(cells.problem(found.code, found.column))
      continue
    }
    const { target } = found
    const key = JSON.stringify([target.set, target.id])
    const before = at(assessment.answers, { setId: target.set, id: target.id }) ?? {}
    const draft = drafts.get(key) ?? { target, before, kept: before, bare: before, cells, hasError: false }
    drafts.set(key, draft)
    if (target.item === '') draft.cells = cells
    const read =
      target.item === ''
        ? readCriterionRow(target, draft, cells, evidence)
        : readItemRow(target, draft, cells)
    const problems = [...rowProblems(target, cells, seen, assessment), ...read.errors]
    draft.kept = read.kept
    draft.bare = read.bare
    draft.hasError ||= problems.length > 0
    errors.push(...problems)
    if (target.item === '' && hasOtherActions(target, cells, assessment))
      notices.push(cells.problem('cell-read-only', 'actions'))
  }

  for (const draft of drafts.values()) {
    if (draft.hasError || !lacksReason(draft.before, draft.kept)) continue
    draft.hasError = true
    errors.push(draft.cells.problem('cell-reason-missing', draft.cells.has('reason') ? 'reason' : 'verdict'))
  }
  const sound = [...drafts.values()].filter(({ hasError }) => !hasError)
  const changes = sound.flatMap(({ target, before, kept }) => changeOf(target, before, kept))
  const removals = sound.flatMap(({ target, kept, bare }) => changeOf(target, kept, bare))
  const named = new Set(changes.flatMap(({ after }) => after?.evidence ?? []))
  errors.sort((a, b) => Number(a.params.row) - Number(b.params.row))
  return {
    sheet: name,
    rows,
    changes,
    removals,
    evidence: evidence.added().filter(({ id }) => named.has(id)),
    errors,
    notices,
  }
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

function changeOf({ set, id }: RowTarget, before: Answer, after: Answer): AnswerDifference[] {
  const fields = differingFields(present(before) ?? undefined, present(after) ?? undefined)
  if (fields.length === 0) return []
  return [{ set, id, before: present(before), after: present(after), fields }]
}

/** An answer without empty fields; null when nothing is left. */
function present(answer: Answer): Answer | null {
  const fields = Object.entries(answer).filter(([, value]) => value !== undefined)
  return fields.length > 0 ? Object.fromEntries(fields) : null
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
