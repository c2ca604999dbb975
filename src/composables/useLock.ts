import { ref } from 'vue'
import { CHANNEL_NAME, DRAFT_PREFIX, LIFEBOAT_PREFIX, LOCAL_KEYS } from '../constants'
import { now } from '../environment'
import { useDeskStore } from '../stores/desk'

/** What of ours in localStorage says something of somebody's work. */
const TELLING = [LIFEBOAT_PREFIX, DRAFT_PREFIX, LOCAL_KEYS.places, LOCAL_KEYS.letterhead, CHANNEL_NAME]

/** Locking what this browser keeps with a passphrase, on leaving a PC that others use too, and opening it again. */
export function useLock() {
  const desk = useDeskStore()
  const isBusy = ref(false)

  /** Locks and loads the app anew, so that nothing of it stays in memory; false when another window wrote meanwhile. */
  async function lock(passphrase: string): Promise<boolean> {
    isBusy.value = true
    try {
      const { packRows } = await import('../storage/lockedBytes')
      const { protectBytes } = await import('../core/signing/protectBytes')
      const { PROTECTION_BYTES } = await import('../core/signing/protectKey')
      const target = await desk.open()
      const rows = await target.everyRow()
      const random = crypto.getRandomValues(new Uint8Array(PROTECTION_BYTES))
      const kept = await protectBytes(await packRows(rows), { passphrase, random })
      const { data, ...rest } = kept
      const isDone = await target.lockAway(rows, {
        ...rest,
        data: new Blob([data as Uint8Array<ArrayBuffer>]),
        lockedAt: now(),
      })
      if (!isDone) return false
      forget(localStorage)
      forget(sessionStorage)
      globalThis.location.replace(`${globalThis.location.pathname}${globalThis.location.search}`)
      return true
    } finally {
      isBusy.value = false
    }
  }

  /** Opens what was locked; false when the passphrase is wrong. */
  async function unlock(passphrase: string): Promise<boolean> {
    const target = await desk.open()
    const kept = await target.readLock()
    if (kept === null) return true
    const { openBytes } = await import('../core/signing/protectBytes')
    const { unpackRows } = await import('../storage/lockedBytes')
    const data = new Uint8Array(await kept.data.arrayBuffer())
    const bytes = await openBytes({ derivation: kept.derivation, nonce: kept.nonce, data }, passphrase)
    if (bytes === null) return false
    await target.comeBack(unpackRows(bytes))
    await desk.refresh()
    await desk.refreshBin()
    return true
  }

  return { isBusy, lock, unlock }
}

function forget(kept: Storage): void {
  try {
    for (const key of Object.keys(kept))
      if (TELLING.some((prefix) => key.startsWith(prefix))) kept.removeItem(key)
  } catch {
    // Storage that is switched off holds nothing.
  }
}
