import { ref, watch } from 'vue'
import { LOCAL_KEYS } from '../constants'
import type { Language } from '../core/types'
import { setLanguage } from '../i18n'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const language = ref<Language>('vi')
const theme = ref<Theme>('system')

/** Private windows may refuse localStorage altogether; the preference then lasts as long as the page. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing to do: see read().
  }
}

/** Reads the kept language and theme, applies them, and keeps every later change. */
export async function startPreferences(): Promise<void> {
  if (read(LOCAL_KEYS.language) === 'en') language.value = 'en'
  const kept = read(LOCAL_KEYS.theme)
  theme.value = THEMES.find((candidate) => candidate === kept) ?? 'system'
  watch(theme, (value) => document.documentElement.setAttribute('data-theme', value), { immediate: true })
  await setLanguage(language.value)
  watch(language, (value) => {
    write(LOCAL_KEYS.language, value)
    void setLanguage(value)
  })
  watch(theme, (value) => write(LOCAL_KEYS.theme, value))
}

/** Language and theme of this machine. */
export function usePreferences() {
  return { language, theme }
}
