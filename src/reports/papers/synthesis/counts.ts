/** Counts of the synthesis that nothing else needs; all from the marks of rows that were scored before. */
import { expectedRegister } from '../../../core/rollup/register'
import { VERDICT_MARKS, OUT, type RollupRow } from '../../../core/rollup/row'
import { rankOfCharacter } from '../../../core/rollup/rowOf'
import { firstLevelOf } from '../../../core/score/field'
import { sectionsOf } from '../../../core/score/sections'
import { askedEntriesOf, findEntry, rankIndex, type Entry } from '../../../core/sets/criteria'
import type { CriteriaSet, Group, Regime } from '../../../core/types'
import { countedOf, type SynthesisExpected, type SynthesisInput, type SynthesisRow } from './input'

/** The step a facility stands on: a range on its lower step. */
export function stepOf(row: RollupRow, regime: Regime): number {
  return row.views[regime].level?.lower ?? 0
}

/** The level that assessors found, a range on its lower step; null = they have not said it. */
export function appraisedStep({ appraisal }: SynthesisRow, regime: Regime): number | null {
  return appraisal?.views?.[regime].level?.lower ?? null
}

/** The set with levels in the version that a row was scored with, and its letters; null when the row has none. */
function marksOf(
  row: RollupRow,
  { sets, set }: Pick<SynthesisInput, 'sets' | 'set'>,
  regime: Regime,
): { own: CriteriaSet; marks: string } | null {
  const index = row.sets.findIndex(({ id }) => id === set.id)
  const version = row.sets[index]?.scoredWith
  const own = [set, ...sets].find((one) => one.id === set.id && one.version === version)
  return own ? { own, marks: row.views[regime].marks[index] ?? '' } : null
}

const DONE: readonly string[] = [VERDICT_MARKS.met, VERDICT_MARKS['not-applicable']]

/**
 * How many contents a facility lacks for the level above its own (Circular 54/2017/TT-BYT, Appendix II): those that count
 * and are neither met nor not applicable.
 * @param row the facility
 * @param sets the set with levels and all versions at hand
 * @param regime how it is looked at
 * @returns null above the highest level
 */
export function missingToNext(
  row: RollupRow,
  sets: Pick<SynthesisInput, 'sets' | 'set'>,
  regime: Regime,
): number | null {
  const found = marksOf(row, sets, regime)
  const next = stepOf(row, regime) + 1
  if (!found?.own.levels.some(({ level }) => level === next)) return null
  const { own, marks } = found
  return askedEntriesOf(own).filter((entry, index) => {
    const mark = marks[index] ?? OUT
    return mark !== OUT && !DONE.includes(mark) && (firstLevelOf(own, entry) ?? Infinity) <= next
  }).length
}

/** A group, or what the levels ask for themselves (`group` null), at the levels that ask for more than the level below. */
export interface GroupReach {
  group: Group | null
  /** By level: how many facilities reach what is asked there; null = nothing more is asked. */
  reached: (number | null)[]
}

/**
 * How many facilities reach what each level asks of each group, and all that it asks besides.
 * @param input the roll-up
 */
export function groupReach(input: SynthesisInput): GroupReach[] {
  const { set, regime } = input
  const rows = countedOf(input).map(({ row }) => row)
  const groups = set.groups.flatMap((group, index): GroupReach[] => {
    const ranks = rows.map((row) => rankOfCharacter(group, row.views[regime].lower[index]))
    if (ranks.every((rank) => rank === undefined)) return []
    let asked = -1
    const reached = set.levels.map(({ requires }) => {
      const own = requires.filter((one) => one.group === group.id).map(({ rank }) => rankIndex(group, rank))
      const highest = Math.max(asked, ...own)
      if (highest === asked) return null
      asked = highest
      return ranks.filter((rank) => typeof rank === 'string' && rankIndex(group, rank) >= highest).length
    })
    return reached.some((one) => one !== null) ? [{ group, reached }] : []
  })
  const milestones = set.levels.map(({ level }): number | null => {
    const states = rows.map((row) => milestonesMet(row, level, input))
    return states.every((state) => state === null) ? null : states.filter((state) => state === true).length
  })
  return milestones.every((one) => one === null) ? groups : [...groups, { group: null, reached: milestones }]
}

