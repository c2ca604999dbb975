/** The text of the plan: aim, tasks, money, who carries it out. */
import { isOpenAction } from '../../../core/plan/actionState'
import { levelPlans } from '../../../core/plan/levelPlan'
import type { Action } from '../../../core/types'
import { bold, cell, columns, heading, para, paragraph, row } from '../../build'
import type { PaperContext } from '../../context'
import { formatDay, formatNumber, longDay } from '../../format'
import type { Block, Row } from '../../model'
import { money, type PaperPlan } from '../../plan/content'
import { levelWords } from '../../words'

/** I. Where the facility stands and where it wants to be. */
export function aimBlocks(report: PaperContext, { gap }: PaperPlan): Block[] {
  const { t, result, levelled, target, assessment, language } = report
  if (!levelled || !result.level) return []
  const { targetDate, planApproval } = assessment
  const approved = planApproval?.by.trim()
  return [
    heading(1, 'I', t('papers.plan.aim.heading'), 'plan-aim'),
    paragraph(
      t('papers.plan.aim.stands', {
        day: longDay(t, result.asOf),
        level: levelWords(t, result.level),
        target,
        count: formatNumber(gap.total, language),
      }),
      { firstLine: true },
    ),
    paragraph(
      targetDate
        ? t('papers.plan.aim.by', { target, day: longDay(t, targetDate) })
        : t('papers.plan.aim.open', { target }),
      { firstLine: true },
    ),
    ...(approved
      ? [
          paragraph(
            t(planApproval?.number ? 'papers.plan.aim.approved' : 'papers.plan.aim.approvedBy', {
              by: approved,
              number: planApproval?.number ?? '',
              day: planApproval?.date ? longDay(t, planApproval.date) : t('papers.plan.dateBlank'),
            }),
            { firstLine: true },
          ),
        ]
      : []),
  ]
}

/** II. The tasks, level by level, with what the plan does not cover. */
export function taskBlocks(report: PaperContext, plan: PaperPlan): Block[] {
  const { t, sets, result, language } = report
  const number = (value: number): string => formatNumber(value, language)
  const levels = levelPlans({ sets, result, content: plan, projection: plan.projection })
  const rows = levels.map(({ level, missing, actions, cost, day, uncovered }): Row =>
    row(
      t('drawing.level', { level }),
      number(missing.length),
      number(actions.length),
      uncovered.length === 0 ? '–' : number(uncovered.length),
      // No action, no cost to enter: only a cost that somebody owes is called missing.
      actions.length === 0 ? '–' : cost === null ? t('director.notEntered') : number(Math.round(cost)),
      day === null ? t('director.levels.noDay') : formatDay(day),
    ),
  )
  return [
    heading(1, 'II', t('papers.plan.tasks.heading'), 'plan-tasks'),
    paragraph(t('papers.plan.tasks.intro'), { firstLine: true, keepWithNext: true }),
    {
      kind: 'table',
      columns: columns([2, 2, 1.6, 2.4, 3, 2.6], ['left', 'center', 'center', 'center', 'right', 'right']),
      head: [
        row(
          ...['level', 'missing', 'actions', 'uncovered', 'cost', 'day'].map((key) =>
            t(`papers.plan.tasks.${key}`),
          ),
        ),
      ],
      body: rows,
    },
    ...(levels.some(({ restsOnAssessing, day }) => restsOnAssessing && day !== null)
      ? [paragraph(t('papers.plan.tasks.ifMet'), { size: 'table' })]
      : []),
  ]
}

/** A source of money in a year. */
interface FundsLine {
  source: string | null
  year: number | null
  amount: number
}

/**
 * III. The money, by source and year; what has no source stands as such, and what has no cost is counted, never zero.
 */
export function fundsBlocks(report: PaperContext): Block[] {
  const { t, assessment, language } = report
  const open = (assessment.actions ?? []).filter(isOpenAction)
  const lines = fundsLines(open)
  const total = lines.reduce((sum, { amount }) => sum + amount, 0)
  const without = open.filter(({ cost }) => cost === undefined).length
  return [
    heading(1, 'III', t('papers.plan.funds.heading'), 'plan-funds'),
    paragraph(
      [
        total > 0
          ? t('papers.plan.funds.total', { total: money(report, total) })
          : t('papers.plan.funds.none'),
        ...(without > 0 ? [t('papers.plan.funds.without', { count: formatNumber(without, language) })] : []),
      ].join(' '),
      { firstLine: true, keepWithNext: lines.length > 0 },
    ),
    ...(lines.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: columns([8, 2, 4], ['left', 'center', 'right']),
            head: [row(...['source', 'year', 'amount'].map((key) => t(`papers.plan.funds.${key}`)))],
            body: [
              ...lines.map(({ source, year, amount }) =>
                row(
                  source ?? t('papers.plan.funds.noSource'),
                  year === null ? '–' : String(year),
                  formatNumber(Math.round(amount), language),
                ),
              ),
              row(
                cell(para([bold(t('papers.plan.funds.sum'))])),
                '',
                cell(para([bold(formatNumber(Math.round(total), language))])),
              ),
            ],
          },
        ]),
  ]
}

/** An entry without an amount takes what the others of its action leave of the cost; the rest has no source. */
function fundsLines(actions: readonly Action[]): FundsLine[] {
  const sums = new Map<string, FundsLine>()
  const add = (source: string | null, year: number | null, amount: number): void => {
    if (amount <= 0) return
    const key = JSON.stringify([source, year])
    const line = sums.get(key) ?? { source, year, amount: 0 }
    sums.set(key, { ...line, amount: line.amount + amount })
  }
  for (const { cost = 0, funds = [], due } of actions) {
    const year = due === undefined ? null : Number(due.slice(0, 4))
    let rest = cost - funds.reduce((sum, { amount = 0 }) => sum + amount, 0)
    for (const entry of funds) {
      const amount = entry.amount ?? Math.max(0, rest)
      if (entry.amount === undefined) rest = 0
      add(entry.source, entry.year ?? year, amount)
    }
    add(null, year, rest)
  }
  const order = (line: FundsLine): string =>
    `${line.source === null ? 1 : 0}${line.year ?? 9999}${line.source ?? ''}`
  return [...sums.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** IV. Who carries it out: each department with its actions. */
export function organisationBlocks(report: PaperContext, { rows }: PaperPlan): Block[] {
  const { t } = report
  const open = rows.filter(({ action }) => isOpenAction(action))
  const names = [...new Set(open.map(({ action }) => action.department ?? null))]
  const items = names.flatMap((name) => {
    if (name === null) return []
    const orders = open.filter(({ action }) => action.department === name).map(({ order }) => order)
    return [[{ text: t('papers.plan.organisation.department', { name, orders: orders.join(', ') }) }]]
  })
  const unassigned = open
    .filter(({ action }) => !action.department && !action.owner)
    .map(({ order }) => order)
  return [
    heading(1, 'IV', t('papers.plan.organisation.heading'), 'plan-organisation'),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...(unassigned.length > 0
      ? [
          paragraph(t('papers.plan.organisation.unassigned', { orders: unassigned.join(', ') }), {
            firstLine: true,
          }),
        ]
      : []),
    paragraph(t('papers.plan.organisation.report'), { firstLine: true }),
  ]
}
