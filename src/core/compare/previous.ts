/** The state of a facility in an earlier year: which assessment it was, and what has changed since. */
import { facilityKey } from '../rollup/facilityKey'
import type { RegimeResult } from '../score/assess'
import { entriesOf, levelledSet, type Entry } from '../sets/criteria'
import type { Assessment, CriteriaSet } from '../types'

/** An earlier assessment with its verdict, under the regime it is compared in. */
export interface Previous {
  assessment: Pick<Assessment, 'assessedOn'>
  sets: readonly CriteriaSet[]
  result: RegimeResult
}

const keyOf = ({ facility }: Assessment): string =>
  facilityKey({ code: facility.code ?? '', facility: facility.name, province: facility.province ?? '' }).key

/**
 * The assessment of the newest earlier year of the same facility (Circular 54/2017/TT-BYT, Article 7(3): the level is
 * reported every year); of one year the sealed one, then the latest. Made-up data are compared with their own kind alone.
 * @param current the assessment of this year
 * @param others all that are known
 */
export function previousOf(current: Assessment, others: readonly Assessment[]): Assessment | undefined {
  if (current.facility.name.trim() === '') return undefined
  const yearOf = ({ assessedOn }: Assessment): string => assessedOn.slice(0, 4)
  const rank = (one: Assessment): string => `${yearOf(one)} ${one.seal ? 1 : 0} ${one.assessedOn}`
  const key = keyOf(current)
  return others
    .filter(
      (one) =>
        yearOf(one) < yearOf(current) &&
        (one.illustrative === true) === (current.illustrative === true) &&
        keyOf(one) === key,
    )
    .sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0]
}

/**
 * Rows of the set with levels that count on both days and are met now and were not, or were and are not now. Ids never
 * change meaning, so two versions of one set are compared by id.
 * @param previous the earlier state
 * @param now sets and verdict of today
 * @returns null when the two were not measured by the same set
 */
export function changesSince(
  previous: Previous,
  now: Pick<Previous, 'sets' | 'result'>,
): { gained: Entry[]; lost: Entry[] } | null {
  const set = levelledSet(now.sets)
  if (!set || levelledSet(previous.sets)?.id !== set.id) return null
  const isMet = ({ entries }: RegimeResult, id: string): boolean | null => {
    const status = entries[id]
    if (!status?.counts) return null
    return status.verdict === 'met' || status.verdict === 'not-applicable'
  }
  const changed = (was: boolean): Entry[] =>
    entriesOf(set).filter(
      ({ id, asked }) => asked && isMet(previous.result, id) === was && isMet(now.result, id) === !was,
    )
  return { gained: changed(false), lost: changed(true) }
}
