import { createI18n } from 'vue-i18n'
import first from 'virtual:texts/first/vi'
import type { Language } from './core/types'
import type { Bundle } from './locales/bundles'
import { loadTexts } from './locales/load'
import { readCompiledTexts } from './locales/translator'

readCompiledTexts()

/** The screens' language; Vietnamese is there from the start, any other is loaded when asked for. */
export const i18n = createI18n({
  legacy: false,
  locale: 'vi',
  fallbackLocale: 'vi',
  messages: { vi: first } as Record<Language, typeof first>,
})

const loaded = new Map<string, Promise<void>>([['vi first', Promise.resolve()]])
let isWhole = false

function add(language: Language, bundle: Bundle): Promise<void> {
  const name = `${language} ${bundle}`
  const known = loaded.get(name)
  if (known) return known
  const adding = loadTexts(language, bundle).then((texts) => i18n.global.mergeLocaleMessage(language, texts))
  adding.catch(() => loaded.delete(name))
  loaded.set(name, adding)
  return adding
}

/** Loads the texts that the first screen does not need; called once the first screen is there. */
export function loadRemainingTexts(): Promise<void> {
  isWhole = true
  return add(i18n.global.locale.value, 'screens')
}

/** Switches the language of all screens and of the page itself; the screens change once their texts are there. */
export async function setLanguage(language: Language): Promise<void> {
  await Promise.all([add(language, 'first'), ...(isWhole ? [add(language, 'screens')] : [])])
  i18n.global.locale.value = language
  document.documentElement.lang = language
}
