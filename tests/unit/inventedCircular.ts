import writeExcelFile from 'write-excel-file/universal'

/** One row of the table of an invented circular, as an officer would type it. */
export interface InventedRow {
  group: string
  level: number
  number: number
  title: string
  /** Number of Circular 54 it comes from; empty = new. */
  from: string
  change: string
}

export const INVENTED_HEAD = [
  'Nhóm',
  'Mức',
  'Số',
  'Tên tiêu chí',
  'Yêu cầu',
  'Mục con',
  'Minh chứng',
  'Kế thừa',
  'Thay đổi',
]
const GROUPS = ['Hạ tầng số', 'Quản lý khám chữa bệnh', 'Dữ liệu', 'An toàn thông tin', 'Phục vụ người dân']

/**
 * An invented circular: 60 rows in 5 groups of 12 and 5 levels. Rows 1–30 come from criteria 30–57 and 60–61 of Circular
 * 54 unchanged, 31–34 ask for more than 1–4 there, row 35 joins two, the rest is new.
 */
export function inventedRows(): InventedRow[] {
  const his = [...Array.from({ length: 28 }, (_, index) => index + 30), 60, 61]
  return Array.from({ length: 60 }, (_, index): InventedRow => {
    const number = index + 1
    return {
      group: GROUPS[Math.floor(index / 12)]!,
      level: Math.min(5, Math.floor((index % 12) / 2.4) + 1),
      number,
      title: `Nội dung ${number} của thông tư giả định`,
      from:
        number <= 30 ? String(his[index]) : number <= 34 ? String(number - 30) : number === 35 ? '5, 6' : '',
      change: number <= 30 ? 'giữ nguyên' : number <= 34 ? 'nặng hơn' : '',
    }
  })
}

function cellsOf(row: InventedRow): string[] {
  return [
    row.group,
    `Mức ${row.level}`,
    String(row.number),
    row.title,
    `Cơ sở phải thực hiện nội dung ${row.number}.`,
    row.number === 60 ? '- Cổng thông tin\n- Ứng dụng di động' : '',
    row.number % 2 === 0 ? 'Ảnh màn hình; Biên bản nghiệm thu' : '',
    row.from,
    row.change,
  ]
}

/** The table as CSV with semicolons, as Excel saves it in Vietnam. */
export function inventedCsv(): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  const lines = [INVENTED_HEAD, ...inventedRows().map(cellsOf)]
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`
}

/** The table as a spreadsheet with a title above it. */
export async function inventedXlsx(): Promise<Uint8Array> {
  const cell = (value: string) => ({ value, type: String })
  const rows = [
    [cell('PHỤ LỤC: BỘ TIÊU CHÍ (giả định)')],
    INVENTED_HEAD.map(cell),
    ...inventedRows().map((row) => cellsOf(row).map((text) => (text === '' ? null : cell(text)))),
  ]
  const blob = await writeExcelFile(rows, { sheet: 'Tieu chi' }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** Number, name and days of the circular nobody has issued. */
export const INVENTED_INSTRUMENT = {
  id: 'tt99-2027',
  version: '1.0.0',
  number: '99/2027/TT-BYT',
  title: { vi: 'Thông tư giả định', en: 'Invented circular' },
  issuer: { vi: 'Bộ Y tế', en: 'Ministry of Health' },
  issued: '2027-01-01',
  from: '2027-03-01',
  checkedOn: '2027-01-02',
  source: { vi: 'Nhập từ bảng', en: 'Read from a table' },
}
