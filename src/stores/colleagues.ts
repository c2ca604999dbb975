import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Review } from '../core/types'

/** Reviews that were opened elsewhere and are to be taken into the one that is opened next. */
export const useColleaguesStore = defineStore('colleagues', () => {
  const waiting = shallowRef<readonly { name: string; review: Review }[]>([])

  function handOver(name: string, review: Review): void {
    waiting.value = [...waiting.value, { name, review }]
  }

  /** All that waits; it waits no more. */
  function takeAll(): readonly { name: string; review: Review }[] {
    const all = waiting.value
    waiting.value = []
    return all
  }

  return { waiting, handOver, takeAll }
})
