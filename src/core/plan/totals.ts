/** What the plan costs, by department, by who does it, by level and by status. All money in VND. */
import { ACTION_PERFORMERS, ACTION_STATUSES, isLiveAction, statusOfAction } from './actionState'
import type { PlanRow } from './planRows'

/** One line of a breakdown. */
export interface CostLine {
  /** The department, `hospital` | `vendor` | `both`, the level, or the status; null = not given (level: serves none). */
  key: string | null
  /** Sum of the costs that are given. */
  cost: number
  actions: number
  /** Actions without a cost: the sum is then only a lower bound. */
  withoutCost: number
}

/** The sums over the plan; cancelled actions count only in `byStatus`. */
export interface CostTotals extends Omit<CostLine, 'key'> {
  /** Of `cost`, what belongs to actions that are neither done nor cancelled. */
  openCost: number
  /** By name of the department, in order of first appearance in the rows; not given last. */
  byDepartment: CostLine[]
  byPerformer: CostLine[]
  /** Each action once, at the lowest level it serves; ascending, none last. */
  byLevel: CostLine[]
  byStatus: CostLine[]
}

/** Adds up the plan. */
export function costTotals(rows: readonly PlanRow[]): CostTotals {
  const live = rows.filter(({ action }) => isLiveAction(action))
  const open = live.filter(({ action }) => statusOfAction(action) !== 'done')
  const levels = [...new Set(live.flatMap(({ level }) => level ?? []))].sort((a, b) => a - b).map(String)
  return {
    ...sum(live),
    openCost: sum(open).cost,
    byDepartment: breakdown(live, ({ action }) => action.department ?? null, []),
    byPerformer: breakdown(live, ({ action }) => action.by ?? null, ACTION_PERFORMERS),
    byLevel: breakdown(live, ({ level }) => (level === null ? null : String(level)), levels),
    byStatus: breakdown(rows, ({ action }) => statusOfAction(action), ACTION_STATUSES),
  }
}

function breakdown(
  rows: readonly PlanRow[],
  keyOf: (row: PlanRow) => string | null,
  order: readonly string[],
): CostLine[] {
  const found = new Set(rows.map(keyOf))
  const keys = [...order, ...[...found].filter((key) => key !== null && !order.includes(key)), null]
  return keys
    .filter((key) => found.has(key))
    .map((key) => ({ key, ...sum(rows.filter((row) => keyOf(row) === key)) }))
}

function sum(rows: readonly PlanRow[]): Omit<CostLine, 'key'> {
  return {
    cost: rows.reduce((total, { action }) => total + (action.cost ?? 0), 0),
    actions: rows.length,
    withoutCost: rows.filter(({ action }) => action.cost === undefined).length,
  }
}