/** Whether a facility does all that a level asks by itself; null = nothing of it counts. */
function milestonesMet(row: RollupRow, level: number, input: SynthesisInput): boolean | null {
  const found = marksOf(row, input, input.regime)
  if (!found) return null
  const own = askedEntriesOf(found.own).flatMap((entry, index) =>
    entry.kind === 'milestone' && entry.level.level === level && (found.marks[index] ?? OUT) !== OUT
      ? [found.marks[index] ?? '']
      : [],
  )
  return own.length === 0 ? null : own.every((mark) => DONE.includes(mark))
}

/** A content that counts for at least one facility, and how many meet it among those it is applicable to. */
export interface ContentShare {
  entry: Entry
  met: number
  notMet: number
  unassessed: number
  notApplicable: number
  /** met + notMet + unassessed */
  asked: number
}

/** The contents of a group, or those of the levels themselves. */
export interface GroupShares {
  group: Group | null
  contents: ContentShare[]
}

/**
 * Every content that counts, group by group in the order of the set.
 * @param input the roll-up
 */
export function contentShares({ set, sets, result }: SynthesisInput): GroupShares[] {
  const counts = new Map(
    result.counts.criteria.filter((one) => one.set === set.id).map((one) => [one.id, one]),
  )
  const known = sectionsOf(set).map(({ group, entries }): GroupShares => ({
    group,
    contents: entries.flatMap((entry) => shareOfEntry(entry, counts.get(entry.id))),
  }))
  // What only an older version asks counts with its group too.
  const listed = new Set(known.flatMap(({ contents }) => contents.map(({ entry }) => entry.id)))
  const versions = sets.filter(({ id }) => id === set.id)
  for (const [id, count] of counts) {
    const entry = listed.has(id) ? undefined : findEntry(versions, id)
    const own = entry && known.find(({ group }) => group?.id === entry.group?.id)
    if (entry && own) own.contents.push(...shareOfEntry(entry, count))
  }
  return known.filter(({ contents }) => contents.length > 0)
}

function shareOfEntry(
  entry: Entry,
  count: SynthesisInput['result']['counts']['criteria'][number] | undefined,
): ContentShare[] {
  if (!count) return []
  const { met, notMet, unassessed, notApplicable } = count
  return [{ entry, met, notMet, unassessed, notApplicable, asked: met + notMet + unassessed }]
}

/**
 * Of contents: how many are met by four fifths of the facilities and more, by half and more, by fewer. What is applicable
 * to nobody is in none of them.
 * @param contents of a group
 */
export function shareBands(contents: readonly ContentShare[]): { many: number; some: number; few: number } {
  const bands = { many: 0, some: 0, few: 0 }
  for (const { met, asked } of contents) {
    if (asked === 0) continue
    const band = met * 5 >= asked * 4 ? 'many' : met * 2 >= asked ? 'some' : 'few'
    bands[band] += 1
  }
  return bands
}

/**
 * Facilities of the list of which nothing counts, in its order.
 * @param input the roll-up
 */
export function silentOf(input: SynthesisInput): SynthesisExpected[] {
  const missing = new Set(
    expectedRegister(input.expected.map(asExpected)).missing(countedOf(input).map(({ row }) => row)),
  )
  const names = new Set([...missing].map(({ name, code }) => `${code}\n${name}`))
  return input.expected.filter(({ name, code }) => names.has(`${code}\n${name}`))
}

/** An entry of the list with what a register has besides. */
export function asExpected(one: SynthesisExpected) {
  return { ownership: '', area: '', email: '', assessor: '', deadline: '', at: '', ...one } as const
}
