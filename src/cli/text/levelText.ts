import type { Range } from '../../core/score/assess'
import type { Translate } from '../../locales/translator'

/**
 * A level or a range of levels in words: "mức 4", "mức 3–4", "dưới mức 1".
 * @param level both bounds, 0 = below level 1; null = the sets have no levels
 * @param t words of the reader's language
 */
export function levelText(level: Range | null, t: Translate): string {
  if (level === null) return t('cli.text.noLevel')
  if (level.upper === 0) return t('cli.text.belowOne')
  if (level.lower === level.upper) return t('cli.text.level', { level: level.lower })
  return level.lower === 0
    ? t('cli.text.rangeFromBelowOne', { upper: level.upper })
    : t('cli.text.range', { lower: level.lower, upper: level.upper })
}
