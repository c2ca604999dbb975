import checkEn from '../locales/check.en.json'
import checkVi from '../locales/check.vi.json'
import documentsEn from '../locales/documents.en.json'
import documentsVi from '../locales/documents.vi.json'
import en from '../locales/en.json'
import { createTranslator, type Translate } from '../locales/translator'
import vi from '../locales/vi.json'
import type { Language } from '../core/types'

const MESSAGES: Readonly<Record<Language, object>> = {
  vi: { ...vi, ...checkVi },
  en: { ...en, ...checkEn },
}
const PAPER_MESSAGES: Readonly<Record<Language, object>> = {
  vi: { ...documentsVi, ...checkVi },
  en: { ...documentsEn, ...checkEn },
}

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

/**
 * The words of a language.
 * @param language Vietnamese or English
 */
export function wordsOf(language: Language): Translate {
  return createTranslator(language, MESSAGES[language])
}

/**
 * The words of papers in a language.
 * @param language Vietnamese or English
 */
export function paperWordsOf(language: Language): Translate {
  return createTranslator(language, PAPER_MESSAGES[language])
}
