import { useI18n } from '../../i18n'
import { useWords } from '../../composables/useWords'
import { rankOfCharacter } from '../../core/rollup/rowOf'
import type { RollupRow } from '../../core/rollup/row'
import type { Group } from '../../core/types'
import { rankShort } from '../../words/rank'

/** Short words for the cells of the roll-up. */
export function useRollupWords() {
  const { t } = useI18n()
  const format = useWords()

  /** A rank of a group, or both ranks where they differ; "–" where nothing of the group counts. */
  function ranks(group: Group, lower: string | undefined, upper: string | undefined): string {
    const [low, high] = [rankOfCharacter(group, lower), rankOfCharacter(group, upper)]
    if (low === undefined || high === undefined) return '–'
    return low === high ? rank(group, low) : `${rank(group, low)}–${rank(group, high)}`
  }

  const rank = ({ scale }: Group, value: string | null): string => rankShort(t, scale, value)

  /** A facility's class, "" when not given. */
  const facilityClass = (value: RollupRow['class']): string =>
    value === '' ? '' : t(`facility.class.${value}`)
  const ownership = (value: RollupRow['ownership']): string =>
    value === '' ? '' : t(`facility.ownership.${value}`)
  const name = (row: RollupRow): string => row.facility || t('assessment.unnamed')

  return { ...format, level: format.levelShort, ranks, facilityClass, ownership, name }
}
