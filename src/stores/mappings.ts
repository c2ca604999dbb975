import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Mapping } from '../generated/formats'

/** What else the evidence of rows serves: loaded when it is first asked for, once. */
export const useMappingsStore = defineStore('mappings', () => {
  const mapping = shallowRef<Mapping | null>(null)

  async function load(): Promise<void> {
    if (mapping.value) return
    try {
      mapping.value = (await import('../../criteria/mappings/tt54-2017.json')).default as unknown as Mapping
    } catch {
      // Without it the part of the screen that needs it is not there.
    }
  }

  return { mapping, load }
})
