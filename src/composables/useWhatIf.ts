import { scoreOf } from '../core/score/scoreOf'
import { computed, shallowRef } from 'vue'
import { gapToward } from '../core/score/gap'
import { withSwitches } from '../core/plan/whatIf'
import type { CriterionId } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'

/** Switches on top of the answers; they live as long as the screen and never touch the assessment. */
export function useWhatIf() {
  const store = useAssessmentStore()
  const switched = shallowRef<ReadonlySet<CriterionId>>(new Set())

  const result = computed(() => {
    const { current, sets } = store
    if (!current || switched.value.size === 0) return null
    return scoreOf(current, sets, { answers: withSwitches(sets, current.answers, switched.value) })
  })
  /** How many rows the target still needs beside those switched. */
  const left = computed(() =>
    result.value && store.current
      ? gapToward(store.sets, result.value, store.current.targetLevel).total
      : null,
  )

  /** Switches rows on or off, all of them the same way. */
  function set(ids: readonly CriterionId[], on: boolean): void {
    const next = new Set(switched.value)
    for (const id of ids) {
      if (on) next.add(id)
      else next.delete(id)
    }
    switched.value = next
  }

  function clear(): void {
    switched.value = new Set()
  }

  return { switched, result, left, set, clear }
}

export type WhatIf = ReturnType<typeof useWhatIf>
