import { useEventListener } from '@vueuse/core'

/**
 * Asks before the window closes when closing would lose work.
 * @param wouldLose asked at that moment
 */
export function useUnloadGuard(wouldLose: () => boolean): void {
  useEventListener(window, 'beforeunload', (event: BeforeUnloadEvent) => {
    if (!wouldLose()) return
    event.preventDefault()
    // Chrome before 119 asks only when this is set; newer ones ask without it.
    Reflect.set(event, 'returnValue', '')
  })
}
