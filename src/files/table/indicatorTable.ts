/** The programme's numbers from a table: read row by row, each looked at as if typed; nothing is guessed. */
import { indicatorProblems, type IndicatorProblem, type IndicatorValue } from '../../core/indicators'
import { isCalendarDay } from '../../core/time/calendarDay'
import type { CriteriaSet, Day } from '../../core/types'
import { plainWord } from './foreign/plainWord'
import { restore } from './neutralise'
import type { Sheet } from './sheet'

/** One row of such a table: a number that can be kept, or why not. */
export interface IndicatorRow {
  sheet: string
  /** From 1. */
  row: number
  /** What the row calls its indicator. */
  text: string
  value: IndicatorValue | null
  /** `unknown` = no indicator has that name; `same` = that number is there already. */
  problem: IndicatorProblem | 'unknown' | 'same' | null
}

type Field = 'indicator' | 'day' | 'part' | 'whole' | 'source' | 'target' | 'targetDay'

/** Heads people write, without case, accents and signs. */
const HEADS: Readonly<Record<Field, readonly string[]>> = {
  indicator: ['chi so', 'ten chi so', 'chi tieu', 'ten chi tieu', 'noi dung', 'indicator', 'name'],
  day: ['ngay', 'ngay so lieu', 'tinh den', 'tinh den ngay', 'thoi diem', 'day', 'date', 'as of'],
  part: ['so dat', 'so da co', 'da co', 'tu so', 'thuc hien', 'so thuc hien', 'part', 'count'],
  whole: ['tong', 'tong so', 'mau so', 'trong so', 'tren tong so', 'whole', 'total', 'of'],
  source: ['nguon', 'nguon so lieu', 'can cu', 'source'],
  target: ['muc tieu', 'muc tieu phan tram', 'ke hoach', 'target', 'target per cent'],
  targetDay: ['han', 'thoi han', 'han muc tieu', 'ngay muc tieu', 'target date', 'target day', 'due'],
}
const FIELD_OF = new Map(
  (Object.keys(HEADS) as Field[]).flatMap((field) =>
    HEADS[field].map((head): [string, Field] => [head, field]),
  ),
)
const HEAD_ROWS = 30

/**
 * Reads the numbers of all sheets that have a head for them.
 * @param sheets as read from XLSX, ODS or CSV
 * @param context the sets with their indicators, the numbers that are kept already, today
 * @returns null when no sheet names an indicator, its part and its whole
 */
export function readIndicatorTable(
  sheets: readonly Sheet[],
  context: { sets: readonly CriteriaSet[]; kept: readonly IndicatorValue[]; today: Day },
): IndicatorRow[] | null {
  const names = new Map(
    context.sets
      .flatMap(({ indicators = [] }) => indicators)
      .flatMap(({ id, title }) =>
        [id, title.vi, title.en].map((name): [string, string] => [plainWord(name), id]),
      ),
  )
  const found = sheets.flatMap((sheet) => {
    const head = headOf(sheet)
    return head ? [{ sheet, head }] : []
  })
  if (found.length === 0) return null
  const kept = [...context.kept]
  return found.flatMap(({ sheet, head }) =>
    sheet.rows.slice(head.row + 1).flatMap((cells, index): IndicatorRow[] => {
      const text = (field: Field): string => restore(cells[head.columns.get(field) ?? -1] ?? '').trim()
      if (cells.every((cell) => cell.trim() === '')) return []
      const place = { sheet: sheet.name, row: head.row + index + 2, text: text('indicator') }
      const id = names.get(plainWord(text('indicator')))
      if (id === undefined) return [{ ...place, value: null, problem: 'unknown' }]
      const draft = draftOf(id, text)
      const isSame = kept.some((one) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(draft)))
      const [problem = null] = isSame
        ? (['same'] as const)
        : Object.values(indicatorProblems(draft, kept, context.today))
      if (problem !== null) return [{ ...place, value: null, problem }]
      kept.push(draft)
      return [{ ...place, value: draft, problem: null }]
    }),
  )
}

function headOf({ rows }: Sheet): { row: number; columns: ReadonlyMap<Field, number> } | null {
  for (const [row, cells] of rows.slice(0, HEAD_ROWS).entries()) {
    const columns = new Map<Field, number>()
    for (const [at, cell] of cells.entries()) {
      const field = FIELD_OF.get(plainWord(cell))
      if (field !== undefined && !columns.has(field)) columns.set(field, at)
    }
    if (['indicator', 'part', 'whole'].every((field) => columns.has(field as Field))) return { row, columns }
  }
  return null
}

function draftOf(indicator: string, text: (field: Field) => string): IndicatorValue {
  const target = /^[<>=≥≤\s]*(\d+(?:[.,]\d+)?)\s*%?$/.exec(text('target'))?.[1]
  return {
    indicator,
    day: dayOf(text('day')),
    part: countOf(text('part')),
    whole: countOf(text('whole')),
    source: text('source'),
    ...(text('target') === ''
      ? {}
      : { target: target === undefined ? -1 : Number(target.replace(',', '.')) }),
    ...(text('targetDay') === '' ? {} : { targetDay: dayOf(text('targetDay')) }),
  }
}

/** Digits with the dots, commas and spaces people group them by; NaN for anything else. */
function countOf(text: string): number {
  return /^\d{1,3}(?:[\s.,]\d{3})*$|^\d+$/.test(text) ? Number(text.replace(/[\s.,]/g, '')) : Number.NaN
}

/** A day as people here write it, or as a spreadsheet gives it; empty when it is none. */
function dayOf(text: string): Day {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const iso =
    year === undefined ? text.slice(0, 10) : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isCalendarDay(iso) ? iso : ''
}

function sorted(value: IndicatorValue): unknown[] {
  const { indicator, day, part, whole, source, target, targetDay } = value
  return [indicator, day, part, whole, source, target ?? null, targetDay ?? null]
}
