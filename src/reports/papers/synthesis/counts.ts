/** Counts of the synthesis that nothing else needs; all from the marks of rows that were scored before. */
import { VERDICT_MARKS, OUT, type RollupRow } from '../../../core/rollup/row'
import { markedEntries, rankOfCharacter } from '../../../core/rollup/rowOf'
import { rankIndex, type Entry } from '../../../core/sets/criteria'
import type { CriteriaSet, Group, Regime } from '../../../core/types'

/** The step a facility stands on: a range on its lower step. */
export function stepOf(row: RollupRow, regime: Regime): number {
  return row.views[regime].level?.lower ?? 0
}

/** The letters of the set with levels in a row; empty when the row does not have it. */
function marksOf(row: RollupRow, set: CriteriaSet, regime: Regime): string {
  const index = row.sets.findIndex(({ id }) => id === set.id)
  return row.views[regime].marks[index] ?? ''
}

/**
 * How many contents a facility lacks for the level above its own (Circular 54/2017/TT-BYT, Appendix II): those that count
 * and are neither met nor not applicable.
 * @param row the facility
 * @param set the set with levels
 * @param regime how it is looked at
 * @returns null above the highest level
 */
export function missingToNext(row: RollupRow, set: CriteriaSet, regime: Regime): number | null {
  const next = stepOf(row, regime) + 1
  const levels = (set.levels ?? []).filter(({ level }) => level <= next)
  if (!levels.some(({ level }) => level === next)) return null
  const marks = marksOf(row, set, regime)
  const done: readonly string[] = [VERDICT_MARKS.met, VERDICT_MARKS['not-applicable'], OUT]
  return markedEntries(set).filter(
    (entry, index) => isAsked(entry, levels) && !done.includes(marks[index] ?? OUT),
  ).length
}

function isAsked(entry: Entry, levels: NonNullable<CriteriaSet['levels']>): boolean {
  if (entry.kind === 'milestone')
    return levels.some(({ milestones }) => milestones.some(({ id }) => id === entry.id))
  const { group, row } = entry
  return levels.some(({ requires }) =>
    requires.some(
      (one) => one.group === group.id && rankIndex(group, row.rank) <= rankIndex(group, one.rank),
    ),
  )
}

/** A group at the levels that ask for a higher rank of it than the level below. */
export interface GroupReach {
  group: Group
  /** By level: how many facilities reach the rank asked there; null = nothing more is asked. */
  reached: (number | null)[]
}

/**
 * How many facilities reach what each level asks of each group.
 * @param rows the facilities
 * @param set the set with levels
 * @param regime how they are looked at
 */
export function groupReach(rows: readonly RollupRow[], set: CriteriaSet, regime: Regime): GroupReach[] {
  return set.groups.flatMap((group, index) => {
    const ranks = rows.map((row) => rankOfCharacter(group, row.views[regime].lower[index]))
    if (ranks.every((rank) => rank === undefined)) return []
    let asked = -1
    const reached = (set.levels ?? []).map(({ requires }) => {
      const own = requires.filter((one) => one.group === group.id).map(({ rank }) => rankIndex(group, rank))
      const highest = Math.max(asked, ...own)
      if (highest === asked) return null
      asked = highest
      return ranks.filter((rank) => typeof rank === 'string' && rankIndex(group, rank) >= highest).length
    })
    return [{ group, reached }]
  })
}
