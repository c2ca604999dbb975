/** Which column of a table of an instrument is what, by the heads people write. */
import { plainWord } from '../table/foreign/plainWord'
import type { Sheet } from '../table/sheet'

/** What a column of a table of criteria can be. */
export const INSTRUMENT_ROLES = [
  'group',
  'rank',
  'number',
  'title',
  'requirement',
  'items',
  'evidence',
  'from',
  'change',
] as const
export type InstrumentRole = (typeof INSTRUMENT_ROLES)[number]

/** Where the head of a table of criteria is and which column is what. */
export interface InstrumentTableHead {
  /** Row of the head, from 0. */
  row: number
  /** Column numbers from 0. */
  columns: Partial<Record<InstrumentRole, number>>
}

/** Heads, folded and without signs. */
const HEADS: Readonly<Record<InstrumentRole, readonly string[]>> = {
  group: ['nhom', 'nhom tieu chi', 'ten nhom', 'muc luc', 'phan', 'group'],
  rank: ['bac', 'muc hoac bac', 'hang', 'muc', 'cap do', 'muc do', 'rank', 'level'],
  number: ['so', 'stt', 'tt', 'so thu tu', 'so tieu chi', 'tieu chi so', 'number', 'no'],
  title: ['ten', 'tieu chi', 'ten tieu chi', 'noi dung', 'noi dung tieu chi', 'title', 'criterion'],
  requirement: ['yeu cau', 'yeu cau cu the', 'mo ta', 'noi dung yeu cau', 'requirement', 'description'],
  items: ['muc con', 'noi dung con', 'chi tiet', 'cac muc', 'noi dung chi tiet', 'items', 'item'],
  evidence: ['minh chung', 'tai lieu minh chung', 'evidence'],
  from: ['ke thua', 'tu tieu chi', 'tieu chi cu', 'so cu', 'from', 'carried from'],
  change: ['thay doi', 'so voi cu', 'change'],
}
const ROLE_OF = new Map(
  INSTRUMENT_ROLES.flatMap((role) => HEADS[role].map((head): [string, InstrumentRole] => [head, role])),
)
/** People put a title above a table; further down nobody looks for a head. */
const HEAD_ROWS = 30

/**
 * The head of a table of criteria: the first row with a column for the title and one for the group or the rank.
 * @param sheet a table
 * @returns null when the table has no such row
 */
export function findInstrumentHead(sheet: Sheet): InstrumentTableHead | null {
  for (const [row, cells] of sheet.rows.slice(0, HEAD_ROWS).entries()) {
    const columns: InstrumentTableHead['columns'] = {}
    for (const [index, cell] of cells.entries()) {
      const role = ROLE_OF.get(plainWord(cell))
      if (role !== undefined && columns[role] === undefined) columns[role] = index
    }
    if (columns.title !== undefined && (columns.group ?? columns.rank) !== undefined) return { row, columns }
  }
  return null
}
