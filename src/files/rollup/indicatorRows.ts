import { shareOf, type IndicatorValue } from '../../core/indicators'
import type { IndicatorRoll } from '../../core/rollup/indicators'
import type { FlatRow } from './flatRow'

/**
 * Indicators as a table: a line per facility, a line with the sum of each day, and the province's own numbers. `is_summed`
 * says of a sum whether it is of all facilities; where days or units differ it is of those of its day only.
 * @param rolls as `rollIndicators` gave them
 * @param province numbers that the province's officer entered
 */
export function indicatorRows(
  rolls: readonly IndicatorRoll[],
  province: readonly IndicatorValue[] = [],
): FlatRow[] {
  return [
    ...rolls.flatMap(({ id, facilities, days, differ }): FlatRow[] => [
      ...facilities.map(({ facility, key, path, value }) =>
        line('facility', value, { facility, facility_key: key, path }),
      ),
      ...days.map((sum) =>
        line(
          'sum',
          { indicator: id, day: sum.day, part: sum.part, whole: sum.whole, source: '' },
          { facilities_count: sum.facilities, is_summed: differ === null, differ },
        ),
      ),
    ]),
    ...province.map((value) => line('province', value, {})),
  ]
}

function line(scope: string, value: IndicatorValue, facts: FlatRow): FlatRow {
  return {
    indicator: value.indicator,
    scope,
    day: value.day,
    part: value.part,
    whole: value.whole,
    share: shareOf(value),
    target: value.target ?? null,
    target_day: value.targetDay ?? null,
    source: value.source || null,
    facility: null,
    facility_key: null,
    facilities_count: null,
    is_summed: null,
    differ: null,
    path: null,
    ...facts,
  }
}
