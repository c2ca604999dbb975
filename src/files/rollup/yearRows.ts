import { facilityKey } from '../../core/rollup/facilityKey'
import type { YearComparison } from '../../core/rollup/years'
import type { Regime } from '../../core/types'
import type { FlatRow } from './flatRow'

/**
 * Year on year, a line per facility and pair of years that follow each other in its files.
 * @param comparison as `compareYears` gave it
 * @param regime the regime looked at
 */
export function yearRows({ steps }: YearComparison, regime: Regime): FlatRow[] {
  return [...steps.values()].map(({ before, after, move }) => ({
    facility_key: facilityKey(after).key,
    facility: after.facility,
    province: after.province || null,
    class: after.class || null,
    ownership: after.ownership || null,
    from_year: before.year,
    to_year: after.year,
    from_lower: before.views[regime].level?.lower ?? null,
    from_upper: before.views[regime].level?.upper ?? null,
    to_lower: after.views[regime].level?.lower ?? null,
    to_upper: after.views[regime].level?.upper ?? null,
    move,
    path: after.path,
  }))
}
