/**
 * Persons who laid a row beside the official text. A confirmation is of words: when they change in a later version it
 * says nothing of the new ones, and where they stay it goes on to hold.
 */
import type { Confirmation } from '../../generated/formats'
import { fingerprint } from '../seal/canonical'
import type { Day } from '../types'
import type { Entry } from './criteria'

/** Who confirms, when, by what. */
export interface Confirming {
  by: string
  on: Day
  /** Where in the official text: a page, or whatever leads there. */
  page: string
  /** SHA-256 of the file of the official text, when there is one. */
  file?: string
}

/**
 * SHA-256 of what of a row can be laid beside the instrument: number, rank, name, sentences, items, window. Evidence,
 * translations and remarks are ours and do not count.
 * @param entry a row of a set
 */
export function rowWords({ kind, row, level }: Entry): string {
  return fingerprint({
    number: kind === 'criterion' ? row.number : null,
    rank: kind === 'criterion' ? row.rank : String(level.level),
    name: row.officialName ?? row.title.vi,
    text: row.officialText ?? [row.requirement.vi],
    items: (row.items ?? []).map(({ id, title }) => [id, title.vi]),
    window: [row.inForce.from, row.inForce.to],
  })
}

/**
 * A confirmation of a row as it stands.
 * @param entry the row
 * @param confirming who, when, by what
 */
export function confirmationOf(entry: Entry, { by, on, page, file }: Confirming): Confirmation {
  return { row: entry.id, words: rowWords(entry), by, on, page, ...(file === undefined ? {} : { file }) }
}

/**
 * The confirmations that hold for a row as it stands.
 * @param entry the row
 * @param confirmations of its set
 */
export function confirmationsFor(
  entry: Entry,
  confirmations: readonly Confirmation[],
): readonly Confirmation[] {
  const own = confirmations.filter(({ row }) => row === entry.id)
  if (own.length === 0) return own
  const words = rowWords(entry)
  return own.filter((one) => one.words === words)
}

/**
 * What several people confirmed, each confirmation once: the same person, row and words on the same day count once.
 * @param lists in any order; the result does not depend on it
 */
export function mergeConfirmations(...lists: readonly (readonly Confirmation[])[]): Confirmation[] {
  const keyOf = ({ row, words, by, on, page, file }: Confirmation): string =>
    JSON.stringify([row, by, on, page, words, file ?? ''])
  const merged = new Map(lists.flat().map((one) => [keyOf(one), one]))
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
