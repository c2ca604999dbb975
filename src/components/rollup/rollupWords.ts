import { useI18n } from 'vue-i18n'
import { useFormat } from '../../composables/useFormat'
import { rankOfCharacter } from '../../core/rollup/rowOf'
import type { RollupRow } from '../../core/rollup/row'
import type { Range } from '../../core/score/assess'
import type { Group } from '../../core/types'

/** Short words for the cells of the roll-up. */
export function useRollupWords() {
  const { t } = useI18n()
  const format = useFormat()

  /** "4", "4–6", "<1"; "–" without levels. */
  function level(range: Range | null): string {
    if (range === null) return '–'
    const name = (value: number): string => (value === 0 ? '<1' : String(value))
    return range.lower === range.upper ? name(range.lower) : `${name(range.lower)}–${name(range.upper)}`
  }

  /** A rank of a group, or both ranks where they differ; "–" where nothing of the group counts. */
  function ranks(group: Group, lower: string | undefined, upper: string | undefined): string {
    const [low, high] = [rankOfCharacter(group, lower), rankOfCharacter(group, upper)]
    if (low === undefined || high === undefined) return '–'
    return low === high ? rank(group, low) : `${rank(group, low)}–${rank(group, high)}`
  }

  /** "3", "cơ bản"; "<1" or "chưa đạt" when no rank is reached. */
  function rank({ scale }: Group, value: string | null): string {
    if (value === null) return scale[0] === '1' ? '<1' : t('rollup.noRank')
    return /^\d+$/.test(value) ? value : t(`rank.${value}`)
  }

  /** A facility's class, "" when not given. */
  const facilityClass = (value: RollupRow['class']): string =>
    value === '' ? '' : t(`facility.class.${value}`)
  const ownership = (value: RollupRow['ownership']): string =>
    value === '' ? '' : t(`facility.ownership.${value}`)
  const name = (row: RollupRow): string => row.facility || t('assessment.unnamed')

  return { ...format, level, ranks, facilityClass, ownership, name }
}
