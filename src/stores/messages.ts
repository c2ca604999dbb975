import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'

/** Something to do about what a message says. */
export interface MessageAction {
  label: string
  run: () => unknown
  /** Whether it still does what the message says; a message whose action does not is gone. */
  isCurrent?: () => boolean
}

/** A short message at the edge of the screen, with at most one thing to do about it. */
export interface Message {
  id: number
  text: string
  kind: 'info' | 'error'
  action?: MessageAction
}

/** How long (ms) a message stays: time to read it, and time to do what it offers. Errors stay until closed (WCAG 2.2.1). */
const STAYS = { read: 6_000, act: 20_000 }

/** At most this many are on screen; the oldest makes room. */
const MOST = 3

/** The messages on screen. */
export const useMessagesStore = defineStore('messages', () => {
  const all = shallowRef<readonly Message[]>([])
  const messages = computed(() => all.value.filter(({ action }) => action?.isCurrent?.() ?? true))
  let lastId = 0

  function dismiss(id: number): void {
    all.value = all.value.filter((message) => message.id !== id)
  }

  /** Shows a message; the returned function closes it. */
  function show(text: string, options: Partial<Pick<Message, 'kind' | 'action'>> = {}): () => void {
    const id = (lastId += 1)
    const { kind = 'info', action } = options
    all.value = [...messages.value.slice(1 - MOST), { id, text, kind, action }]
    if (kind === 'info') setTimeout(() => dismiss(id), action ? STAYS.act : STAYS.read)
    return () => dismiss(id)
  }

  return { messages, show, dismiss }
})
