import { useI18n } from '../i18n'
import type { WayTo } from '../core/plan/wayTo'
import { useWords } from './useWords'

/** The way to a level in words: kinds of work from the lightest, then money. */
export function useWayWords() {
  const { t } = useI18n()
  const { money, number } = useWords()

  function wayWords(way: WayTo | undefined): string {
    if (!way || way.efforts.length === 0) return ''
    const { level } = way
    const parts = way.efforts
      .map(({ effort, rows }) => `${number(rows)} ${t(`plan.effort.${effort}`).toLowerCase()}`)
      .join(', ')
    const what = way.isPaperOnly
      ? t('plan.way.paperOnly', { level, count: number(way.rows) })
      : t('plan.way.lightest', { level, parts })
    return `${what} ${costWords(way)}`
  }

  function costWords({ cost, withoutCost }: WayTo): string {
    if (withoutCost === 0) return t('plan.way.cost', { amount: money(cost) })
    const count = number(withoutCost)
    return cost === 0
      ? t('plan.way.noCost', { count })
      : t('plan.way.costAtLeast', { amount: money(cost), count })
  }

  return { wayWords }
}
