import type { Language } from '../../core/types'
import { createTranslator, type Translate } from '../../locales/translator'

const loaders: Record<Language, () => Promise<{ default: object }>> = {
  vi: () => import('../../locales/documents.vi.json'),
  en: () => import('../../locales/documents.en.json'),
}
const translators = new Map<Language, Promise<Translate>>()

/** The words of papers in a language, loaded once. */
export function wordsOf(language: Language): Promise<Translate> {
  const known = translators.get(language)
  if (known) return known
  const made = loaders[language]().then((texts) => createTranslator(language, texts.default))
  made.catch(() => translators.delete(language))
  translators.set(language, made)
  return made
}
