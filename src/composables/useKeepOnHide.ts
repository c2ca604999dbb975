import { useEventListener } from '@vueuse/core'
import type { WorkOnScreen } from '../stores/work'

/** Writes what waits when the page is hidden or closed; the browser gives no later chance. */
export function useKeepOnHide(work: WorkOnScreen): void {
  useEventListener(document, 'visibilitychange', () => {
    if (document.visibilityState === 'hidden') void work.autosave?.flush()
  })
  useEventListener(window, 'pagehide', () => {
    work.autosave?.abandon()
    void work.autosave?.flush()
  })
}
