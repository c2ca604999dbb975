import { ref } from 'vue'

const message = ref('')

/** Says something to screen readers, politely; the same words twice are said twice. */
export function announce(text: string): void {
  message.value = message.value === text ? `${text}\u00a0` : text
}

/** For the one live region of the app. */
export function useAnnouncer() {
  return { message }
}
