import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Confirmation } from '../generated/formats'

/** What persons confirmed against the official text, by set, as far as it was read. */
export const useConfirmationsStore = defineStore('confirmations', () => {
  const bySet = shallowRef<ReadonlyMap<string, readonly Confirmation[]>>(new Map())

  function put(set: string, list: readonly Confirmation[]): void {
    bySet.value = new Map(bySet.value).set(set, list)
  }

  return { bySet, put }
})
