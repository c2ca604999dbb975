import { ACTION_PRIORITIES } from '../../../core/plan/actionState'
import type { GapRow } from '../../../core/score/gap'
import type { Action } from '../../../core/types'
import type { PaperContext } from '../../context'

/** How many the director reads. */
const COUNT = 5

/** The next actions of the plan, or, where there is none, the first rows that block. */
export type NextSteps = { from: 'plan'; actions: Action[] } | { from: 'blocking'; rows: GapRow[] }

/**
 * The five next steps: open actions by due day, then priority; without open actions the first blocking rows in level
 * order.
 * @param report the report
 */
export function nextSteps(report: PaperContext): NextSteps {
  const open = (report.assessment.actions ?? []).filter(
    ({ status }) => status !== 'done' && status !== 'cancelled',
  )
  if (open.length === 0)
    return { from: 'blocking', rows: report.gap.levels.flatMap((level) => level.rows).slice(0, COUNT) }
  const sorted = [...open].sort((a, b) => compare(a.due ?? '9999', b.due ?? '9999') || rankOf(a) - rankOf(b))
  return { from: 'plan', actions: sorted.slice(0, COUNT) }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function rankOf(action: Action): number {
  return ACTION_PRIORITIES.indexOf(action.priority ?? 'medium')
}
