import { shareOf, type IndicatorValue } from '../core/indicators'
import { indicatorHistory } from '../drawing/indicatorHistory'
import type { Chart } from '../drawing/shapes'
import type { Translate } from '../locales/translator'
import type { Language } from '../core/types'
import { dayText } from './day'
import { numberText } from './number'

/**
 * A number of the programme in one line, always with its two numbers: "25,79% (90.846/352.209)".
 * @param language of the numbers
 * @param value the number
 */
export function indicatorText(t: Translate, language: Language, value: IndicatorValue): string {
  return t('indicator.share', {
    share: numberText(language, shareOf(value)),
    part: numberText(language, value.part),
    whole: numberText(language, value.whole),
  })
}

/**
 * Its target with the day, or nothing.
 * @param language of the numbers
 * @param value the number
 */
export function indicatorTarget(t: Translate, language: Language, value: IndicatorValue): string {
  if (value.target === undefined) return ''
  const target = numberText(language, value.target)
  return value.targetDay
    ? t('indicator.targetBy', { target, day: dayText(value.targetDay) })
    : t('indicator.targetOnly', { target })
}

/**
 * One indicator over time against its target, with the words of a language.
 * @param language of the numbers
 * @param title name of the indicator
 * @param values of that indicator, in the order of days
 * @param width in mm
 * @returns null without values
 */
export function indicatorChart(
  t: Translate,
  language: Language,
  title: string,
  values: readonly IndicatorValue[],
  width: number,
): Chart | null {
  const newest = values.at(-1)
  if (!newest) return null
  const target = indicatorTarget(t, language, newest)
  const said = { title, value: indicatorText(t, language, newest), day: dayText(newest.day) }
  return indicatorHistory(
    values,
    {
      title,
      share: (share) => `${numberText(language, share)}%`,
      day: dayText,
      count: (count) => numberText(language, count),
      alt: target === '' ? t('indicator.alt', said) : t('indicator.altTarget', { ...said, target }),
      target: target === '' ? t('indicator.target') : t('indicator.targetIs', { target }),
      columns: {
        day: t('indicator.day'),
        share: t('indicator.value'),
        part: t('indicator.part'),
        whole: t('indicator.whole'),
        target: t('indicator.target'),
      },
    },
    width,
  )
}
