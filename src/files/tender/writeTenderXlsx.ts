import type { CellObject, Row } from 'write-excel-file/universal'
import type { TenderCheck, TenderRow } from '../../core/tender/checkTender'
import type { GapRow } from '../../core/score/gap'
import type { Language } from '../../core/types'
import type { Translate } from '../../locales/translator'
import { rowText } from '../../words/row'
import { serviceAsked, serviceValue } from '../../words/service'
import { neutralise } from '../table/neutralise'
import { sheetFeature } from '../table/sheetFeature'
import { xlsxBytes } from '../table/xlsxBytes'
import { xlsxText } from '../table/xlsxText'

const HEAD = { fontWeight: 'bold', backgroundColor: '#DCE6EB', wrap: true, alignVertical: 'center' } as const
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const
/** Characters of a row that are quoted. */
const LONGEST = 2000

/**
 * A checked tender as a workbook: the criteria that block the target and who does them, the service levels beside what the
 * circular asks, and the rows in which nothing was recognised.
 * @param check what was found
 * @param options language, and words of papers
 */
export async function writeTenderXlsx(
  check: TenderCheck,
  { language, t }: { language: Language; t: Translate },
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const scope = scopeRows(check, language, t)
  const services = [
    ...check.services.map(({ rule, text, value, state, level, at }) => [
      String(rule.number),
      text,
      serviceValue(t, rule, value),
      serviceAsked(t, rule),
      level === null ? '' : String(level),
      t(`tender.state.${state}`),
      place(at, t),
    ]),
    ...check.unstated.map(({ rule, level }) => [
      String(rule.number),
      '',
      '',
      serviceAsked(t, rule),
      String(level),
      t('tender.state.unstated'),
      '',
    ]),
  ]
  const other = check.other.map((one) => [place(one, t), one.text])
  const heads = {
    scope: ['criterion', 'level', 'state', 'rows'],
    services: ['number', 'says', 'value', 'asked', 'level', 'state', 'place'],
    other: ['place', 'says'],
  } as const
  const sheet = (name: keyof typeof heads, widths: number[], rows: readonly (readonly string[])[]) => ({
    sheet: t(`tender.sheet.${name}`),
    data: [
      heads[name].map((key): CellObject => ({ ...textCell(t(`tender.column.${key}`)), ...HEAD })),
      ...rows.map((cells): Row => cells.map(textCell)),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  })
  const workbook = writeExcelFile(
    [
      sheet('scope', [50, 8, 26, 80], scope),
      sheet('services', [10, 60, 16, 24, 8, 24, 20], services),
      sheet('other', [20, 100], other),
    ],
    {
      ...FONT,
      features: [sheetFeature({ rows: scope.length + 1, columns: heads.scope.length, choices: {} })],
    },
  )
  return xlsxBytes(workbook)
}

function scopeRows(check: TenderCheck, language: Language, t: Translate): string[][] {
  const line = ({ entry, level }: GapRow, state: string, rows: readonly TenderRow[] = []): string[] => [
    rowText(language, entry),
    String(level),
    t(`tender.state.${state}`),
    rows
      .map((one) => `${place(one, t)}: ${one.text.slice(0, LONGEST)}`)
      .join('\n')
      .slice(0, 30_000),
  ]
  return [
    ...check.nobody.map((gap) => line(gap, 'nobody')),
    ...check.planned.map((gap) => line(gap, 'planned')),
    ...check.inScope.map(({ gap, rows, isLikely }) => line(gap, isLikely ? 'likely' : 'inScope', rows)),
  ]
}

function place({ sheet, row }: Pick<TenderRow, 'sheet' | 'row'>, t: Translate): string {
  return sheet === '' ? t('tender.row', { row }) : t('tender.sheetRow', { sheet, row })
}

function textCell(text: string): CellObject {
  return { value: xlsxText(neutralise(text)), type: String, format: '@', wrap: true, alignVertical: 'top' }
}
