import type { Translate } from '../../locales/translator'

/**
 * A rank of a group's scale in words: "mức 4", "cơ bản".
 * @param rank a rank, null = none reached
 * @param t words of the reader's language
 */
export function rankText(rank: string | null, t: Translate): string {
  if (rank === null) return t('rank.none')
  return /^\d+$/.test(rank) ? t('rank.numbered', { rank }) : t(`rank.${rank}`)
}
