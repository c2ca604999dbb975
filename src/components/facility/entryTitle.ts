import type { Entry } from '../../core/sets/criteria'
import type { Text } from '../../core/types'

/** A row as the circular names it: "51. Quản lý ngân hàng máu"; milestones have no number. */
export function entryTitle({ kind, row }: Entry, words: (text: Text) => string): string {
  return kind === 'criterion' && row.number !== null ? `${row.number}. ${words(row.title)}` : words(row.title)
}
