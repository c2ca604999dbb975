/** How a table that is not ours is to be read: where its head is, which column is what, what its words mean. */
import { fold } from '../../../core/text/search'
import { VERDICTS, type Verdict } from '../../../core/types'
import { columnLetters, columnNumber, type Sheet } from '../sheet'

/** What a column can be. `met` and `notMet` are the two columns of a table that is ticked. */
export const COLUMN_ROLES = [
  'id',
  'item',
  'number',
  'title',
  'itemTitle',
  'group',
  'verdict',
  'met',
  'notMet',
  'notApplicable',
  'reason',
  'note',
  'evidence',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** What a word of the verdict column means; `skip` = rows with it are not taken. */
export type Meaning = Verdict | 'skip'

/** A layout, as kept and as exchanged (`--map`). */
export interface TableMap {
  format: 'tt54-table-map'
  formatVersion: 1
  /** Name of the sheet; empty for CSV. */
  sheet: string
  /** The last row of the head, from 1. */
  headRow: number
  /** Letters of columns by role. */
  columns: Partial<Record<ColumnRole, string>>
  /** Meanings of words of the verdict column, folded; words of the usual spelling need none. */
  words: Record<string, Meaning>
}

/** Heads people write, folded and without signs. */
const HEADS: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: ['ma tieu chi', 'ma', 'criterion id', 'criterion', 'ma so', 'ma tc'],
  item: ['ma noi dung', 'item id', 'item'],
  number: [
    'stt',
    'tt',
    'so tt',
    'so thu tu',
    'so tieu chi',
    'tieu chi so',
    'idtieuchi',
    'no',
    'number',
    'so',
  ],
  title: [
    'tieu chi',
    'ten tieu chi',
    'tentieuchi',
    'tieu chi noi dung',
    'noi dung tieu chi',
    'noi dung',
    'noi dung danh gia',
    'ten chuc nang',
    'chuc nang',
    'yeu cau',
    'criterion item',
    'title',
  ],
  itemTitle: ['tentieuchichitiet', 'tieu chi chi tiet', 'ten tieu chi chi tiet', 'noi dung chi tiet'],
  group: ['nhom', 'ten nhom', 'tennhom', 'nhom tieu chi', 'group'],
  verdict: [
    'ket qua',
    'kq',
    'ket qua danh gia',
    'danh gia',
    'tu danh gia',
    'trang thai',
    'chon',
    'hien trang',
    'verdict',
    'result',
    'status',
  ],
  met: ['dat', 'co', 'da dat', 'met', 'yes'],
  notMet: ['khong dat', 'chua dat', 'khong', 'chua', 'chua co', 'not met', 'no'],
  notApplicable: ['khong ap dung', 'not applicable'],
  reason: ['ly do khong ap dung', 'ly do', 'reason'],
  note: ['ghi chu', 'ghi chu loi', 'nhan xet', 'note', 'notes', 'remarks'],
  evidence: ['minh chung', 'tai lieu minh chung', 'tai lieu', 'duong dan', 'duong dan file', 'evidence'],
}
const ROLE_OF = new Map(
  COLUMN_ROLES.flatMap((role) => HEADS[role].map((head): [string, ColumnRole] => [head, role])),
)
/** Where two columns claim one role the more telling head wins. */
const TELLING = new Set([
  'idtieuchi',
  'so tieu chi',
  'ma tieu chi',
  'ten tieu chi',
  'tentieuchi',
  'minh chung',
])

/** People put a title above a table; further down nobody looks for a head. */
const HEAD_ROWS = 30

/** A head as people write it, for comparing: folded, signs dropped. */
export function plainWord(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, (signs) => (/^_+$/.test(signs) ? '' : ' '))
    .trim()
}

/**
 * The layout a sheet most likely has: the row that names most columns, also over two rows.
 * @returns null when no row names both a criterion and a verdict
 */
export function guessMap(sheet: Sheet): TableMap | null {
  let best: { map: TableMap; roles: number } | null = null
  const rows = sheet.rows.slice(0, HEAD_ROWS)
  for (const [index, cells] of rows.entries()) {
    for (const second of [null, rows[index + 1] ?? null]) {
      const columns = columnsOf(cells, second)
      const roles = Object.keys(columns).length
      const names = columns.id ?? columns.number ?? columns.title
      const says = columns.verdict ?? columns.met
      if (names === undefined || says === undefined || roles <= (best?.roles ?? 1)) continue
      const headRow = index + (second ? 2 : 1)
      best = {
        roles,
        map: { format: 'tt54-table-map', formatVersion: 1, sheet: sheet.name, headRow, columns, words: {} },
      }
    }
  }
  return best?.map ?? null
}

function columnsOf(first: readonly string[], second: readonly string[] | null): TableMap['columns'] {
  const columns: TableMap['columns'] = {}
  const telling = new Set<ColumnRole>()
  const width = Math.max(first.length, second?.length ?? 0)
  // A second row of a head has nothing under the columns that the first row named.
  if (second && (first[0] ?? '').trim() !== '' && (second[0] ?? '').trim() !== '') return {}
  for (let at = 0; at < width; at += 1) {
    const words = [plainWord(second?.[at] ?? ''), plainWord(first[at] ?? '')]
    const word = words.find((each) => ROLE_OF.has(each))
    const role = word === undefined ? undefined : ROLE_OF.get(word)
    if (role === undefined || word === undefined) continue
    const isTelling = TELLING.has(word)
    if (columns[role] !== undefined && (telling.has(role) || !isTelling)) continue
    columns[role] = columnLetters(at)
    if (isTelling) telling.add(role)
  }
  if (columns.met !== undefined && columns.notMet !== undefined) delete columns.verdict
  else {
    delete columns.met
    delete columns.notMet
  }
  return columns
}

/**
 * A layout from a file.
 * @returns null when the value is none
 */
export function readMap(value: unknown): TableMap | null {
  if (typeof value !== 'object' || value === null) return null
  const { format, formatVersion, sheet, headRow, columns, words } = value as Record<string, unknown>
  if (format !== 'tt54-table-map' || formatVersion !== 1) return null
  if (typeof sheet !== 'string' || !Number.isInteger(headRow) || Number(headRow) < 1) return null
  if (typeof columns !== 'object' || columns === null || typeof words !== 'object' || words === null)
    return null
  const isRole = (role: string): role is ColumnRole => (COLUMN_ROLES as readonly string[]).includes(role)
  const areColumns = Object.entries(columns).every(
    ([role, letters]) => isRole(role) && typeof letters === 'string' && /^[A-Z]{1,3}$/.test(letters),
  )
  const areWords = Object.values(words).every(
    (meaning) => meaning === 'skip' || (VERDICTS as readonly unknown[]).includes(meaning),
  )
  return areColumns && areWords ? (value as TableMap) : null
}

/** The number of the column with a role, from 0. */
export function columnAt({ columns }: TableMap, role: ColumnRole): number | undefined {
  const letters = columns[role]
  return letters === undefined ? undefined : columnNumber(letters)
}
