import type { Language } from '../core/types'

/** A language of screens, papers and command line: its own name, the tag for dates and voices, how numbers are written. */
interface Tongue {
  name: string
  tag: string
  thousands: string
  decimal: string
}

/** The languages there are. A new one is a line here and its files in `src/locales`. */
export const LANGUAGES: Readonly<Record<Language, Tongue>> = {
  vi: { name: 'Tiếng Việt', tag: 'vi-VN', thousands: '.', decimal: ',' },
  en: { name: 'English', tag: 'en-GB', thousands: ',', decimal: '.' },
}

/**
 * The language a text names, for settings and options.
 * @returns undefined for any other text
 */
export function languageNamed(text: string): Language | undefined {
  return (Object.keys(LANGUAGES) as Language[]).find((language) => language === text)
}
