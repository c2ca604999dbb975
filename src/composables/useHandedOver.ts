import { onMounted, shallowRef, watch } from 'vue'

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

/** What waits; not among the incoming files, because the first screen needs nothing of it. */
export const handed = shallowRef<readonly { door: Door; file: File }[]>([])

/** A file waits for the part of a screen that shows what it would do. */
export function handOver(door: Door, file: File): void {
  handed.value = [...handed.value, { door, file }]
}

function takeHanded(door: Door): File | undefined {
  const found = handed.value.find((one) => one.door === door)
  if (found) handed.value = handed.value.filter((one) => one !== found)
  return found?.file
}

/**
 * Takes the files that came in elsewhere and belong here, one after another, for as long as the component lives.
 * @param door the kind of file
 * @param take what is done with each; the next one waits for it
 */
export function useHandedOver(door: Door, take: (file: File) => unknown): void {
  let isTaking = false

  async function takeAll(): Promise<void> {
    if (isTaking) return
    isTaking = true
    try {
      for (let file = takeHanded(door); file; file = takeHanded(door)) await take(file)
    } finally {
      isTaking = false
    }
  }

  onMounted(takeAll)
  watch(handed, takeAll)
}
