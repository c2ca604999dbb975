import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** What can be laid over every screen of an assessment. */
export type AssessmentDialog = 'export' | 'history' | 'outside'

/** The one dialog that lies over the open assessment. */
export const useAssessmentDialogStore = defineStore('assessmentDialog', () => {
  const shown = shallowRef<AssessmentDialog | null>(null)

  function show(dialog: AssessmentDialog): void {
    shown.value = dialog
  }

  function close(): void {
    shown.value = null
  }

  return { shown, show, close }
})
