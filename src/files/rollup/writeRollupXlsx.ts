import { shortFingerprint } from '../../core/seal/canonical'
import { rankText } from '../../words/rank'
import { upperFirst } from '../../words/letters'
import type { Cell, CellObject, Row } from 'write-excel-file/universal'
import { levelledSet } from '../../core/sets/criteria'
import type { RollupRow } from '../../core/rollup/row'
import { rankCounts } from '../../core/rollup/rankCounts'
import { rankOfCharacter } from '../../core/rollup/rowOf'
import type { YearStep } from '../../core/rollup/years'
import type { Expected } from '../../core/round/round'
import type { CriterionCount, BlockingCount } from '../../core/rollup/tally'
import type { CriteriaSet, Language, Regime } from '../../core/types'
import { entriesOf } from '../../core/sets/criteria'
import type { Translate } from '../../locales/translator'
import { tableWords } from '../table/columns'
import { neutralise } from '../table/neutralise'
import { sheetFeature } from '../table/sheetFeature'
import { xlsxBytes } from '../table/xlsxBytes'
import { xlsxText } from '../table/xlsxText'
import { dictionaryRows } from './dictionary'
import { dictionaryColumns, indicatorColumns, missingColumns, yearColumns } from './sideSheets'
import type { FlatRow } from './flatRow'
import type { ListedRow } from './listedRow'

/** What the workbook tells. Plain data, so that it can be posted to a worker. */
export interface RollupSheets {
  rows: readonly ListedRow[]
  counted: { criteria: readonly CriterionCount[]; blocking: readonly BlockingCount[] }
  /** Files that could not be read, with the reason in words. */
  failed: readonly { path: string; reason: string }[]
  sets: readonly CriteriaSet[]
  regime: Regime
  target: number
  language: Language
  /** Year on year, a step per facility. */
  years?: readonly YearStep[]
  /** Facilities of the register that handed in nothing. */
  /** As `indicatorRows` gives them. */
  indicators?: readonly FlatRow[]
  missing?: readonly Pick<Expected, 'code' | 'name' | 'area' | 'email'>[]
}

/** A day is said apart, so that a sheet sorts and filters by it. */
export interface DayValue {
  day: string
}
/** Content of a cell; `null` leaves it empty. */
export type Value = string | number | null | DayValue
/** A column of a sheet; width in characters. */
export interface RollupColumn<T> {
  head: string
  width: number
  value: (item: T) => Value
}

const HEAD = {
  fontWeight: 'bold',
  backgroundColor: '#DCE6EB',
  wrap: true,
  alignVertical: 'center',
  height: 48,
} as const
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const
/** Columns that stay in view: which facility a row is about. */
const FIXED_COLUMNS = 1

/**
 * The roll-up as a workbook: facilities with levels and ranks, groups by rank, criteria by how often they are missed, and
 * the files that could not be read. Heads fixed, filters on, texts as texts.
 * @param sheets rows and counts
 */
export async function writeRollupXlsx(sheets: RollupSheets): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const words = tableWords(sheets.language)
  const facilities = facilityColumns(sheets, words)
  const workbook = writeExcelFile(
    [
      sheetOf(words('table.rollup.sheet.facilities'), facilities, sheets.rows),
      sheetOf(words('table.rollup.sheet.groups'), groupColumns(sheets, words), groupLines(sheets)),
      sheetOf(words('table.rollup.sheet.criteria'), criterionColumns(sheets, words), sheets.counted.criteria),
      ...(sheets.years?.length
        ? [sheetOf(words('table.rollup.sheet.years'), yearColumns(sheets, words), sheets.years)]
        : []),
      ...(sheets.missing?.length
        ? [sheetOf(words('table.rollup.sheet.missing'), missingColumns(words), sheets.missing)]
        : []),
      ...(sheets.indicators?.length
        ? [
            sheetOf(
              words('table.rollup.sheet.indicators'),
              indicatorColumns(sheets, words),
              sheets.indicators,
            ),
          ]
        : []),
      sheetOf(
        words('table.rollup.sheet.dictionary'),
        dictionaryColumns(sheets, words),
        dictionaryRows(sheets.sets),
      ),
      sheetOf(words('table.rollup.sheet.failed'), failedColumns(words), sheets.failed),
    ],
    {
      ...FONT,
      features: [sheetFeature({ rows: sheets.rows.length + 1, columns: facilities.length, choices: {} })],
    },
  )
  return xlsxBytes(workbook)
}

