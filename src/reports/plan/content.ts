import { moneyText } from '../../words/number'
import { planContent, planOutlook, type PlanContent, type PlanOutlook } from '../../core/plan/planContent'
import { formatNumber } from '../format'
import type { PaperContext } from '../context'

/** The plan as it stands and seen forward. */
export interface PaperPlan extends PlanContent, PlanOutlook {}

/** The plan toward the target of the report, as the screens show it. */
export function planOf({ sets, catalogue, assessment, result, today, target }: PaperContext): PaperPlan {
  const options = { sets, catalogue, assessment: { ...assessment, targetLevel: target }, result, today }
  const content = planContent(options)
  return { ...content, ...planOutlook(options, content) }
}

/**
 * An amount of money in a column whose head names the currency.
 * @param report language
 * @param amount VND
 */
export function amountOf({ language }: PaperContext, amount: number): string {
  return formatNumber(Math.round(amount), language)
}

/**
 * An amount of money in a sentence.
 * @param report language and words
 * @param amount VND
 */
export function money(report: PaperContext, amount: number): string {
  return moneyText(report.t, report.language, Math.round(amount))
}
