import { ref, watch } from 'vue'
import { LOCAL_KEYS } from '../constants'
import { useDeskStore } from '../stores/desk'
import { readLocal, writeLocal } from '../storage/localText'

/** Whether nobody has kept an assessment in this browser yet; ends for good with the first one. */
export function useFirstVisit() {
  const desk = useDeskStore()
  const isFirstVisit = ref(readLocal(LOCAL_KEYS.visited) === null)
  watch(
    () => desk.records.length,
    (count) => {
      if (count === 0) return
      isFirstVisit.value = false
      writeLocal(LOCAL_KEYS.visited, 'yes')
    },
    { immediate: true },
  )
  return { isFirstVisit }
}
