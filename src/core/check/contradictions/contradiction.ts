import { rankIndex } from '../../sets/criteria'
import { own } from '../../json/own'
import type { CriterionId } from '../../types'
import { inSetOrder, type CheckContext } from '../context'
import { finding, type Finding } from '../finding'
import type { RuleId } from '../rules'

/** Id of a row or of one of its items; both are texts and never equal. */
type PartId = string

/**
 * Two statements about the facility that cannot both be so, or hardly so. Why not stands in the locales
 * (`check.rule.<rule>.why`) and rests on the meaning of the rows, not on the levels alone.
 */
export interface Contradiction {
  rule: RuleId
  /** Rows or items said to be met; one of them is enough. */
  met: readonly PartId[]
  /** What they presuppose: rows or items by id, or all rows of a group up to a rank. */
  needs: readonly PartId[] | { group: string; rank: string }
  /** One of them not met is enough to contradict, or only all of them. */
  lacking: 'any' | 'all'
  /** The stronger rule that already says it. */
  unless?: RuleId
}

/**
 * Which contradictions there are in the answers. Facts are compared whatever the law in force, so withdrawn rows count;
 * what is unassessed denies nothing.
 * @param contradictions stronger ones before those that refer to them
 */
export function findContradictions(
  context: CheckContext,
  contradictions: readonly Contradiction[],
): Finding[] {
  const said = new Set<RuleId>()
  return contradictions.flatMap((contradiction) => {
    const { rule, unless, lacking } = contradiction
    if (unless !== undefined && said.has(unless)) return []
    const claims = contradiction.met.filter((id) => isMet(context, id))
    const needs = needed(context, contradiction)
    const missing = needs.filter((id) => isDenied(context, id))
    const isContradicted =
      claims.length > 0 && missing.length > 0 && (lacking === 'any' || missing.length === needs.length)
    if (!isContradicted) return []
    said.add(rule)
    const against = rowsOf(context, missing)
    const criteria = [...rowsOf(context, claims), ...against]
    return [finding(rule, { criteria: [...new Set(criteria)], against })]
  })
}

function needed({ sets }: CheckContext, { needs }: Contradiction): readonly string[] {
  if (!('group' in needs)) return needs
  const group = sets.flatMap((set) => set.groups).find(({ id }) => id === needs.group)
  if (!group) return []
  const limit = rankIndex(group, needs.rank)
  return group.criteria.filter((row) => rankIndex(group, row.rank) <= limit).map(({ id }) => id)
}

/** An item's id is that of its row with a number: `<criterion>.<n>`. */
const rowOf = (item: PartId): CriterionId => item.slice(0, item.lastIndexOf('.'))

function isMet({ result, entry }: CheckContext, id: PartId): boolean {
  const { entries } = result.regimes['as-issued']
  return entry(id) ? entries[id]?.verdict === 'met' : entries[rowOf(id)]?.items[id] === 'met'
}

/** A row said not to be met says nothing about each of its items: an item is denied only by its own answer. */
function isDenied({ result, entry, answer }: CheckContext, id: PartId): boolean {
  if (entry(id)) return result.regimes['as-issued'].entries[id]?.verdict === 'not-met'
  const row = entry(rowOf(id))
  const given = row && answer(row)
  return given?.unconfirmed !== true && own(given?.items, id) === false
}

function rowsOf(context: CheckContext, ids: readonly string[]): CriterionId[] {
  return inSetOrder(
    context,
    ids.map((id) => (context.entry(id) ? id : rowOf(id))),
  )
}
