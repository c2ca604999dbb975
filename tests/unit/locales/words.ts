import check from 'virtual:texts/check'
import cli from 'virtual:texts/cli'
import first from 'virtual:texts/first'
import papers from 'virtual:texts/papers'
import screens from 'virtual:texts/screens'
import table from 'virtual:texts/table'
import type { Language } from '@/core/types'
import { createTranslator, type Texts, type Translate } from '@/locales/translator'

/** All words of a language, as the build makes them. */
export function wordsIn(language: Language): Translate {
  const texts = [first, screens, check, papers, table, cli].map((bundle) => bundle[language])
  return createTranslator(language, Object.assign({}, ...texts) as Texts)
}
