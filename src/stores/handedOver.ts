import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** The part of a screen that takes files of one kind; they wait there until it is shown. */
export type Door =
  | 'backup'
  | 'criteria-set'
  | 'department-sheet'
  | 'key'
  | 'public-key'
  | 'round'
  | 'table-map'
  | 'tender'
  | 'vendor-profile'
  | 'vendor-reply'

/** What waits for the part of a screen it belongs to; apart from the incoming files, because the first screen needs nothing of it. */
export const useHandedOverStore = defineStore('handedOver', () => {
  const handed = shallowRef<readonly { door: Door; file: File }[]>([])

  /** A file waits for the part of a screen that shows what it would do. */
  function handOver(door: Door, file: File): void {
    handed.value = [...handed.value, { door, file }]
  }

  /** The first file that waits for this part; it waits no more. */
  function takeFor(door: Door): File | undefined {
    const found = handed.value.find((one) => one.door === door)
    if (found) handed.value = handed.value.filter((one) => one !== found)
    return found?.file
  }

  return { handed, handOver, takeFor }
})
