import { useI18n } from 'vue-i18n'
import type { RegimeResult } from '../../core/score/assess'

/** A level in words, for headlines and for reading aloud. */
export function useLevelWords() {
  const { t } = useI18n()

  /** "Mức 4"; 0 is "Chưa đạt mức 1". */
  const levelName = (level: number): string => (level === 0 ? t('level.none') : t('level.name', { level }))

  /** "Mức 4", or the range with how many rows keep it open: "Mức 4–6, còn 9 tiêu chí chưa đánh giá". */
  function headline(result: RegimeResult): string {
    const { level, undecided } = result
    if (level === null) return t('level.noLevels')
    if (level.lower === level.upper) return levelName(level.lower)
    const open = t('level.undecided', { count: undecided.length }, undecided.length)
    return `${range(level.lower, level.upper)}, ${open}`
  }

  /** "Mức 4–6"; from below level 1 "Dưới mức 1 đến mức 3". */
  function range(lower: number, upper: number): string {
    if (lower === upper) return levelName(lower)
    return lower === 0 ? t('level.rangeFromNone', { upper }) : t('level.range', { lower, upper })
  }

  return { headline, levelName, range }
}
