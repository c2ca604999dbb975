import { useI18n } from '../i18n'
import type { RegimeResult } from '../core/score/assess'
import { levelChip } from '../words/level'
import { useWords } from './useWords'

/** A level in words, for headlines and for reading aloud. */
export function useLevelWords() {
  const { t } = useI18n()
  const { headline, level, levelName } = useWords()
  return {
    headline,
    levelName,
    range: (lower: number, upper: number): string => level({ lower, upper }),
    short: (result: RegimeResult): string => levelChip(t, result),
  }
}
