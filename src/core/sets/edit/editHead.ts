/** What a set that is being written says of its instrument, and the instrument's rules. Each change gives a new set. */
import type { CriteriaSet, Text, Window } from '../../types'

/** What is changed of the instrument itself; absent = stays. */
export interface HeadPatch {
  title?: Text
  number?: string
  name?: Text
  issued?: string
  inForce?: { from: string; to: string | null }
  replacedBy?: string | null
  source?: Text
  /** How many numbered criteria the instrument says it has. */
  official?: number | null
}

/**
 * Adds a rule, or takes one out.
 * @param rule where it stands and what it says; a number = the place of the one that goes
 */
export function changeRules(set: CriteriaSet, rule: { at: string; text: Text } | number): CriteriaSet {
  return {
    ...set,
    rules: typeof rule === 'number' ? set.rules.filter((_, at) => at !== rule) : [...set.rules, rule],
  }
}

/**
 * Changes what is said of the instrument itself; what began or ended with it begins and ends with it still.
 * @param patch what changes
 */
export function editHead(set: CriteriaSet, { title, official, name, ...patch }: HeadPatch): CriteriaSet {
  return {
    ...(patch.inForce ? movedWith(set, patch.inForce) : set),
    ...(title ? { title } : {}),
    ...(official === undefined ? {} : { coverage: { ...set.coverage, official } }),
    instrument: { ...set.instrument, ...patch, ...(name ? { title: name } : {}) },
  }
}

/** A circular that is replaced ends with its rows: only a row with a day of its own keeps it. */
function movedWith(set: CriteriaSet, after: Window): CriteriaSet {
  const { inForce: before } = set.instrument
  const moved = ({ from, to }: Window): Window => ({
    from: from === before.from ? after.from : from,
    to: to === before.to ? after.to : to,
  })
  const rowMoved = <T extends { inForce: Window; items?: { inForce?: Window }[] }>(row: T): T => ({
    ...row,
    inForce: moved(row.inForce),
    ...(row.items
      ? {
          items: row.items.map((item) => (item.inForce ? { ...item, inForce: moved(item.inForce) } : item)),
        }
      : {}),
  })
  return {
    ...set,
    groups: set.groups.map((group) => ({ ...group, criteria: group.criteria.map(rowMoved) })),
    levels: set.levels.map((level) => ({ ...level, milestones: level.milestones.map(rowMoved) })),
    ...(set.conclusions
      ? { conclusions: set.conclusions.map((one) => ({ ...one, inForce: moved(one.inForce) })) }
      : {}),
  }
}
