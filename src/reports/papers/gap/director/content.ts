import { LANGUAGES } from '../../../../words/languages'
import { levelPlans, type LevelPlan } from '../../../../core/plan/levelPlan'
import { fieldOf, type FieldRow } from '../../../../core/score/field'
import type { CriteriaSet } from '../../../../core/types'
import type { PaperContext } from '../../../context'
import { planOf, type PaperPlan } from '../../../plan/content'

/** What the pages for the head of the facility are made from. */
export interface Director {
  report: PaperContext
  levelled: CriteriaSet
  lower: number
  upper: number
  plan: PaperPlan
  field: FieldRow[]
  /** From the next level to the target. */
  levels: LevelPlan[]
  room: Room
}

/** How much of each list has room; what has none is counted. */
export interface Room {
  actions: number
  rows: number
  risks: number
  deadlines: number
  recipients: number
  /** The map stands on the second page: small parts fill what a tall head leaves of the first. */
  isMapLate?: boolean
}

const MOST_ROOM: Room = { actions: 5, rows: 10, risks: 6, deadlines: 3, recipients: 8 }

/** From the most to the least: the first that fits on the pages is taken. */
export const ROOMS: readonly Room[] = [
  MOST_ROOM,
  { actions: 5, rows: 10, risks: 5, deadlines: 2, recipients: 6 },
  { actions: 5, rows: 8, risks: 4, deadlines: 2, recipients: 5 },
  { actions: 5, rows: 6, risks: 4, deadlines: 1, recipients: 4 },
  { actions: 4, rows: 6, risks: 3, deadlines: 1, recipients: 3 },
  { actions: 3, rows: 4, risks: 3, deadlines: 1, recipients: 1 },
  { actions: 4, rows: 6, risks: 3, deadlines: 1, recipients: 3, isMapLate: true },
  { actions: 3, rows: 4, risks: 2, deadlines: 1, recipients: 1, isMapLate: true },
  { actions: 3, rows: 2, risks: 2, deadlines: 1, recipients: 0, isMapLate: true },
]

/**
 * Prepares the pages.
 * @param room how much of each list is shown
 * @returns null when no set has levels: there is nothing to say about a level then
 */
export function createDirector(report: PaperContext, room = MOST_ROOM): Director | null {
  const { levelled, result, sets } = report
  if (!levelled || !result.level) return null
  const plan = planOf(report)
  return {
    report,
    levelled,
    lower: result.level.lower,
    upper: result.level.upper,
    plan,
    field: fieldOf(sets, result),
    room,
    levels: levelPlans({ sets, result, content: plan, projection: plan.projection }),
  }
}

/** Money in million đồng, for a reader who decides: "4.645"; null = nothing entered. */
export function millions({ report }: Director, amount: number | null): string {
  if (amount === null) return report.t('director.notEntered')
  return new Intl.NumberFormat(LANGUAGES[report.language].tag, { maximumFractionDigits: 1 }).format(
    amount / 1_000_000,
  )
}

/** The sum of the costs that are entered; null when none is. */
export function costOf(levels: readonly LevelPlan[]): number | null {
  const costs = levels.flatMap(({ cost }) => cost ?? [])
  return costs.length > 0 ? costs.reduce((sum, cost) => sum + cost, 0) : null
}
