/**
 * The field under the stairs: every row of a set in the column of the level that asks for it. Circular 54/2017/TT-BYT,
 * Appendix II names a rank of a group for each level, so basic and advanced fall into level columns too.
 */
import { entriesOf, levelledSet, rankIndex, type Entry } from '../sets/criteria'
import type { CriteriaSet, Group, Level } from '../types'
import type { RegimeResult } from './assess'

/** What a row is worth: `void` has no legal basis on the assessment date and is never counted. */
export const BRICK_STATES = ['met', 'not-applicable', 'unassessed', 'not-met', 'void'] as const
export type BrickState = (typeof BRICK_STATES)[number]

/** One row of the set. */
export interface Brick {
  entry: Entry
  state: BrickState
}

/** The rows that one level asks of one group beyond the levels below it. */
export interface FieldCell {
  level: number
  /** In set order. */
  bricks: Brick[]
  /** Rows that count. */
  total: number
  /** Of these, met or validly not applicable. */
  met: number
  unassessed: number
  notMet: number
}

/** A group, or the milestones of the levels (`group` null), with a cell for each level that asks something of it. */
export interface FieldRow {
  group: Group | null
  /** In the order of the levels; a level that asks nothing more of the group has null. */
  cells: (FieldCell | null)[]
  /** Whether nothing of the row counts any more. */
  isVoid: boolean
}

/**
 * The first level that asks for a row, with everything below its rank included in the requirement.
 * @param set the set of the row
 * @param entry a row of it
 * @returns undefined when no level asks for it
 */
export function firstLevelOf(set: CriteriaSet, entry: Entry): number | undefined {
  if (entry.kind === 'milestone') return entry.level.level
  const { group, row } = entry
  const asks = (level: Level): boolean =>
    level.requires.some(
      (required) =>
        required.group === group.id && rankIndex(group, required.rank) >= rankIndex(group, row.rank),
    )
  return set.levels.find(asks)?.level
}

/**
 * The field of the set with levels: groups in set order, milestones last.
 * @param sets criteria sets of an assessment
 * @param result the verdict under one regime
 * @returns empty when no set has levels
 */
export function fieldOf(sets: readonly CriteriaSet[], result: RegimeResult): FieldRow[] {
  const set = levelledSet(sets)
  if (!set) return []
  const entries = entriesOf(set).filter(({ asked }) => asked)
  const rows = [...set.groups, null].map((group): FieldRow => {
    const own = entries.filter((entry) => entry.group === group)
    const cells = set.levels.map(({ level }) =>
      cellOf(
        level,
        own.filter((entry) => firstLevelOf(set, entry) === level).map((entry) => brickOf(entry, result)),
      ),
    )
    return { group, cells, isVoid: cells.every((cell) => cell === null || cell.total === 0) }
  })
  return rows.filter(({ cells }) => cells.some((cell) => cell !== null))
}

function brickOf(entry: Entry, result: RegimeResult): Brick {
  const status = result.entries[entry.id]
  return { entry, state: status?.counts ? status.verdict : 'void' }
}

function cellOf(level: number, bricks: Brick[]): FieldCell | null {
  if (bricks.length === 0) return null
  const count = (...states: BrickState[]): number =>
    bricks.filter(({ state }) => states.includes(state)).length
  return {
    level,
    bricks,
    total: bricks.length - count('void'),
    met: count('met', 'not-applicable'),
    unassessed: count('unassessed'),
    notMet: count('not-met'),
  }
}

/**
 * The row of a cell that a reader goes to: the first that is not met, then the first unassessed, then the first.
 * @param cell a cell of the field
 */
export function leadBrick({ bricks }: FieldCell): Brick | undefined {
  return (
    bricks.find(({ state }) => state === 'not-met') ??
    bricks.find(({ state }) => state === 'unassessed') ??
    bricks[0]
  )
}
