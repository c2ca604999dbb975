import { compareVersions } from './compareVersions'
import type { CriteriaSet, Day } from '../types'

/**
 * A set as the beginning of its next version: the same words, with a succession that carries every row, so that what is
 * then changed by hand can be listed there. The earlier version is not touched: a correction is a new file beside the old.
 * @param set the version that is corrected
 * @param version the new version, later than that of `set`
 * @param checkedOn the day the text was laid beside the law
 * @throws RangeError when the version is not later
 */
export function newVersion(set: CriteriaSet, version: string, checkedOn: Day): CriteriaSet {
  if (compareVersions(version, set.version) <= 0)
    throw new RangeError(`${version} is not later than ${set.version}`)
  return {
    ...structuredClone(set),
    version,
    checkedOn,
    succeeds: [{ set: set.id, version: set.version, unlisted: 'same', rows: [] }],
  }
}
