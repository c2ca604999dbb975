import check from 'virtual:texts/check'
import cli from 'virtual:texts/cli'
import first from 'virtual:texts/first'
import papers from 'virtual:texts/papers'
import screens from 'virtual:texts/screens'
import type { Language } from '../core/types'
import { languageNamed } from '../words/languages'
import { createTranslator, type Texts, type Translate } from '../locales/translator'

/**
 * The language asked for anywhere in the arguments, so that a mistake in the others is already told in it; else that of
 * the system when it is English.
 * @param argv arguments as typed
 * @param environment variables of the process
 * @returns Vietnamese unless English is asked for
 */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Language {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  if (asked !== undefined) return languageNamed(asked) ?? 'vi'
  return /^en/i.test(environment.LC_ALL || environment.LANG || '') ? 'en' : 'vi'
}

/** The words of the command line, of the screens and of papers; one program carries them all. */
export function wordsOf(language: Language): Translate {
  const texts = [first, screens, check, papers, cli].map((bundle) => bundle[language])
  return createTranslator(language, Object.assign({}, ...texts) as Texts)
}

/** Characters that steer a terminal or turn the direction of a line. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** A text from a foreign file as a terminal may show it: what would steer it is written out. */
export function shownText(text: string): string {
  return text.replace(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Words whose parameters come from foreign files: a name can neither steer the terminal nor begin a line of its own. */
export function terminalWords(t: Translate): Translate {
  return (key, params = {}, plural) =>
    t(
      key,
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          typeof value === 'string' ? shownText(value) : value,
        ]),
      ),
      plural,
    )
}
