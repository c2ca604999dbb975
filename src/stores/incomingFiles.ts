import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Dropped, GivenFiles } from '../files/submissions/givenFile'

/** A screen that takes whole drops itself, folders and all. */
type TakeDrop = (dropped: Dropped) => void

/** The files that somebody gave to this window, whatever screen it shows. */
export const useIncomingFilesStore = defineStore('incomingFiles', () => {
  const waiting = shallowRef<readonly File[]>([])
  const collections = shallowRef<readonly GivenFiles[]>([])
  let taker: TakeDrop | null = null

  /** Files come in by drop, by picker or from the system; they wait here until the app shows them one by one. */
  function receive(files: Iterable<File>): void {
    waiting.value = [...waiting.value, ...files]
  }

  function take(): File | undefined {
    const [file, ...rest] = waiting.value
    if (file) waiting.value = rest
    return file
  }

  /**
   * A drop goes to the screen that asked for drops. On all others its files are shown one by one, unless there is a
   * folder among them: that is for the assessor, and the answer is true.
   */
  async function receiveDrop(dropped: Dropped): Promise<boolean> {
    if (taker) {
      taker(dropped)
      return false
    }
    if (dropped.hasFolder) {
      handOverMany(dropped.files)
      return true
    }
    for await (const { file } of dropped.files) if (file instanceof File) receive([file])
    return false
  }

  /** From now on drops are for this screen; the answer ends that. */
  function takeDrops(take: TakeDrop): () => void {
    taker = take
    return () => {
      if (taker === take) taker = null
    }
  }

  /** Many files wait for the screen of the assessor, which checks them together. */
  function handOverMany(files: GivenFiles): void {
    collections.value = [...collections.value, files]
  }

  function takeMany(): GivenFiles | undefined {
    const [files, ...rest] = collections.value
    if (files) collections.value = rest
    return files
  }

  return {
    waiting,
    collections,
    receive,
    receiveDrop,
    take,
    takeDrops,
    handOverMany,
    takeMany,
  }
})
