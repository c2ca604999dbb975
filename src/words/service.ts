import type { ServiceRule } from '../core/tender/serviceLevels'
import type { Translate } from '../locales/translator'

/**
 * What the circular asks of a service level, in words: "dưới 48 giờ", "tối thiểu 12 tháng".
 * @param t words of papers
 * @param rule what is asked
 */
export function serviceAsked(t: Translate, { kind, limit, working }: ServiceRule): string {
  return t(`tender.asked.${kind}`, { value: serviceValue(t, { kind, working }, limit) })
}

/**
 * A value of a service level in words: "48 giờ", "12 tháng", "100%".
 * @param t words of papers
 * @param rule how it is measured
 * @param value minutes, months, hours of the day or per cent
 */
export function serviceValue(
  t: Translate,
  { kind, working }: Pick<ServiceRule, 'kind' | 'working'>,
  value: number,
): string {
  if (kind === 'at-least-months') return t('tender.unit.months', { value })
  if (kind === 'share') return t('tender.unit.share', { value })
  if (kind === 'round-the-clock') return t('tender.unit.clock', { value })
  if (value < 1) return t('tender.unit.seconds', { value: Math.round(value * 60) })
  if (value < 60) return t('tender.unit.minutes', { value })
  const hours = Math.round((value / 60) * 10) / 10
  return t(working ? 'tender.unit.workingHours' : 'tender.unit.hours', { value: hours })
}
