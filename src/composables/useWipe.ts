import { CHANNEL_NAME, DATABASE_NAME } from '../constants'
import { useDeskStore } from '../stores/desk'

/** What of ours lies in localStorage begins so. */
const PREFIX = 'tt54-'

/** Removing everything this app keeps in the browser: for a PC that others use too. */
export function useWipe() {
  const desk = useDeskStore()

  /**
   * Removes the database, what windows left, preferences and the copy for offline use, then loads the app anew.
   * @returns false when the browser refused, because another window holds the database open
   */
  async function wipe(): Promise<boolean> {
    const opened = await desk.open().catch(() => undefined)
    opened?.close()
    const isGone = await deleteDatabase()
    if (!isGone) return false
    removeTexts(localStorage)
    removeTexts(sessionStorage)
    await forgetOffline().catch(() => {})
    globalThis.location.replace(`${globalThis.location.pathname}${globalThis.location.search}`)
    return true
  }

  return { wipe }
}

function deleteDatabase(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(DATABASE_NAME)
      request.onsuccess = () => resolve(true)
      request.onerror = () => resolve(false)
      // Other windows let it go when they hear of it; one that does not within a moment is named to the person.
      request.onblocked = () => setTimeout(() => resolve(false), 3000)
    } catch {
      resolve(true)
    }
  })
}

function removeTexts(kept: Storage): void {
  try {
    for (const key of Object.keys(kept))
      if (key.startsWith(PREFIX) || key.startsWith(CHANNEL_NAME)) kept.removeItem(key)
  } catch {
    // Storage that is switched off holds nothing.
  }
}

async function forgetOffline(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(workers.map((worker) => worker.unregister()))
  if ('caches' in globalThis) for (const name of await caches.keys()) await caches.delete(name)
}
