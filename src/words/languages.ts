import type { Language } from '../core/types'

/** A language of screens, papers and command line: its own name, the tag for dates and voices, how numbers are written. */
interface Tongue {
  name: string
  tag: string
  thousands: string
  decimal: string
  /** Behind the heading of a part that goes on on the next page of a paper. */
  continued: string
}

/** The languages there are. A new one is a line here and its files in `src/locales`. */
export const LANGUAGES: Readonly<Record<Language, Tongue>> = {
  vi: { name: 'Tiếng Việt', tag: 'vi-VN', thousands: '.', decimal: ',', continued: '(tiếp)' },
  en: { name: 'English', tag: 'en-GB', thousands: ',', decimal: '.', continued: '(continued)' },
}

/**
 * The language a text names, for settings and options.
 * @returns undefined for any other text
 */
export function languageNamed(text: string): Language | undefined {
  return (Object.keys(LANGUAGES) as Language[]).find((language) => language === text)
}

/** The languages to choose from, each in its own words. */
export const LANGUAGE_CHOICES = (Object.keys(LANGUAGES) as Language[]).map((value) => ({
  value,
  label: LANGUAGES[value].name,
  lang: value,
}))
