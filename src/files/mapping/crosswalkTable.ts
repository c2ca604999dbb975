/** The crosswalk as a table: what else the evidence of each row serves. For reuse of evidence only, never a level. */
import { at } from '../../core/place'
import { findEntry } from '../../core/sets/criteria'
import type { Mapped } from '../../core/sets/mappings'
import type { Assessment, CriteriaSet, Language, Text } from '../../core/types'
import { numbered, rowText } from '../../words/row'
import { verdictText } from '../../words/verdict'
import { tableWords } from '../table/columns'
import { evidenceNames } from '../table/evidenceCell'
import { neutralise, neutraliseCsv } from '../table/neutralise'
import { sheetFeature } from '../table/sheetFeature'
import { xlsxBytes } from '../table/xlsxBytes'
import { xlsxText } from '../table/xlsxText'

/** What the table is made of. */
export interface Crosswalk {
  pairs: readonly Mapped[]
  /** What every table says beside the pairs. */
  rule: Text
  /** Set id of the rows on the left. */
  setId: string
  assessment: Pick<Assessment, 'answers' | 'evidence'>
  sets: readonly CriteriaSet[]
  language: Language
}

const COLUMNS = [
  'criterion',
  'verdict',
  'evidence',
  'instrument',
  'ref',
  'target',
  'relation',
  'reason',
  'reading',
  'sources',
] as const
const WIDTHS = [44, 13, 36, 30, 12, 40, 14, 40, 34, 50]

/**
 * The table, head first.
 * @param given pairs, and the assessment whose answers and evidence stand beside them
 */
export function crosswalkRows({ pairs, setId, assessment, sets, language }: Crosswalk): string[][] {
  const t = tableWords(language)
  const names = evidenceNames(assessment)
  const own = sets.filter(({ id }) => id === setId)
  return [
    COLUMNS.map((column) => t(`table.crosswalk.column.${column}`)),
    ...pairs.map((pair) => {
      const entry = findEntry(own, pair.from)
      const answer = at(assessment.answers, { setId, id: pair.from })
      const grade = pair.grade === null ? null : t('table.crosswalk.grade', { grade: pair.grade })
      return [
        entry ? rowText(language, entry) : numbered(null, pair.from),
        verdictText(t, answer?.verdict ?? 'unassessed'),
        names.write(answer?.evidence ?? []),
        pair.instrument.name[language],
        pair.isNumber ? pair.ref : '',
        [pair.name?.[language], grade].filter(Boolean).join(', '),
        t(`table.crosswalk.relation.${pair.relation}`),
        pair.reason[language],
        t('table.crosswalk.reading'),
        pair.sources.map((source) => source[language]).join('\n'),
      ]
    }),
  ]
}

/**
 * The table as CSV, UTF-8 with semicolons, as spreadsheets here open it.
 * @param given pairs and assessment
 */
export async function writeCrosswalkCsv(given: Crosswalk): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Papa } = await import('papaparse')
  const rows = crosswalkRows(given).map((row) => row.map(neutraliseCsv))
  return new TextEncoder().encode(`\ufeff${Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })}\r\n`)
}

/**
 * The table as a workbook: head fixed, filters on, and a second sheet with the rule.
 * @param given pairs and assessment
 */
export async function writeCrosswalkXlsx(given: Crosswalk): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const t = tableWords(given.language)
  const rows = crosswalkRows(given)
  const cell = (text: string) =>
    ({
      value: xlsxText(neutralise(text)),
      type: String,
      format: '@',
      wrap: true,
      alignVertical: 'top',
    }) as const
  const head = { fontWeight: 'bold', backgroundColor: '#DCE6EB' } as const
  const workbook = writeExcelFile(
    [
      {
        sheet: t('table.crosswalk.sheet'),
        data: rows.map((row, index) =>
          row.map((text) => (index === 0 ? { ...cell(text), ...head } : text === '' ? null : cell(text))),
        ),
        columns: WIDTHS.map((width) => ({ width })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
        orientation: 'landscape',
      },
      {
        sheet: t('table.sheet.about'),
        data: [[cell(given.rule[given.language])], [cell(t('table.crosswalk.about'))]],
        columns: [{ width: 110 }],
      },
    ],
    {
      fontFamily: 'Times New Roman',
      fontSize: 12,
      features: [sheetFeature({ rows: rows.length, columns: COLUMNS.length, choices: {} })],
    },
  )
  return xlsxBytes(workbook)
}
