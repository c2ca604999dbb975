import type { Translate } from '../locales/translator'

/**
 * A rank of a group's scale: "mức 4", "nâng cao", "bắt buộc".
 * @param rank null = none reached: "chưa đạt mức nào"
 */
export function rankText(t: Translate, rank: string | null): string {
  if (rank === null) return t('rank.none')
  return /^\d+$/.test(rank) ? t('rank.numbered', { rank }) : t(`rank.${rank}`)
}

/** For narrow cells: "3", "cơ bản", "chưa đạt"; "<1" where the scale counts. */
export function rankShort(t: Translate, scale: readonly string[], rank: string | null): string {
  if (rank === null) return scale[0] === '1' ? '<1' : t('rank.noneShort')
  return /^\d+$/.test(rank) ? rank : t(`rank.${rank}`)
}

/** For cells of tables: "mức 4", "nâng cao"; "chưa đạt" when none is reached. */
export function rankCell(t: Translate, rank: string | null): string {
  return rank === null ? t('rank.noneShort') : rankText(t, rank)
}
