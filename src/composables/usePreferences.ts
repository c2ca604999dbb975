import { ref, watch } from 'vue'
import { LOCAL_KEYS } from '../constants'
import type { Language } from '../core/types'
import { setLanguage } from '../i18n'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const language = ref<Language>('vi')
const theme = ref<Theme>('system')
/** Whether single keys (j, k, 1, 2 …) are commands; some input aids type them by accident (WCAG 2.1.4). */
const singleKeys = ref(true)

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

/** Reads the kept preferences, applies them, and keeps every later change. */
export async function startPreferences(): Promise<void> {
  if (read(LOCAL_KEYS.language) === 'en') language.value = 'en'
  const kept = read(LOCAL_KEYS.theme)
  theme.value = THEMES.find((candidate) => candidate === kept) ?? 'system'
  singleKeys.value = read(LOCAL_KEYS.singleKeys) !== 'off'
  watch(theme, (value) => document.documentElement.setAttribute('data-theme', value), { immediate: true })
  await setLanguage(language.value)
  watch(language, (value) => {
    write(LOCAL_KEYS.language, value)
    void setLanguage(value)
  })
  watch(theme, (value) => write(LOCAL_KEYS.theme, value))
  watch(singleKeys, (value) => write(LOCAL_KEYS.singleKeys, value ? 'on' : 'off'))
}

/** Language, theme and single-key commands of this machine. */
export function usePreferences() {
  return { language, theme, singleKeys }
}
