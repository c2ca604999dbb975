import { shallowRef, watchEffect } from 'vue'
import type { Language } from '../core/types'
import { loadWords } from '../locales/load'
import type { Translate } from '../locales/translator'
import { onScreenOf } from '../words/instrument'
import { useWords } from './useWords'

/**
 * The words of the check in the language of the screen; null until they are there. Only this screen needs them.
 * @param number of the instrument with levels that is assessed
 */
export function useCheckWords(number: () => string | undefined = () => undefined) {
  const { language } = useWords()
  const words = shallowRef<Translate | null>(null)
  const load = async (wanted: Language): Promise<void> => {
    const loaded = await loadWords(wanted, 'check')
    if (wanted === language.value) words.value = (...given) => onScreenOf(loaded(...given), number())
  }
  watchEffect(() => void load(language.value))
  return { words }
}
