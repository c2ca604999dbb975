import { shallowRef } from 'vue'

/** A short message at the edge of the screen, with at most one thing to do about it. */
export interface Toast {
  id: number
  text: string
  kind: 'info' | 'error'
  action?: { label: string; run: () => unknown }
}

const toasts = shallowRef<readonly Toast[]>([])
let lastId = 0

function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}

/**
 * Shows a message. Messages with something to do stay long enough to do it; errors stay until closed (WCAG 2.2.1).
 * @param text the words
 * @param options kind and action
 * @returns closes it
 */
function show(text: string, options: Partial<Pick<Toast, 'kind' | 'action'>> = {}): () => void {
  const id = (lastId += 1)
  const toast: Toast = { id, text, kind: options.kind ?? 'info', action: options.action }
  toasts.value = [...toasts.value.slice(-2), toast]
  if (toast.kind === 'info') setTimeout(() => dismiss(id), toast.action ? 20_000 : 6_000)
  return () => dismiss(id)
}

/** The messages on screen. */
export function useToasts() {
  return { toasts, show, dismiss }
}
