import { trimEndOf } from '../core/text/trimEnd'
import type { Language } from '../core/types'
import type { Translate } from '../locales/translator'
import { LANGUAGES } from './languages'

/** Three decimals at most, as numbers are read aloud; no locale of the machine has a say. */
const DECIMALS = 3

/** A number with its separators: 1.234,5 in Vietnamese, 1,234.5 in English. */
export function numberText(language: Language, value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const { thousands, decimal } = LANGUAGES[language]
  const [whole = '', rest = ''] = Math.abs(value).toFixed(DECIMALS).split('.')
  const fraction = trimEndOf(rest, '0')
  const sign = value < 0 && (Number(whole) > 0 || fraction !== '') ? '-' : ''
  const grouped = inThousands(whole).join(thousands)
  return sign + grouped + (fraction === '' ? '' : decimal + fraction)
}

/** An amount of đồng: "45.000.000 đ". */
export function moneyText(t: Translate, language: Language, amount: number): string {
  return t('amount.money', { amount: numberText(language, amount) })
}

/** A size for people: "812 byte", "64 kB", "2,4 MB"; thousands of bytes, as systems show them. */
export function sizeText(t: Translate, language: Language, bytes: number): string {
  const told = (unit: string, value: number): string =>
    t(`amount.${unit}`, { value: numberText(language, value) })
  if (bytes < 1000) return told('bytes', bytes)
  if (bytes < 1e5) return told('kilo', Math.round(bytes / 1000))
  if (bytes < 1e9) return told('mega', Math.round(bytes / 1e5) / 10)
  return told('giga', Math.round(bytes / 1e8) / 10)
}

/** The digits of a whole number in threes from the right. */
function inThousands(digits: string): string[] {
  const head = digits.length % 3
  const parts = digits.slice(head).match(/\d{3}/g) ?? []
  return head > 0 ? [digits.slice(0, head), ...parts] : parts
}
