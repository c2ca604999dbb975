import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Language, Text, TextList } from '../core/types'

/** Words, dates and numbers in the screen's language: dd/mm/yyyy and 1.234 in Vietnamese. */
export function useFormat() {
  const { locale, t } = useI18n()
  const language = computed(() => locale.value as Language)
  const tag = computed(() => (language.value === 'vi' ? 'vi-VN' : 'en-GB'))

  /** A bilingual text of the criteria. */
  const words = (text: Text): string => text[language.value]
  const wordList = (list: TextList): string[] => list[language.value]

  /** An ISO day as dd/mm/yyyy. */
  const day = (value: string): string => value.slice(0, 10).split('-').reverse().join('/')

  const DAY_AND_TIME = {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const

  /** An ISO instant as local day and time. */
  const instant = (value: string): string =>
    new Intl.DateTimeFormat(tag.value, DAY_AND_TIME).format(new Date(value))

  /** An ISO instant as local day and time to the second, where many lie in one minute. */
  const moment = (value: string): string =>
    new Intl.DateTimeFormat(tag.value, { ...DAY_AND_TIME, second: '2-digit' }).format(new Date(value))

  /** An ISO instant as local time. */
  const clock = (value: string): string =>
    new Intl.DateTimeFormat(tag.value, { hour: '2-digit', minute: '2-digit' }).format(new Date(value))

  const number = (value: number): string => new Intl.NumberFormat(tag.value).format(value)

  /** A rank of a scale in words: "mức 4", "nâng cao", "bắt buộc". */
  const rank = (value: string | null): string => {
    if (value === null) return t('rank.none')
    return /^\d+$/.test(value) ? t('rank.numbered', { rank: value }) : t(`rank.${value}`)
  }

  return { language, words, wordList, day, instant, moment, clock, number, rank }
}
