/** A tender or contract against the target level: what of the gap it covers, what nobody does, where it asks for less. */
import { isOpenAction } from '../plan/actionState'
import type { Result } from '../score/assess'
import { gapToward, type GapRow } from '../score/gap'
import { entriesOf, type Entry } from '../sets/criteria'
import type { Assessment, CriteriaSet, CriterionId } from '../types'
import { serviceLevels, SERVICE_RULES, type ServiceFinding, type ServiceRule } from './serviceLevels'

/** A row of the table, as it stands in the file. */
export interface TenderRow {
  sheet: string
  /** From 1. */
  row: number
  text: string
  /** Criteria it is about. */
  entries: readonly Entry[]
  /** `title` = its words are the circular's; `words` = they are among its words, for a person to look at. */
  by: 'title' | 'words' | 'person' | null
}

/** A criterion that blocks the target, and the rows that cover it. */
export interface Covered {
  gap: GapRow
  rows: readonly TenderRow[]
  /** Only like, not the circular's own words. */
  isLikely: boolean
}

/** A service level that a tender states, beside what the criterion asks. */
export interface StatedService extends ServiceFinding {
  at: Pick<TenderRow, 'sheet' | 'row'>
  /** The level that asks for it first; null = none does. */
  level: number | null
}

/** What the check finds. */
export interface TenderCheck {
  target: number
  rows: readonly TenderRow[]
  /** Rows in which no criterion was recognised. */
  other: readonly TenderRow[]
  inScope: Covered[]
  /** Blocking criteria that an open action of the plan names, and not the tender. */
  planned: GapRow[]
  nobody: GapRow[]
  services: StatedService[]
  /** What the circular asks for up to the target and the text says nothing of in figures. */
  unstated: { rule: ServiceRule; level: number }[]
}

/**
 * Checks a table of functions and service levels against the target level.
 * @param assessment the assessment, for its plan
 * @param result its verdict
 * @param rows the table, recognised
 * @param target the level aimed at
 */
export function checkTender(
  assessment: Pick<Assessment, 'actions'>,
  sets: readonly CriteriaSet[],
  result: Result,
  rows: readonly TenderRow[],
  target: number,
): TenderCheck {
  const gap = gapToward(sets, result, target)
  const blocking = gap.levels.flatMap((level) => level.rows)
  const byId = new Map<CriterionId, TenderRow[]>()
  for (const row of rows) for (const { id } of row.entries) byId.set(id, [...(byId.get(id) ?? []), row])
  const open = (assessment.actions ?? []).filter(isOpenAction)
  const isPlanned = (id: CriterionId): boolean => open.some(({ criteria }) => criteria.includes(id))
  const levelOf = firstLevels(sets)
  const services = rows.flatMap(({ sheet, row, text }) =>
    serviceLevels(text).map((found): StatedService => ({
      ...found,
      at: { sheet, row },
      level: levelOf(found.rule.criterion),
    })),
  )
  const stated = new Set(services.map(({ rule }) => rule.id))
  const rules = [...new Map(SERVICE_RULES.map((rule) => [rule.id, rule])).values()]
  return {
    target,
    rows,
    other: rows.filter(({ entries, text }) => entries.length === 0 && serviceLevels(text).length === 0),
    inScope: blocking.flatMap((one): Covered[] => {
      const own = byId.get(one.entry.id) ?? []
      return own.length === 0
        ? []
        : [{ gap: one, rows: own, isLikely: own.every(({ by }) => by === 'words') }]
    }),
    planned: blocking.filter(({ entry: { id } }) => !byId.has(id) && isPlanned(id)),
    nobody: blocking.filter(({ entry: { id } }) => !byId.has(id) && !isPlanned(id)),
    services,
    unstated: rules
      .flatMap((rule) => {
        const level = levelOf(rule.criterion)
        return level !== null && level <= target && !stated.has(rule.id) ? [{ rule, level }] : []
      })
      .sort((a, b) => a.rule.number - b.rule.number),
  }
}

/** The lowest level that asks for a criterion by the rank of its group (Circular 54/2017, Appendix II). */
function firstLevels(sets: readonly CriteriaSet[]): (id: CriterionId) => number | null {
  const levels = new Map<CriterionId, number>()
  for (const set of sets)
    for (const entry of entriesOf(set)) {
      if (entry.kind !== 'criterion') continue
      const { group, row } = entry
      const rank = group.scale.indexOf(row.rank)
      const level = set.levels
        .filter(({ requires }) =>
          requires.some((need) => need.group === group.id && group.scale.indexOf(need.rank) >= rank),
        )
        .map(({ level: number }) => number)
        .sort((a, b) => a - b)[0]
      if (level !== undefined) levels.set(entry.id, level)
    }
  return (id) => levels.get(id) ?? null
}
