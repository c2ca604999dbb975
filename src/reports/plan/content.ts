import { planContent, type PlanContent } from '../../core/plan/planContent'
import type { Report } from '../gapReport/report'
import { formatNumber } from '../format'

/**
 * The plan toward the target of the report, as the screens show it.
 * @param report the report
 */
export function planOf({ sets, catalogue, assessment, result, today, target }: Report): PlanContent {
  return planContent({ sets, catalogue, assessment: { ...assessment, targetLevel: target }, result, today })
}

/**
 * An amount of money.
 * @param report language and words
 * @param amount VND
 */
export function money({ t, language }: Report, amount: number): string {
  return t('planPaper.money', { amount: formatNumber(Math.round(amount), language) })
}
