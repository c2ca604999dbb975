import type { Entry } from './criteria'

/** How many rows of one instrument. */
export interface InstrumentCount {
  /** Official number of the instrument, e.g. 54/2017/TT-BYT. */
  number: string
  rows: readonly Entry[]
}

/**
 * Rows told apart by their instruments, in the order in which they come: rows of several are never added into one number.
 * @param entries rows of any sets
 */
export function bySet(entries: readonly Entry[]): InstrumentCount[] {
  const numbers = [...new Set(entries.map(({ set }) => set.instrument.number))]
  return numbers.map((number) => ({
    number,
    rows: entries.filter(({ set }) => set.instrument.number === number),
  }))
}

/** "118 (54/2017/TT-BYT), 70 (13/2025/TT-BYT)". */
export function countsBySet(entries: readonly Entry[]): string {
  return bySet(entries)
    .map(({ number, rows }) => `${rows.length} (${number})`)
    .join(', ')
}
