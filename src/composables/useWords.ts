import { computed } from 'vue'
import { useI18n } from '../i18n'
import type { Range, RegimeResult } from '../core/score/assess'
import type { Entry } from '../core/sets/criteria'
import type { Text, TextList, Verdict } from '../core/types'
import type { Translate } from '../locales/translator'
import { clockText, dayText, instantText, momentText } from '../words/day'
import { levelHeadline, levelName, levelShort, levelText } from '../words/level'
import { moneyText, numberText, sizeText } from '../words/number'
import { rankText } from '../words/rank'
import { rowPlace, rowText } from '../words/row'
import { verdictText } from '../words/verdict'

/** The words of the domain in the screen's language: `src/words` with the language and the texts at hand. */
export function useWords() {
  const { locale, t } = useI18n()
  const language = computed(() => locale.value)
  const words: Translate = (key, params = {}, plural) =>
    plural === undefined ? t(key, params) : t(key, params, plural)
  return {
    language,
    /** A bilingual text of the criteria. */
    words: (text: Text): string => text[language.value],
    wordList: (list: TextList): string[] => list[language.value],
    row: (entry: Entry): string => rowText(language.value, entry),
    place: (entry: Entry): string => rowPlace(words, language.value, entry),
    levelName: (level: number): string => levelName(words, level),
    level: (range: Range | null): string => levelText(words, range),
    levelShort,
    headline: (result: RegimeResult): string => levelHeadline(words, result),
    rank: (rank: string | null): string => rankText(words, rank),
    verdict: (verdict: Verdict): string => verdictText(words, verdict),
    day: dayText,
    instant: (instant: string): string => instantText(words, instant),
    moment: (instant: string): string => momentText(words, instant),
    clock: clockText,
    number: (value: number): string => numberText(language.value, value),
    money: (amount: number): string => moneyText(words, language.value, amount),
    size: (bytes: number): string => sizeText(words, language.value, bytes),
  }
}
