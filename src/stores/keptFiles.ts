import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useDeskStore } from './desk'

/** Which files of evidence this machine has. */
export const useKeptFilesStore = defineStore('keptFiles', () => {
  /** SHA-256 of the files; null until it is known. */
  const kept = shallowRef<ReadonlySet<string> | null>(null)

  /** Looks again. A desk that does not answer leaves it unknown, not missing. */
  async function refresh(): Promise<void> {
    try {
      const files = await (await useDeskStore().open()).listFiles()
      kept.value = new Set(files.map(({ sha256 }) => sha256))
    } catch {
      kept.value = null
    }
  }

  return { kept, refresh }
})
