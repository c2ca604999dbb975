import { at, placeOf } from '../core/place'
import { watch, type Ref } from 'vue'
import type { Entry } from '../core/sets/criteria'
import { found, passes, type Filter } from '../core/score/walkFilter'
import type { Answer, CriteriaSet } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'
import { useMappings } from './useMappings'
import { useShownRows } from './useShownRows'

export type { ShownBlock } from './useShownRows'

/** The rows of the walk-through on screen: by group, or by filter and search over the whole set. */
export function useCriteriaRows(
  set: Ref<CriteriaSet | undefined>,
  groupId: Ref<string>,
  filter: Ref<Filter>,
  query: Ref<string>,
) {
  const store = useAssessmentStore()
  const { mapped, load } = useMappings()

  function answerOf(entry: Entry): Answer | undefined {
    return at(store.current?.answers, placeOf(entry))
  }

  const rows = useShownRows({
    set,
    groupId,
    filter,
    query,
    isShown: (entry) =>
      store.result !== null &&
      passes(filter.value, entry, answerOf(entry), store.result, mapped.value) &&
      found(query.value, entry, answerOf(entry)),
    isOpen: ({ id }) => {
      const status = store.result?.entries[id]
      return status?.counts === true && status.verdict === 'unassessed'
    },
  })
  watch(filter, async (chosen) => {
    if (chosen !== 'mapped') return
    await load()
    rows.refresh()
  })
  return { ...rows, answerOf }
}
