/**
 * Numbers of the programme over many facilities: summed only where all of them speak of the same thing on the same day;
 * otherwise side by side, and said so. A province's own numbers are entered by its officer and never made of these.
 */
import { shareOf, type IndicatorValue } from '../indicators'
import type { CriteriaSet, Day } from '../types'
import { facilityKey } from './facilityKey'
import type { RollupRow } from './row'

/** What an indicator of a criteria set is called and counts. */
export type IndicatorMeaning = NonNullable<CriteriaSet['indicators']>[number]

/** The number of one facility, the newest it gives. */
export interface FacilityIndicator {
  facility: string
  key: string
  path: string
  value: IndicatorValue
}

/** Numbers of one day, added up: part of whole. */
export interface IndicatorSum {
  day: Day
  part: number
  whole: number
  /** Per cent, two decimals. */
  share: number
  facilities: number
}

/** One indicator over all counted facilities. */
export interface IndicatorRoll {
  id: string
  /** null = no set at hand says what it counts. */
  meaning: IndicatorMeaning | null
  facilities: readonly FacilityIndicator[]
  /** The sum; null = their days or their units differ. */
  sum: IndicatorSum | null
  /** Why there is no sum; null = there is. */
  differ: 'days' | 'units' | null
  /** Sums of each day by itself, the newest first. */
  days: readonly IndicatorSum[]
}

/**
 * The indicators of counted facilities, in the order of the sets.
 * @param rows counted rows, at most one per facility
 * @param sets criteria sets at hand
 */
export function rollIndicators(rows: Iterable<RollupRow>, sets: readonly CriteriaSet[]): IndicatorRoll[] {
  const byId = new Map<string, { facilities: FacilityIndicator[]; units: Set<string> }>()
  for (const row of rows)
    for (const value of newestOf(row.indicators)) {
      const own = byId.get(value.indicator) ?? { facilities: [], units: new Set() }
      byId.set(value.indicator, own)
      own.facilities.push({ facility: row.facility, key: facilityKey(row).key, path: row.path, value })
      own.units.add(unitsIn(row, value.indicator, sets))
    }
  const meanings = indicatorMeanings(sets)
  const order = [...meanings.keys()]
  return [...byId]
    .sort(([a], [b]) => place(order, a) - place(order, b) || (a < b ? -1 : 1))
    .map(([id, { facilities, units }]): IndicatorRoll => {
      const days = sumsByDay(facilities)
      const differ = units.size > 1 ? 'units' : days.length > 1 ? 'days' : null
      return {
        id,
        meaning: meanings.get(id) ?? null,
        facilities,
        sum: differ === null ? (days[0] ?? null) : null,
        differ,
        days,
      }
    })
}

/**
 * What each indicator counts, by the newest set that says it.
 * @param sets criteria sets at hand
 */
export function indicatorMeanings(sets: readonly CriteriaSet[]): Map<string, IndicatorMeaning> {
  return new Map(sets.flatMap((set) => (set.indicators ?? []).map((one) => [one.id, one] as const)))
}

/** Of every indicator the number of the newest day. */
function newestOf(values: readonly IndicatorValue[]): IndicatorValue[] {
  const newest = new Map<string, IndicatorValue>()
  for (const value of values) {
    const known = newest.get(value.indicator)
    if (!known || value.day > known.day) newest.set(value.indicator, value)
  }
  return [...newest.values()]
}

/** What a facility's own version of the set counts by this indicator; two wordings are two units. */
function unitsIn({ sets: own }: RollupRow, id: string, sets: readonly CriteriaSet[]): string {
  for (const { id: setId, scoredWith } of own) {
    const set = sets.find((one) => one.id === setId && one.version === scoredWith)
    const meaning = set?.indicators?.find((one) => one.id === id)
    if (meaning) return `${meaning.part.vi} / ${meaning.whole.vi}`
  }
  return ''
}

function sumsByDay(facilities: readonly FacilityIndicator[]): IndicatorSum[] {
  const sums = new Map<Day, IndicatorSum>()
  for (const { value } of facilities) {
    const sum = sums.get(value.day) ?? { day: value.day, part: 0, whole: 0, share: 0, facilities: 0 }
    sum.part += value.part
    sum.whole += value.whole
    sum.facilities += 1
    sums.set(value.day, sum)
  }
  return [...sums.values()]
    .map((sum) => ({ ...sum, share: shareOf(sum) }))
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}

const place = (order: readonly string[], id: string): number =>
  order.includes(id) ? order.indexOf(id) : order.length
