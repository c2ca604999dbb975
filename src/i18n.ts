import { ref, shallowReactive, warn, type Plugin, type Ref } from 'vue'
import first from 'virtual:texts/first/vi'
import type { Language } from './core/types'
import type { Bundle } from './locales/bundles'
import { loadTexts } from './locales/load'
import { sayMessage, type CompiledMessage, type Params } from './locales/message'
import { findMessage, type Texts } from './locales/translator'

/** The screens' language; Vietnamese is there from the start, any other is loaded when asked for. */
const locale = ref<Language>('vi')
const messages = shallowReactive<Record<Language, Texts>>({ vi: first, en: {} })

/** In the screens' language, else in Vietnamese, which is whole. */
function find(key: string, language: Language = locale.value): string | CompiledMessage | undefined {
  return findMessage(messages[language], key) ?? findMessage(messages.vi, key)
}

/** Words by key; the key itself where there are none. Read in a template or a computed, it follows the language. */
function t(key: string, params?: Params, plural?: number): string {
  const message = find(key)
  // A key on screen is a fault: where one develops and tests, it says so.
  if (import.meta.env.DEV && isWhole && message === undefined) warn(`No words by the key “${key}”`)
  return message === undefined ? key : sayMessage(message, params, plural)
}

/** Whether there are words by that key. */
const te = (key: string): boolean => find(key) !== undefined

export interface Composer {
  t: typeof t
  te: typeof te
  locale: Ref<Language>
}

/** The words of the screens. Shaped like vue-i18n's, whose messages it reads; see docs/decisions/texts.md. */
export const useI18n = (): Composer => ({ t, te, locale })

/** The same where there is no component, and what the app uses. */
export const i18n: Plugin & { global: Composer } = { install() {}, global: { t, te, locale } }

const loaded = new Map<string, Promise<void>>([['vi first', Promise.resolve()]])
let isWhole = false

function add(language: Language, bundle: Bundle): Promise<void> {
  const name = `${language} ${bundle}`
  const known = loaded.get(name)
  if (known) return known
  const adding = loadTexts(language, bundle).then((texts) => {
    messages[language] = { ...messages[language], ...texts }
  })
  adding.catch(() => loaded.delete(name))
  loaded.set(name, adding)
  return adding
}

/** Loads the texts that the first screen does not need; called once the first screen is there. */
export function loadRemainingTexts(): Promise<void> {
  isWhole = true
  return add(locale.value, 'screens')
}

/** What the first screen loads later, together with its texts: never shown as their keys. */
export async function withTexts<T>(load: () => Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([load(), loadRemainingTexts()])
  return loaded
}

/** Switches the language of all screens and of the page itself; the screens change once their texts are there. */
export async function setLanguage(language: Language): Promise<void> {
  await Promise.all([add(language, 'first'), ...(isWhole ? [add(language, 'screens')] : [])])
  locale.value = language
  document.documentElement.lang = language
}
