import { defineStore } from 'pinia'
import { ref } from 'vue'

/** How often (ms) a window that stays open asks whether there is a newer version. */
const ASK_EVERY = 60 * 60 * 1000

/**
 * The service worker: the app without network from the second visit on, and a newer version that is offered and never
 * forced. There is none in the single file, which has its code with it, nor on plain http except on this machine.
 */
export const useAppUpdateStore = defineStore('appUpdate', () => {
  /** A newer version is here and waits to be taken. */
  const waiting = ref(false)
  let take: () => void = () => location.reload()

  /** Registers the service worker; called once the first screen is there. Without one the app works all the same. */
  async function begin(): Promise<void> {
    if (__SINGLE_FILE__ || !('serviceWorker' in navigator)) return
    // A page that goes while this is on its way, or a network that fails: no worker this time, and nothing else.
    const loaded = await import('workbox-window').catch(() => null)
    if (!loaded) return
    const worker = new loaded.Workbox('./sw.js')
    let isAsked = false
    worker.addEventListener('waiting', () => {
      waiting.value = true
      take = () => {
        isAsked = true
        worker.messageSkipWaiting()
      }
    })
    worker.addEventListener('controlling', ({ isUpdate }) => {
      if (isAsked) location.reload()
      // Another window took it: parts of this one's version may be gone, so it is offered here too.
      else if (isUpdate) {
        waiting.value = true
        take = () => location.reload()
      }
    })
    // Storage that is full or forbidden: nothing is lost but the way without network.
    await worker.register().catch(() => undefined)
    setInterval(() => void worker.update().catch(() => undefined), ASK_EVERY)
  }

  return { waiting, begin, takeIt: () => take() }
})
