import { defineAsyncComponent, shallowRef, type Component } from 'vue'

/** What can be laid over every screen of an assessment; each is loaded when it is asked for. */
export const DIALOGS = {
  export: defineAsyncComponent(() => import('../exchange/ExchangeExport.vue')),
  history: defineAsyncComponent(() => import('../history/HistoryDrawer.vue')),
  outside: defineAsyncComponent(() => import('../outside/OutsideDrawer.vue')),
} as const satisfies Record<string, Component>
export type AssessmentDialog = keyof typeof DIALOGS

const shown = shallowRef<AssessmentDialog | null>(null)

/** The one dialog that lies over the open assessment. */
export function useAssessmentDialogs() {
  return {
    shown,
    show: (dialog: AssessmentDialog) => (shown.value = dialog),
    close: () => (shown.value = null),
  }
}