function sheetOf<T>(sheet: string, columns: readonly RollupColumn<T>[], items: readonly T[]) {
  const head = columns.map((column): CellObject => ({ ...textCell(column.head), ...HEAD }))
  return {
    sheet,
    data: [head, ...items.map((item): Row => columns.map(({ value }) => cellOf(value(item))))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: FIXED_COLUMNS,
    orientation: 'landscape' as const,
  }
}

function facilityColumns(
  { sets, regime, language }: RollupSheets,
  words: Translate,
): RollupColumn<ListedRow>[] {
  const groups = levelledSet(sets)?.groups ?? []
  const other: Regime = regime === 'in-force' ? 'as-issued' : 'in-force'
  const column = (
    name: string,
    width: number,
    value: (row: RollupRow) => Value,
  ): RollupColumn<ListedRow> => ({
    head: words(`table.rollup.column.${name}`),
    width,
    value: ({ row }) => value(row),
  })
  const listed = (
    name: string,
    width: number,
    value: (row: ListedRow) => Value,
  ): RollupColumn<ListedRow> => ({
    head: words(`table.rollup.column.${name}`),
    width,
    value,
  })
  const word = (area: string, value: string): string =>
    value === '' ? '' : words(`table.rollup.${area}.${value}`)
  return [
    column('facility', 40, (row) => row.facility),
    column('code', 12, (row) => row.code),
    column('province', 22, (row) => row.province),
    listed('area', 20, ({ area = '' }) => area),
    column('class', 14, (row) => word('class', row.class)),
    column('ownership', 20, (row) => word('ownership', row.ownership)),
    column('year', 8, (row) => row.year),
    column('assessedOn', 12, (row) => ({ day: row.assessedOn })),
    column('lower', 9, (row) => row.views[regime].level?.lower ?? null),
    column('upper', 9, (row) => row.views[regime].level?.upper ?? null),
    column('otherLower', 12, (row) => row.views[other].level?.lower ?? null),
    column('otherUpper', 12, (row) => row.views[other].level?.upper ?? null),
    listed('appraisal', 16, ({ appraisal = 'none' }) => words(`table.rollup.appraisal.${appraisal}`)),
    listed('appraisedLower', 12, ({ appraised }) => appraised?.lower ?? null),
    listed('appraisedUpper', 12, ({ appraised }) => appraised?.upper ?? null),
    listed('reviewedOn', 12, ({ reviewedOn = '' }) => ({ day: reviewedOn })),
    ...groups.map((group, index): RollupColumn<ListedRow> => ({
      head: `${group.ordinal}. ${group.title[language]}`,
      width: 14,
      value: ({ row: { views } }) =>
        rankWords(
          rankOfCharacter(group, views[regime].lower[index]),
          rankOfCharacter(group, views[regime].upper[index]),
          words,
        ),
    })),
    column('met', 8, (row) => row.views[regime].met),
    column('notMet', 8, (row) => row.views[regime].notMet),
    column('notApplicable', 8, (row) => row.views[regime].notApplicable),
    column('unassessed', 8, (row) => row.views[regime].unassessed),
    column('seal', 22, (row) =>
      words(`table.rollup.seal.${row.seal === 'valid' && row.changedFacts ? 'broken' : row.seal}`),
    ),
    {
      head: words('table.rollup.column.counted'),
      width: 26,
      value: ({ obstacle }) => words(`table.rollup.counted.${obstacle ?? 'yes'}`),
    },
    listed('by', 40, ({ by = '' }) => by),
    column('sets', 26, (row) => row.sets.map(({ id, version }) => `${id} ${version}`).join(', ')),
    column('fingerprint', 26, (row) => shortFingerprint(row.fingerprint)),
    column('path', 50, (row) => row.path),
  ]
}

function groupLines({ rows, sets, regime }: RollupSheets) {
  const set = levelledSet(sets)
  const counted = rows.flatMap(({ row, obstacle, seen }) => (obstacle === null ? [seen ?? row] : []))
  return set ? rankCounts(counted, set, regime) : []
}

function groupColumns(
  { language }: RollupSheets,
  words: Translate,
): RollupColumn<ReturnType<typeof groupLines>[number]>[] {
  return [
    {
      head: words('table.rollup.column.group'),
      width: 56,
      value: ({ group }) => `${group.ordinal}. ${group.title[language]}`,
    },
    {
      head: words('table.rollup.column.rank'),
      width: 18,
      value: ({ rank }) => upperFirst(rankText(words, rank)),
    },
    { head: words('table.rollup.column.facilitiesLower'), width: 20, value: ({ lower }) => lower },
    { head: words('table.rollup.column.facilitiesUpper'), width: 20, value: ({ upper }) => upper },
  ]
}

function criterionColumns(
  { sets, language, counted, target }: RollupSheets,
  words: Translate,
): RollupColumn<CriterionCount>[] {
  const entries = new Map(sets.flatMap((set) => entriesOf(set).map((entry) => [entry.id, entry] as const)))
  const blocking = new Map(counted.blocking.map((count) => [count.id, count]))
  const missing = ({ id }: CriterionCount): number => {
    const count = blocking.get(id)
    return count ? count.notMet + count.unassessed : 0
  }
  const head = (name: string): string => words(`table.rollup.column.${name}`)
  return [
    { head: head('criterion'), width: 24, value: ({ id }) => id },
    { head: head('title'), width: 60, value: ({ id }) => entries.get(id)?.row.title[language] ?? '' },
    { head: head('set'), width: 14, value: ({ set }) => set },
    { head: head('met'), width: 9, value: ({ met }) => met },
    { head: head('notMet'), width: 9, value: ({ notMet }) => notMet },
    { head: head('notApplicable'), width: 9, value: ({ notApplicable }) => notApplicable },
    { head: head('unassessed'), width: 9, value: ({ unassessed }) => unassessed },
    { head: words('table.rollup.column.blocking', { level: target }), width: 18, value: missing },
    { head: head('alone'), width: 18, value: ({ id }) => blocking.get(id)?.alone ?? 0 },
  ]
}

function failedColumns(words: Translate): RollupColumn<RollupSheets['failed'][number]>[] {
  return [
    { head: words('table.rollup.column.path'), width: 60, value: ({ path }) => path },
    { head: words('table.rollup.column.reason'), width: 90, value: ({ reason }) => reason },
  ]
}

function rankWords(
  lower: string | null | undefined,
  upper: string | null | undefined,
  words: Translate,
): string {
  if (lower === undefined || upper === undefined) return words('table.rollup.rankVoid')
  const [low, high] = [lower, upper].map((rank) => upperFirst(rankText(words, rank)))
  return low === high ? (low ?? '') : `${low} – ${high}`
}

function cellOf(value: Value): Cell {
  if (value === null || value === '') return null
  if (typeof value === 'object') return dayCell(value.day)
  return typeof value === 'number' ? { value, type: Number, alignVertical: 'top' } : textCell(value)
}

/** A day as a sheet has it, without an hour: midnight in UTC is what the writer takes days from. */
function dayCell(day: string): Cell {
  const value = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(value.getTime())) return day === '' ? null : textCell(day)
  return { value, type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' }
}

/** `@` = text: never turned into a date or a number. */
function textCell(text: string): CellObject {
  return { value: xlsxText(neutralise(text)), type: String, format: '@', alignVertical: 'top' }
}
