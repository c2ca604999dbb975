/** The group × rank table: how far each group is on its own scale. Circular 54/2017/TT-BYT, Appendix I and II. */
import type { GroupResult, RegimeResult } from './assess'
import type { CriteriaSet, Group } from '../types'

/** `void` = nothing of the group is in force under the regime. */
export type RankState = 'reached' | 'possible' | 'not-reached' | 'void'

/** One rank of one group. */
export interface RankCell {
  rank: string
  /** Of the rank on the group's scale, lower ranks included. */
  state: RankState
  /** Criteria of exactly this rank that count and are met or validly not applicable. */
  met: number
  /** Criteria of exactly this rank that count and have no verdict yet. */
  unassessed: number
  /** Criteria of exactly this rank that count; 0 when the rank has none in force. */
  total: number
}

/** A group and its cells, in the order of its scale. */
export interface RankRow {
  group: Group
  result: GroupResult
  cells: RankCell[]
}

/** The groups that share a scale. */
export interface RankTable {
  scale: readonly string[]
  rows: RankRow[]
}

/**
 * The tables of a set, one per scale, groups in set order.
 * @param result the verdict under one regime, made from that set
 */
export function rankTables(set: CriteriaSet, result: RegimeResult): RankTable[] {
  const tables = new Map<string, RankTable>()
  for (const group of set.groups) {
    const groupResult = result.groups[group.id]
    if (!groupResult) continue
    const key = JSON.stringify(group.scale)
    const table = tables.get(key) ?? { scale: group.scale, rows: [] }
    table.rows.push({ group, result: groupResult, cells: cellsOf(group, groupResult, result) })
    tables.set(key, table)
  }
  return [...tables.values()]
}

function cellsOf(group: Group, groupResult: GroupResult, result: RegimeResult): RankCell[] {
  const positionOf = (rank: string | null): number => (rank === null ? -1 : group.scale.indexOf(rank))
  const lower = positionOf(groupResult.lower)
  const upper = positionOf(groupResult.upper)
  return group.scale.map((rank, position) => {
    const statuses = group.criteria.flatMap((row) => {
      const status = result.entries[row.id]
      return row.rank === rank && status?.counts ? [status] : []
    })
    const state = position <= lower ? 'reached' : position <= upper ? 'possible' : 'not-reached'
    return {
      rank,
      state: groupResult.total === 0 ? 'void' : state,
      met: statuses.filter((status) => status.lower).length,
      unassessed: statuses.filter((status) => status.verdict === 'unassessed').length,
      total: statuses.length,
    }
  })
}
