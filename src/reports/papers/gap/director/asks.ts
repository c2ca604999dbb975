import { para, text } from '../../../build'
import { formatDay } from '../../../format'
import type { Block, Para } from '../../../model'
import { costOf, millions, type Director } from './content'
import { openActions } from './actions'
import { fundsOf } from './risks'

/** Departments that are named one by one; more are "các khoa, phòng liên quan". */
const MOST_NAMED = 3

/**
 * What the head is asked to decide, in three or four numbered sentences: assess, approve, assign, find the money.
 * @param director the pages
 */
export function askBlocks(director: Director): Block[] {
  const { t } = director.report
  const asks = [...assessing(director), ...approving(director), ...assigning(director)]
  if (asks.length === 0) return []
  const content = asks.map((words, index): Para =>
    para([text(index === asks.length - 1 ? `${words}./.` : `${words}.`)], {
      size: 'text',
      bullet: `${index + 1}.`,
    }),
  )
  return [{ kind: 'note', title: t('director.asks.heading'), content }]
}

/** Finish assessing what decides the next level. */
function assessing(director: Director): string[] {
  const { report, levels, lower } = director
  const { t } = report
  const next = levels.find(({ level }) => level === lower + 1)
  const open = next?.missing.filter(({ verdict }) => verdict === 'unassessed') ?? []
  if (!next || open.length === 0) return []
  const ids = new Set(open.map(({ entry }) => entry.id))
  const actions = openActions(director).filter(({ action }) => action.criteria.some((id) => ids.has(id)))
  const dues = actions.flatMap(({ action }) => action.due ?? []).sort()
  const last = dues.at(-1)
  const who = departments(
    director,
    actions.flatMap(({ action }) => action.department ?? []),
  )
  const key = last === undefined ? 'director.asks.assess' : 'director.asks.assessBy'
  return [t(key, { who, count: open.length, level: next.level, day: last ? formatDay(last) : '' })]
}

/** Approve the actions of the next levels that have any. */
function approving(director: Director): string[] {
  const { report, levels } = director
  const { t } = report
  const planned = levels.filter(({ actions }) => actions.some(({ action }) => action.cost !== undefined))
  const [first] = planned
  if (!first) return []
  const upTo = levels.filter(({ level }) => level <= first.level)
  const count = first.actions.length
  const key = first.day === null ? 'director.asks.approve' : 'director.asks.approveBy'
  return [
    t(key, {
      count,
      level: first.level,
      cost: millions(director, costOf(upTo)),
      day: first.day ? formatDay(first.day) : '',
    }),
  ]
}

/** Assign what the plan does not cover, and have the source of the money settled. */
function assigning(director: Director): string[] {
  const { report, levels } = director
  const { t, target } = report
  const uncovered = levels.reduce((sum, level) => sum + level.uncovered.length, 0)
  const { unknown, withoutCost } = fundsOf(director)
  return [
    ...(uncovered > 0 ? [t('director.asks.assign', { count: uncovered, target })] : []),
    ...(unknown > 0
      ? [t('director.asks.funds', { amount: millions(director, unknown) })]
      : withoutCost > 0
        ? [t('director.asks.estimate', { count: withoutCost })]
        : []),
  ]
}

function departments({ report }: Director, names: readonly string[]): string {
  const known = [...new Set(names)]
  if (known.length === 0 || known.length > MOST_NAMED) return report.t('director.asks.departments')
  return known.join(', ')
}
