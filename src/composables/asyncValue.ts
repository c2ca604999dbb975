import { onMounted, shallowRef, type ShallowRef } from 'vue'

/** A value that is there a moment after the component; undefined until then, and when it cannot be had. */
export function asyncValue<T>(load: () => Promise<T>): Readonly<ShallowRef<T | undefined>> {
  const value = shallowRef<T>()
  onMounted(async () => {
    try {
      value.value = await load()
    } catch {
      // Without it the part of the screen that needs it is not there.
    }
  })
  return value
}
