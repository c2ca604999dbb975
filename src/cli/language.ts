import check from 'virtual:texts/check'
import cli from 'virtual:texts/cli'
import first from 'virtual:texts/first'
import papers from 'virtual:texts/papers'
import screens from 'virtual:texts/screens'
import type { Language } from '../core/types'
import { createTranslator, type Texts, type Translate } from '../locales/translator'

/**
 * The language asked for anywhere in the arguments, so that a mistake in the others is already told in it.
 * @param argv arguments as typed
 * @returns Vietnamese unless English is asked for
 */
export function languageOf(argv: readonly string[]): Language {
  const asked = argv.some(
    (arg, index) => arg === '--lang=en' || (arg === '--lang' && argv[index + 1] === 'en'),
  )
  return asked ? 'en' : 'vi'
}

/** The words of the command line, of the screens and of papers; one program carries them all. */
export function wordsOf(language: Language): Translate {
  const texts = [first, screens, check, papers, cli].map((bundle) => bundle[language])
  return createTranslator(language, Object.assign({}, ...texts) as Texts)
}
