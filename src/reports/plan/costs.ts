import { levelWithin } from '../../words/level'
import type { PlanContent } from '../../core/plan/planContent'
import type { CostLine } from '../../core/plan/totals'
import { band, bold, cell, columns, para, paragraph, row } from '../build'
import { formatNumber, upperFirst } from '../format'
import type { PaperContext } from '../context'
import type { Block, Row } from '../model'
import { amountOf, money } from './content'

const PARTS = ['byLevel', 'byPerformer', 'byDepartment'] as const

/**
 * What the plan costs: the sum, what is still to be spent, and by level, by who does it, by department.
 * @param content the plan
 */
export function costBlocks(report: PaperContext, { costs }: PlanContent): Block[] {
  const { t, language } = report
  const number = (value: number): string => formatNumber(value, language)
  const words = [
    t('planPaper.costs.total', { total: money(report, costs.cost), open: money(report, costs.openCost) }),
    ...(costs.withoutCost > 0 ? [t('planPaper.costs.without', { count: number(costs.withoutCost) })] : []),
  ]
  const line = (part: (typeof PARTS)[number], cost: CostLine): Row =>
    row(upperFirst(nameOf(report, part, cost.key)), number(cost.actions), costOfLine(report, cost))
  return [
    paragraph(words.join(' '), { keepWithNext: true }),
    {
      kind: 'table',
      columns: columns([8, 2, 4], ['left', 'center', 'right']),
      head: [row(...['line', 'count', 'cost'].map((key) => t(`planPaper.costs.${key}`)))],
      body: [
        ...PARTS.flatMap((part) => [
          band(t(`planPaper.costs.${part}`), 3),
          ...costs[part].map((cost) => line(part, cost)),
        ]),
        row(
          cell(para([bold(t('planPaper.costs.sum'))])),
          cell(para([bold(number(costs.actions))])),
          cell(para([bold(costOfLine(report, costs))])),
        ),
      ],
    },
  ]
}

/** A sum of nothing entered is no zero: that would read as free of charge. */
function costOfLine(report: PaperContext, { cost, actions, withoutCost }: Omit<CostLine, 'key'>): string {
  if (actions > 0 && withoutCost === actions) return report.t('director.notEntered')
  return amountOf(report, cost)
}

function nameOf({ t }: PaperContext, part: (typeof PARTS)[number], key: string | null): string {
  if (part === 'byLevel')
    return key === null ? t('planPaper.noLevel') : levelWithin(t, { lower: Number(key), upper: Number(key) })
  if (part === 'byPerformer') return key === null ? t('planPaper.notSettled') : t(`gapReport.by.${key}`)
  return key ?? t('planPaper.notSettled')
}
