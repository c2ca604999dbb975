import { mount } from '@vue/test-utils'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Language } from '@/core/types'
import { i18n, loadRemainingTexts, setLanguage } from '@/i18n'

const nowhere = { template: '<p />' }

/** The routes that the components under test lead to. */
async function router() {
  const made = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/a/:id/criteria/:set?/:group?', name: 'criteria', component: nowhere },
      { path: '/a/:id/result', name: 'result', component: nowhere },
    ],
  })
  await made.push('/a/one/result')
  return made
}

/** Mounts a component as the app does: with words in a language and with routes. */
export async function mountInApp(
  component: Component,
  props: Record<string, unknown>,
  language: Language = 'vi',
) {
  await loadRemainingTexts()
  await setLanguage(language)
  return mount(component, { props, global: { plugins: [i18n, await router()] } })
}

/** Text as a person reads it: spaces collapsed. */
export function textOf(element: { text: () => string }): string {
  return element.text().replace(/\s+/g, ' ').trim()
}
