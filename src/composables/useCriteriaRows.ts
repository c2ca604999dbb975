import { at, placeOf } from '../core/place'
import { computed, ref, watch, type Ref } from 'vue'
import type { Entry } from '../core/sets/criteria'
import { found, passes, type Filter } from '../core/score/walkFilter'
import type { Answer, CriteriaSet } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'
import { ALL_OWNERS, byOwner, GROUPED, passesOwner } from '../core/departments/ownerFilter'
import { useI18n } from '../i18n'
import { useMappings } from './useMappings'
import { useShownRows, type ShownBlock } from './useShownRows'

export type { ShownBlock } from './useShownRows'

/** The rows of the walk-through on screen: by group, or by filter and search over the whole set. */
export function useCriteriaRows(
  set: Ref<CriteriaSet | undefined>,
  groupId: Ref<string>,
  filter: Ref<Filter>,
  query: Ref<string>,
  owner: Ref<string> = ref(ALL_OWNERS),
) {
  const store = useAssessmentStore()
  const { mapped, load } = useMappings()
  const { t } = useI18n()

  function answerOf(entry: Entry): Answer | undefined {
    return at(store.current?.answers, placeOf(entry))
  }

  /** The rows that are shown, under the names of the departments that answer for them. */
  function regroup(blocks: readonly ShownBlock[]): readonly ShownBlock[] | null {
    const [first] = blocks
    if (owner.value !== GROUPED || !first || !store.current) return null
    const entries = blocks.flatMap((block) => block.entries)
    return byOwner(entries, (entry) => entry, store.current).map(({ name, items }, index) => ({
      ...first,
      key: `owner-${index}`,
      title: name ?? t('departments.filter.nobody'),
      entries: items,
    }))
  }

  const rows = useShownRows({
    set,
    groupId,
    filter,
    query,
    over: owner,
    isNarrowed: computed(() => owner.value !== ALL_OWNERS),
    regroup,
    isShown: (entry) =>
      store.result !== null &&
      store.current !== null &&
      passesOwner(owner.value, store.current, entry) &&
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
