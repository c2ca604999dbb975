import { createI18n } from 'vue-i18n'
import type { Language } from './core/types'
import first from './locales/vi.json?first'

/** The screens' language; Vietnamese is there from the start, English is loaded when asked for. */
export const i18n = createI18n({
  legacy: false,
  locale: 'vi',
  fallbackLocale: 'vi',
  messages: { vi: first } as Record<Language, typeof first>,
})

let rest: Promise<void> | undefined

/** Loads the texts that the first screen does not need; called once the first screen is there. */
export function loadRemainingTexts(): Promise<void> {
  rest ??= import('./locales/vi.json?rest').then((texts) =>
    i18n.global.mergeLocaleMessage('vi', texts.default),
  )
  return rest
}

/**
 * Switches the language of all screens and of the page itself.
 * @param language the language
 */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18n.global.availableLocales.includes('en'))
    i18n.global.setLocaleMessage('en', (await import('./locales/en.json')).default as never)
  i18n.global.locale.value = language
  document.documentElement.lang = language
}
