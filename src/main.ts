import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { startPreferences } from './composables/usePreferences'
import { i18n, loadRemainingTexts } from './i18n'
import { router } from './router'
import { useAppUpdateStore } from './stores/appUpdate'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/print.css'

await startPreferences()
// Other screens wait for their texts; the first one has its own.
router.beforeResolve(async (to) => {
  if (to.name !== 'start') await loadRemainingTexts()
})
createApp(App).use(createPinia()).use(i18n).use(router).mount('#app')
void router
  .isReady()
  .then(loadRemainingTexts)
  .then(() => useAppUpdateStore().begin())
