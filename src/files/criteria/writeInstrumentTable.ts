import type { CellObject, Row } from 'write-excel-file/universal'
import { entriesOf } from '../../core/sets/criteria'
import type { CriteriaSet } from '../../core/types'
import { neutralise } from '../table/neutralise'
import { xlsxBytes } from '../table/xlsxBytes'

/** The heads that `readInstrumentTable` understands, with their widths. */
const COLUMNS: readonly (readonly [string, number])[] = [
  ['Nhóm', 28],
  ['Mức', 12],
  ['Số', 7],
  ['Tên tiêu chí', 44],
  ['Yêu cầu', 60],
  ['Mục con', 40],
  ['Minh chứng', 40],
  ['Kế thừa', 16],
  ['Thay đổi', 14],
]
/** Ranks that are words, as the reader takes them. */
const RANKS: Readonly<Record<string, string>> = {
  basic: 'Cơ bản',
  advanced: 'Nâng cao',
  required: 'Bắt buộc',
  guidance: 'Hướng dẫn',
  recommended: 'Khuyến khích',
}

/**
 * A table of criteria to be filled in or changed in a spreadsheet and read again: of a set every row, each saying that
 * it comes unchanged from itself; without a set the heads alone.
 * @param set the set to begin with; null = an empty table
 */
export async function writeInstrumentTable(set: CriteriaSet | null): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const cell = (text: string): CellObject => ({ value: neutralise(text), type: String, wrap: true })
  const head = COLUMNS.map(([name]): CellObject => ({ ...cell(name), fontWeight: 'bold' }))
  const rows = set ? rowsOf(set).map((texts): Row => texts.map((text) => (text === '' ? null : cell(text)))) : []
  const workbook = writeExcelFile([
    {
      sheet: 'Tieu chi',
      data: [head, ...rows],
      columns: COLUMNS.map(([, width]) => ({ width })),
      stickyRowsCount: 1,
    },
  ])
  return xlsxBytes(workbook)
}

function rowsOf(set: CriteriaSet): string[][] {
  return entriesOf(set).map((entry) => {
    const { row } = entry
    const isCriterion = entry.kind === 'criterion'
    const number = isCriterion && entry.row.number !== null ? String(entry.row.number) : ''
    return [
      isCriterion ? entry.group.title.vi : `Mức ${entry.level.level}`,
      isCriterion ? (RANKS[entry.row.rank] ?? entry.row.rank) : '',
      number,
      row.officialName ?? row.title.vi,
      row.textBasis === 'name-only' ? '' : (row.officialText?.join('\n') ?? row.requirement.vi),
      (row.items ?? []).map(({ title }) => `- ${title.vi}`).join('\n'),
      row.evidence.vi.map((text) => `- ${text}`).join('\n'),
      number || entry.id,
      'giữ nguyên',
    ]
  })
}
