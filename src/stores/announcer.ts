import { defineStore } from 'pinia'
import { ref } from 'vue'

/** What the one live region of the app says. */
export const useAnnouncerStore = defineStore('announcer', () => {
  const message = ref('')

  /** Says something to screen readers, politely; the same words twice are said twice. */
  function announce(text: string): void {
    message.value = message.value === text ? `${text}\u00a0` : text
  }

  return { message, announce }
})
