import { createI18n } from 'vue-i18n'
import type { Language } from './core/types'
import vi from './locales/vi.json'

/** The screens' language; Vietnamese is there from the start, English is loaded when asked for. */
export const i18n = createI18n({
  legacy: false,
  locale: 'vi' as Language,
  fallbackLocale: 'vi',
  messages: { vi } as Record<Language, typeof vi>,
})

/**
 * Switches the language of all screens and of the page itself.
 * @param language the language
 */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18n.global.availableLocales.includes('en'))
    i18n.global.setLocaleMessage('en', (await import('./locales/en.json')).default as typeof vi)
  i18n.global.locale.value = language
  document.documentElement.lang = language
}
