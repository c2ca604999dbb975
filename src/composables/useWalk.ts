import { computed, shallowRef, watch, type Ref } from 'vue'
import type { Entry } from '../core/criteria'
import { found, passes, type Filter } from '../core/filter'
import { own } from '../core/own'
import { sectionsOf, type Block, type Section } from '../core/sections'
import type { Answer, CriteriaSet, CriterionId } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'

/** A block with the rows that are shown of it. */
export type ShownBlock = Block & { section: Section }

/**
 * The rows on screen. Which rows a filter shows is decided when the filter, the search or the group changes, so a row
 * that has just been answered stays in its place until the person refreshes.
 */
export function useWalk(
  set: Ref<CriteriaSet | undefined>,
  groupId: Ref<string>,
  filter: Ref<Filter>,
  query: Ref<string>,
) {
  const store = useAssessmentStore()
  const sections = computed(() => (set.value ? sectionsOf(set.value) : []))
  const section = computed(() => sections.value.find(({ id }) => id === groupId.value) ?? sections.value[0])
  /** A filter or a search looks through the whole set; otherwise one group is shown. */
  const isWide = computed(() => filter.value !== 'all' || query.value.trim() !== '')
  const shown = shallowRef<readonly ShownBlock[]>([])

  function answerOf(entry: Entry): Answer | undefined {
    return own(own(store.current?.answers, entry.set.id), entry.id)
  }

  function isShown(entry: Entry): boolean {
    const result = store.result
    if (!result) return false
    return passes(filter.value, entry, answerOf(entry), result) && found(query.value, entry, answerOf(entry))
  }

  function refresh(): void {
    const looked = isWide.value ? sections.value : section.value ? [section.value] : []
    shown.value = looked.flatMap((one) =>
      one.blocks
        .map((block): ShownBlock => ({ ...block, section: one, entries: block.entries.filter(isShown) }))
        .filter((block) => block.entries.length > 0),
    )
  }
  watch([sections, section, filter, query], refresh, { immediate: true })

  const rows = computed(() => shown.value.flatMap((block) => block.entries))
  /** Whether answering has made the shown rows differ from what the filter would show now. */
  const isStale = computed(() => isWide.value && rows.value.some((entry) => !isShown(entry)))

  /** The next asked row without a verdict after a row, over all groups, starting again from the top. */
  function nextOpen(after: CriterionId | null): Entry | undefined {
    const all = sections.value.flatMap((one) => one.blocks).flatMap((block) => block.entries)
    const start = all.findIndex((entry) => entry.id === after) + 1
    return [...all.slice(start), ...all.slice(0, start)].find((entry) => {
      const status = store.result?.entries[entry.id]
      return status?.counts && status.verdict === 'unassessed'
    })
  }

  return { sections, section, shown, rows, isWide, isStale, refresh, answerOf, nextOpen }
}
