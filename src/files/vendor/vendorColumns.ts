import { fold } from '../../core/text/search'
import { inEveryLanguage } from '../table/columns'

/**
 * The columns of the sheet a vendor fills in. Those it shares with the table of answers have the same heads, so that
 * the same reader finds them.
 */
export const VENDOR_COLUMNS = [
  'set',
  'id',
  'item',
  'title',
  'requirement',
  'verdict',
  'by',
  'evidence',
  'note',
] as const
export type VendorColumn = (typeof VENDOR_COLUMNS)[number]

/** The columns that only this sheet has. */
export type OwnColumn = Extract<VendorColumn, 'requirement' | 'by'>

/** Facts above the answers, on the second sheet. */
export const VENDOR_FACTS = ['assessment', 'vendor', 'product', 'contact', 'replyBy', 'repliedOn'] as const
export type VendorFact = (typeof VENDOR_FACTS)[number]

/**
 * Where a column that only this sheet has stands in a head row, in either language.
 * @param head the cells of the head row
 * @returns number of the column from 0, or undefined
 */
export function ownColumnAt(head: readonly string[], column: OwnColumn): number | undefined {
  const at = head.findIndex((cell) => isWord(cell, `table.vendor.column.${column}`))
  return at < 0 ? undefined : at
}

/**
 * The fact a label on the second sheet names, in either language.
 * @param label text of the first cell of a row
 */
export function factOf(label: string): VendorFact | undefined {
  return VENDOR_FACTS.find((fact) => isWord(label, `table.vendor.fact.${fact}`))
}

function isWord(text: string, key: string): boolean {
  const folded = fold(text.trim())
  return inEveryLanguage(key).some((word) => fold(word) === folded)
}
