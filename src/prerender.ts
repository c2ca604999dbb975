import { createPinia } from 'pinia'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import App from './App.vue'
import { i18n } from './i18n'
import { router } from './router'

/**
 * The first screen of somebody who opens the app for the first time, as text that stands in the page before any script.
 * Called while building, in a document without a browser; see scripts/prerender.mjs.
 * @returns what the app's element holds
 */
export async function renderStart(): Promise<string> {
  const app = createSSRApp(App).use(createPinia()).use(i18n).use(router)
  await router.push('/')
  await router.isReady()
  const html = await renderToString(app)
  // Marks by which a server's page would be taken over; this one is replaced.
  return html.replace(/<!--.*?-->/g, '')
}
