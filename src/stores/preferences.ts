import { usePreferredDark } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { readLocal, writeLocal } from '../storage/localText'
import { LOCAL_KEYS } from '../constants'
import type { Language } from '../core/types'
import { setLanguage } from '../i18n'
import { languageNamed } from '../words/languages'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Language, theme and single-key commands of this machine. */
export const usePreferencesStore = defineStore('preferences', () => {
  const language = ref<Language>('vi')
  const theme = ref<Theme>('system')
  /** Whether single keys (j, k, 1, 2 …) are commands; some input aids type them by accident (WCAG 2.1.4). */
  const singleKeys = ref(true)

  /** Reads the kept preferences, applies them, and keeps every later change. */
  async function begin(): Promise<void> {
    language.value = languageNamed(readLocal(LOCAL_KEYS.language) ?? '') ?? 'vi'
    const kept = readLocal(LOCAL_KEYS.theme)
    theme.value = THEMES.find((candidate) => candidate === kept) ?? 'system'
    singleKeys.value = readLocal(LOCAL_KEYS.singleKeys) !== 'off'
    // One dark palette: whoever follows the machine follows it while the app is open, too.
    const prefersDark = usePreferredDark()
    const shown = computed(() =>
      theme.value === 'system' ? (prefersDark.value ? 'dark' : 'light') : theme.value,
    )
    watch(shown, (value) => document.documentElement.setAttribute('data-theme', value), { immediate: true })
    await setLanguage(language.value)
    watch(language, (value) => {
      writeLocal(LOCAL_KEYS.language, value)
      void setLanguage(value)
    })
    watch(theme, (value) => writeLocal(LOCAL_KEYS.theme, value))
    watch(singleKeys, (value) => writeLocal(LOCAL_KEYS.singleKeys, value ? 'on' : 'off'))
  }

  return { language, theme, singleKeys, begin }
})
