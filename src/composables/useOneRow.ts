import { computed, watch, type ComputedRef, type Ref } from 'vue'
import { rowAfter } from '../core/score/nextRow'
import type { Entry } from '../core/sets/criteria'
import type { CriterionId, Verdict } from '../core/types'

export interface OneRowOptions {
  /** Whether rows are shown one at a time. */
  isOne: ComputedRef<boolean>
  /** Where one is. */
  focused: Ref<CriterionId | null>
  entryOf: (id: CriterionId) => Entry | undefined
  all: ComputedRef<readonly Entry[]>
  /** Rows that wait for an answer. */
  waiting: ComputedRef<readonly Entry[]>
  /** Rows on screen. */
  rows: ComputedRef<readonly Entry[]>
  goTo: (id: CriterionId) => unknown
  /** On to what comes when nothing waits. */
  goOn: () => unknown
  give: (entry: Entry, verdict: Verdict) => void
  /** Asks for the reason of "Không áp dụng" where it is missing. */
  needReason: (id: CriterionId) => Promise<boolean>
}

/** One row at a time, large: which it is, what comes after it, answering and going on. */
export function useOneRow(options: OneRowOptions) {
  const { isOne, focused, entryOf, all, waiting, rows, goTo, goOn, give, needReason } = options
  /** Where one is, else the next one that waits. */
  const one = computed(() => {
    const here = focused.value === null ? undefined : entryOf(focused.value)
    return here ?? waiting.value[0] ?? rows.value[0]
  })
  const afterOne = computed(() =>
    one.value
      ? rowAfter(
          all.value,
          waiting.value.filter(({ id }) => id !== one.value?.id),
          one.value.id,
        )
      : undefined,
  )
  function skip(): void {
    if (afterOne.value) void goTo(afterOne.value.id)
    else void goOn()
  }
  function back(): void {
    const at = all.value.findIndex(({ id }) => id === one.value?.id)
    const before = all.value[at - 1]
    if (before) void goTo(before.id)
  }
  function answerOne(entry: Entry, verdict: Verdict): void {
    const following = afterOne.value
    give(entry, verdict)
    void needReason(entry.id).then((isNeeded) => {
      if (isNeeded) return
      if (following) void goTo(following.id)
      else void goOn()
    })
  }
  watch(
    [isOne, one],
    () => {
      if (isOne.value && focused.value === null && one.value) focused.value = one.value.id
    },
    { immediate: true },
  )

  return { one, afterOne, skip, back, answerOne }
}
