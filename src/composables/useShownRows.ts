import { computed, shallowRef, watch, type Ref } from 'vue'
import type { Entry } from '../core/sets/criteria'
import { sectionsOf, type SectionBlock, type Section } from '../core/score/sections'
import type { CriteriaSet, CriterionId } from '../core/types'

/** A block with the rows that are shown of it; rows of several sections under one heading have a title of their own. */
export type ShownBlock = SectionBlock & { section: Section; title?: string }

export interface ShownRowsOptions {
  set: Ref<CriteriaSet | undefined>
  groupId: Ref<string>
  /** `all` = no filter. */
  filter: Ref<string>
  query: Ref<string>
  /** Whether a row passes the filter and the search. */
  isShown: (entry: Entry) => boolean
  /** Whether something besides filter and search narrows the rows, over the whole set. */
  isNarrowed?: Ref<boolean>
  /** Puts the shown rows under other headings; null = by the blocks of their sections. */
  regroup?: (blocks: readonly ShownBlock[]) => readonly ShownBlock[] | null
  /** Decides anew what is shown when it changes. */
  over?: Ref<unknown>
  /** Whether a row still waits to be dealt with. */
  isOpen: (entry: Entry) => boolean
}

/**
 * The rows on screen. Which rows a filter shows is decided when the filter, the search or the group changes, so a row
 * that has just been dealt with stays in its place until the person refreshes.
 */
export function useShownRows(options: ShownRowsOptions) {
  const { set, groupId, filter, query, isNarrowed, regroup, over, isShown, isOpen } = options
  const sections = computed(() => (set.value ? sectionsOf(set.value) : []))
  const section = computed(() => sections.value.find(({ id }) => id === groupId.value) ?? sections.value[0])
  /** A filter or a search looks through the whole set; otherwise one group is shown. */
  const isWide = computed(
    () => filter.value !== 'all' || query.value.trim() !== '' || isNarrowed?.value === true,
  )
  const shown = shallowRef<readonly ShownBlock[]>([])

  function refresh(): void {
    const looked = isWide.value ? sections.value : section.value ? [section.value] : []
    const blocks = looked.flatMap((one) =>
      one.blocks
        .map((block): ShownBlock => ({ ...block, section: one, entries: block.entries.filter(isShown) }))
        .filter((block) => block.entries.length > 0),
    )
    shown.value = regroup?.(blocks) ?? blocks
  }
  watch([sections, section, filter, query, () => over?.value], refresh, { immediate: true })

  const rows = computed(() => shown.value.flatMap((block) => block.entries))
  /** Whether what was done has made the shown rows differ from what the filter would show now. */
  const isStale = computed(() => isWide.value && rows.value.some((entry) => !isShown(entry)))

  /** The next open row after a row, over all groups, starting again from the top. */
  function nextOpen(after: CriterionId | null): Entry | undefined {
    const all = sections.value.flatMap((one) => one.blocks).flatMap((block) => block.entries)
    const start = all.findIndex((entry) => entry.id === after) + 1
    return [...all.slice(start), ...all.slice(0, start)].find(isOpen)
  }

  return { sections, section, shown, rows, isWide, isStale, refresh, nextOpen }
}
