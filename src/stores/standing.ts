import { watchDebounced } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { nextStep } from '../core/score/nextStep'
import type { SealState } from '../core/seal/seal'
import { today } from '../environment'
import { useAssessmentStore } from './assessment'

/** How long (ms) after a change the check runs again: it reads everything, and nobody waits for it while answering. */
const REST = 600

/** What the whole check says of the open assessment, for the rail and the next step; the check screen asks by itself. */
export const useStandingStore = defineStore('standing', () => {
  const assessment = useAssessmentStore()
  const counts = shallowRef<{
    of: string
    errors: number
    warnings: number
    /** Whether what is on screen is still what was sealed. */
    seal: SealState['state']
  } | null>(null)

  watchDebounced(
    () => [assessment.current, assessment.result] as const,
    async () => {
      const [{ checkAssessment }, { sealState }] = await Promise.all([
        import('../core/check/checkAssessment'),
        import('../core/seal/seal'),
      ])
      const { current, result, sets } = assessment
      if (!current || !result) return void (counts.value = null)
      const findings = checkAssessment({ assessment: current, sets, result, today: today(), files: null })
      const count = (severity: string): number => findings.filter((one) => one.severity === severity).length
      counts.value = {
        of: current.id,
        errors: count('error'),
        warnings: count('warning'),
        seal: sealState(current).state,
      }
    },
    { debounce: REST, immediate: true },
  )

  /** null while it is not known. */
  const check = computed(() => (counts.value?.of === assessment.current?.id ? counts.value : null))
  const next = computed(() =>
    assessment.current && assessment.result
      ? nextStep(
          assessment.current,
          assessment.sets,
          assessment.result,
          check.value?.errors ?? null,
          check.value?.seal ?? null,
        )
      : null,
  )
  return { check, next }
})
