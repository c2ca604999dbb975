import { load } from 'virtual:texts/load'
import type { Language } from '../core/types'
import type { Bundle } from './bundles'
import { createTranslator, type Texts, type Translate } from './translator'

/**
 * The texts of one bundle in one language.
 * @throws when the part cannot be loaded, as after an update of a hosted copy
 */
export async function loadTexts(language: Language, bundle: Bundle): Promise<Texts> {
  return (await load[bundle][language]()).default
}

const made = new Map<string, Promise<Translate>>()

/**
 * Words for places that are not a screen (papers, the check), from several bundles; made once.
 * @throws when a part cannot be loaded; asked again, it is tried again
 */
export function loadWords(language: Language, ...bundles: Bundle[]): Promise<Translate> {
  const name = [language, ...bundles].join()
  const known = made.get(name)
  if (known) return known
  const words = Promise.all(bundles.map((bundle) => loadTexts(language, bundle))).then((texts) =>
    createTranslator(language, Object.assign({}, ...texts) as Texts),
  )
  words.catch(() => made.delete(name))
  made.set(name, words)
  return words
}
