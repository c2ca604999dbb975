import type { Range, RegimeResult } from '../core/score/assess'
import type { Translate } from '../locales/translator'
import { lowerFirst } from './letters'

/** "Mức 4"; 0 is "Chưa đạt mức 1". */
export function levelName(t: Translate, level: number): string {
  return level === 0 ? t('level.none') : t('level.name', { level })
}

/**
 * A level or a range of levels: "Mức 4", "Mức 4–6", from below level 1 "Dưới mức 1 đến mức 3".
 * @param range both bounds, 0 = below level 1; null = the sets have no levels
 */
export function levelText(t: Translate, range: Range | null): string {
  if (range === null) return t('level.noLevels')
  const { lower, upper } = range
  if (lower === upper) return levelName(t, lower)
  return lower === 0 ? t('level.rangeFromNone', { upper }) : t('level.range', { lower, upper })
}

/** The same in the middle of a sentence: "mức 4–6". */
export function levelWithin(t: Translate, range: Range | null): string {
  return lowerFirst(levelText(t, range))
}

/** For narrow cells: "4", "4–6", "<1"; "–" without levels. */
export function levelShort(range: Range | null): string {
  if (range === null) return '–'
  const name = (value: number): string => (value === 0 ? '<1' : String(value))
  return range.lower === range.upper ? name(range.lower) : `${name(range.lower)}–${name(range.upper)}`
}

/**
 * "Mức 4", or the range with how many of the unassessed rows decide it: "Mức 4–6, còn 9 nội dung quyết định chưa đánh
 * giá"; "Chưa trả lời" before the first answer, which says more than "dưới mức 1 đến mức 7".
 */
export function levelHeadline(t: Translate, { level, undecided, progress }: RegimeResult): string {
  if (level !== null && progress.answered === 0 && progress.total > 0) return t('level.unanswered')
  const told = levelText(t, level)
  if (level === null || level.lower === level.upper) return told
  return `${told}, ${t('level.undecided', { count: undecided.length }, undecided.length)}`
}

/**
 * For a chip or a large headline: "Mức 3–4"; before the first answer "Chưa trả lời", and while even level 1 is open "Chưa rõ
 * mức", because a range from below 1 to 7 tells nobody anything.
 */
export function levelChip(t: Translate, { level, progress }: RegimeResult): string {
  if (level === null) return levelText(t, null)
  if (progress.answered === 0) return t('level.unanswered')
  return level.lower === 0 && level.upper > 0 ? t('level.open') : levelText(t, level)
}
