import { shallowRef, watchEffect } from 'vue'
import type { Language } from '../core/types'
import { createTranslator, type Translate } from '../locales/translator'
import { useFormat } from './useFormat'

const loaders: Record<Language, () => Promise<{ default: object }>> = {
  vi: () => import('../locales/check.vi.json'),
  en: () => import('../locales/check.en.json'),
}

/** The words of the check in the language of the screen; null until they are there. Only this screen needs them. */
export function useCheckWords() {
  const { language } = useFormat()
  const words = shallowRef<Translate | null>(null)
  const load = async (wanted: Language): Promise<void> => {
    const texts = await loaders[wanted]()
    if (wanted === language.value) words.value = createTranslator(wanted, texts.default)
  }
  watchEffect(() => void load(language.value))
  return { words }
}
