/**
 * How a set is walked through: one section per group, its rows in blocks by rank, and one section for the narrative
 * requirements of the levels (Circular 54/2017, Appendix II).
 */
import { entriesOf, type Entry } from '../sets/criteria'
import type { CriteriaSet, Group, Level } from '../types'

/** Id of the section that holds the milestones. */
export const MILESTONES = 'milestones'

/** Rows of a section under one heading: a rank of the group, or a level. */
export interface SectionBlock {
  key: string
  rank: string | null
  level: Level | null
  entries: Entry[]
}

/** A group, or the milestones of all levels. */
export interface Section {
  id: string
  group: Group | null
  blocks: SectionBlock[]
  entries: Entry[]
}

/** The sections of a set in reading order. */
export function sectionsOf(set: CriteriaSet): Section[] {
  const entries = entriesOf(set)
  const groups = set.groups.map((group): Section => {
    const own = entries.filter((entry) => entry.group === group)
    const blocks = group.scale
      .map((rank): SectionBlock => ({
        key: rank,
        rank,
        level: null,
        entries: own.filter((entry) => entry.kind === 'criterion' && entry.row.rank === rank),
      }))
      .filter((block) => block.entries.length > 0)
    return { id: group.id, group, blocks, entries: own }
  })
  const milestones = entries.filter((entry) => entry.kind === 'milestone')
  if (milestones.length === 0) return groups
  const blocks = set.levels
    .map((level): SectionBlock => ({
      key: String(level.level),
      rank: null,
      level,
      entries: milestones.filter((entry) => entry.level === level),
    }))
    .filter((block) => block.entries.length > 0)
  return [...groups, { id: MILESTONES, group: null, blocks, entries: milestones }]
}
