import type { Verdict } from '../core/types'
import type { Translate } from '../locales/translator'

/** "Đạt", "Chưa đạt", "Không áp dụng", "Chưa đánh giá". */
export function verdictText(t: Translate, verdict: Verdict): string {
  return t(`verdict.${verdict}`)
}

/** What an item was ticked as, as a verdict; one that has no answer is unassessed. */
export function itemVerdict(value: boolean | 'not-applicable' | undefined): Verdict {
  if (value === undefined) return 'unassessed'
  if (value === 'not-applicable') return value
  return value ? 'met' : 'not-met'
}
