import { useI18n } from '../i18n'
import type { Entry } from '../core/sets/criteria'

/** A row of the criteria in few letters. */
export function useRowName() {
  const { t } = useI18n()

  /** Its number in the circular; a requirement of a level has none. */
  function shortName(entry: Entry): string {
    if (entry.kind === 'milestone') return t('place.milestone', { level: entry.level.level })
    return entry.row.number === null ? t('place.unnumbered') : String(entry.row.number)
  }
  return { shortName }
}
