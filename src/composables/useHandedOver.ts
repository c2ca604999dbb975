import { onMounted, watch } from 'vue'
import { useHandedOverStore, type Door } from '../stores/handedOver'

/**
 * Takes the files that came in elsewhere and belong here, one after another, for as long as the component lives.
 * @param door the kind of file
 * @param take what is done with each; the next one waits for it
 */
export function useHandedOver(door: Door, take: (file: File) => unknown): void {
  const store = useHandedOverStore()
  let isTaking = false

  async function takeAll(): Promise<void> {
    if (isTaking) return
    isTaking = true
    try {
      for (let file = store.takeFor(door); file; file = store.takeFor(door)) await take(file)
    } finally {
      isTaking = false
    }
  }

  onMounted(takeAll)
  watch(() => store.handed, takeAll)
}
