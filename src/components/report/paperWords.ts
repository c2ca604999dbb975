import type { Language } from '../../core/types'
import { createTranslator, type Translate } from '../../locales/translator'

const loaders: Record<Language, () => Promise<{ default: object }>> = {
  vi: () => import('../../locales/documents.vi.json'),
  en: () => import('../../locales/documents.en.json'),
}
const checkLoaders: typeof loaders = {
  vi: () => import('../../locales/check.vi.json'),
  en: () => import('../../locales/check.en.json'),
}
const translators = new Map<Language, Promise<Translate>>()

/** The words of papers and of the check in a language, loaded once. */
export function wordsOf(language: Language): Promise<Translate> {
  const known = translators.get(language)
  if (known) return known
  const made = Promise.all([loaders[language](), checkLoaders[language]()]).then(([texts, check]) =>
    createTranslator(language, { ...texts.default, ...check.default }),
  )
  made.catch(() => translators.delete(language))
  translators.set(language, made)
  return made
}
