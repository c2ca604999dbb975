import { useEventListener } from '@vueuse/core'
import type { Ref } from 'vue'

/** What is folded on the screen is there on paper: folds open for the print and close again after it. */
export function useOpenForPrint(root: Readonly<Ref<HTMLElement | null>>): void {
  let opened: HTMLDetailsElement[] = []
  useEventListener(window, 'beforeprint', () => {
    opened = [...(root.value?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])]
    for (const fold of opened) fold.open = true
  })
  useEventListener(window, 'afterprint', () => {
    for (const fold of opened) fold.open = false
    opened = []
  })
}
