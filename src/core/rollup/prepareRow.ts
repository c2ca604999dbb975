import { collationKey } from '../text/collate'
import { facilityKey } from './facilityKey'
import { registerKeys } from './register'
import type { RollupRow } from './row'

/**
 * Makes what every look at a row needs, so that it is at hand: done as rows come in, nobody waits for that of thousands at
 * once. Nothing depends on it having been done.
 * @param row newly read, not yet looked at
 */
export function prepareRow(row: RollupRow): void {
  facilityKey(row)
  registerKeys(row)
  collationKey(row.facility)
  collationKey(row.province)
}
