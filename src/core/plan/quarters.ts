import type { Action, Day } from '../types'
import { isOpenAction } from './actionState'

/** The money of one quarter: an action costs in the quarter in which it ends. */
export interface QuarterCost {
  year: number
  /** 1 to 4. */
  quarter: number
  /** With a source of funds entered, and without. */
  funded: number
  open: number
}

/** What is not in any quarter. */
export interface QuarterCosts {
  /** In order, without gaps, from the first day given to the last action that ends. */
  quarters: QuarterCost[]
  /** Open actions without a cost, and costs without a day. */
  withoutCost: number
  undated: number
}

/**
 * What the open actions cost, quarter by quarter.
 * @param actions of the plan
 * @param from the first quarter shown is that of this day
 */
export function quarterCosts(actions: readonly Action[], from: Day): QuarterCosts {
  const open = actions.filter(isOpenAction)
  const costed = open.flatMap((action) =>
    action.cost === undefined ? [] : [{ ...action, cost: action.cost }],
  )
  const dated = costed.flatMap((action) => (action.due === undefined ? [] : [{ ...action, due: action.due }]))
  const first = indexOf(from)
  const last = Math.max(first, ...dated.map(({ due }) => indexOf(due)))
  const quarters = Array.from({ length: last - first + 1 }, (_, step): QuarterCost => {
    const index = first + step
    // What is overdue falls into the first quarter: it is still to be paid.
    const own = dated.filter(({ due }) => Math.max(first, indexOf(due)) === index)
    const sum = (funded: boolean): number =>
      own.filter(({ funds = [] }) => funds.length > 0 === funded).reduce((total, { cost }) => total + cost, 0)
    return { year: Math.floor(index / 4), quarter: (index % 4) + 1, funded: sum(true), open: sum(false) }
  })
  return {
    quarters,
    withoutCost: open.length - costed.length,
    undated: costed.filter(({ due }) => due === undefined).reduce((total, { cost }) => total + cost, 0),
  }
}

function indexOf(day: Day): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}
