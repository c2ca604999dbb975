/** The part of Web Locks that is used. */
export type Locks = Pick<LockManager, 'request'>

/** Tells that a tab died: the browser frees the locks of a dead tab at once, without any timer. */
export interface TabLocks {
  /** Takes the lock named after this tab; false when the browser has no locks (plain http, an older one). */
  hold: () => Promise<boolean>
  /** Calls back when that tab is gone; the returned function stops waiting. */
  watch: (tab: string, onGone: () => void) => () => void
  release: () => void
}

/**
 * @param locks `navigator.locks`, or undefined where it does not exist
 * @param prefix of the names of the locks
 * @param tab the id of this tab
 */
export function createTabLocks(locks: Locks | undefined, prefix: string, tab: string): TabLocks {
  let release = (): void => {}
  const nameOf = (id: string): string => `${prefix}-tab-${id}`
  return {
    hold: () =>
      new Promise((resolve) => {
        if (!locks) return resolve(false)
        const held = new Promise<void>((free) => {
          release = free
        })
        locks
          .request(nameOf(tab), () => {
            resolve(true)
            return held
          })
          .catch(() => resolve(false))
      }),

    watch(other, onGone) {
      if (!locks) return () => {}
      const waiting = new AbortController()
      // An aborted or refused request rejects: the tab was given up for another reason, or is asked by message.
      locks.request(nameOf(other), { signal: waiting.signal }, onGone).catch(() => {})
      return () => waiting.abort()
    },

    release: () => release(),
  }
}
