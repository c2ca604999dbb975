/**
 * Which row comes next: the one rule behind "Tiếp" on every screen.
 */
import type { RegimeResult } from './assess'
import type { Entry } from '../sets/criteria'
import { blockingNext } from './blockingNext'

/**
 * The rows that still wait for an answer and decide most: those that block the level just above, and when none of
 * them waits, all that wait (Article 4(3): one missing row keeps the facility on the level below).
 * @param entries rows in reading order
 * @param result the verdict under the headline regime
 * @returns in reading order; empty when everything that counts has an answer
 */
export function openRows(entries: readonly Entry[], result: RegimeResult): readonly Entry[] {
  const open = entries.filter(({ id, asked }) => {
    const status = result.entries[id]
    return asked && status?.counts === true && status.verdict === 'unassessed'
  })
  const blocking = new Set(blockingNext(result))
  const deciding = open.filter(({ id }) => blocking.has(id))
  return deciding.length > 0 ? deciding : open
}

/**
 * The first of some rows after a place, starting again from the top.
 * @param all every row in reading order
 * @param wanted the rows to choose from
 * @param after id of the row one is on; null = before the first
 */
export function rowAfter(
  all: readonly Entry[],
  wanted: readonly Entry[],
  after: Entry['id'] | null,
): Entry | undefined {
  const ids = new Set(wanted.map(({ id }) => id))
  const start = all.findIndex(({ id }) => id === after) + 1
  return [...all.slice(start), ...all.slice(0, start)].find(({ id }) => ids.has(id))
}
