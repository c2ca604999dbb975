import { defineStore } from 'pinia'
import { ref } from 'vue'
import { LOCAL_KEYS } from '../constants'
import { readLocal, writeLocal } from '../storage/localText'

/** Who gives the opinions on this machine; kept for the next review. */
export const useAssessorNameStore = defineStore('assessorName', () => {
  const name = ref(readLocal(LOCAL_KEYS.assessor) ?? '')

  function keep(given: string): void {
    name.value = given
    writeLocal(LOCAL_KEYS.assessor, given)
  }

  return { name, keep }
})
