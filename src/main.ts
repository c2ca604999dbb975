import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { i18n, loadRemainingTexts } from './i18n'
import { whenIdle } from './platform/idle'
import { router } from './router'
import { useCriteriaStore } from './stores/criteria'
import { usePreferencesStore } from './stores/preferences'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/print.css'

const pinia = createPinia()
setActivePinia(pinia)
await usePreferencesStore().begin()
const app = createApp(App).use(pinia).use(i18n)
const { loadCatalogue } = useCriteriaStore()
const loadTheRest = (): Promise<unknown> => Promise.all([loadRemainingTexts(), loadCatalogue()])
// Other screens wait for what the first one does not need.
router.beforeResolve(async (to) => {
  if (to.name !== 'start') await loadTheRest()
})
app.use(router)
// Until the screen is there, the page shows what it came with; see vite-first-paint.
void router.isReady().then(async () => {
  app.mount('#app')
  document.getElementById('app')?.removeAttribute('inert')
  document.documentElement.removeAttribute('data-boot')
  // Words and law that the screen does not show, then the service worker: each when the page rests.
  await whenIdle()
  await loadTheRest()
  await whenIdle()
  const { useAppUpdateStore } = await import('./stores/appUpdate')
  await useAppUpdateStore().begin()
})
