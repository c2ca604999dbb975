import { computed, type Ref } from 'vue'
import { useI18n } from '../i18n'
import { useRouter, type RouteLocationRaw } from 'vue-router'
import type { Section } from '../core/score/sections'
import type { Entry } from '../core/sets/criteria'
import type { CriteriaSet, CriterionId } from '../core/types'
import { useWalkWords } from './useWalkWords'

export interface OnwardOptions {
  set: Ref<CriteriaSet | undefined>
  sections: Ref<readonly Section[]>
  section: Ref<Section | undefined>
  /** Rows of several groups are on screen: what comes after them is the end. */
  isWide: Ref<boolean>
  /** Whether a row waits to be dealt with. */
  isOpen: (entry: Entry) => boolean
  standingOf: (section: Section) => string
  placeOf: (setId: string, group: string, at?: CriterionId) => RouteLocationRaw
  /** Where the walk ends, and its words. */
  end: () => { label: string; to: RouteLocationRaw }
}

/** From group to group: what comes after the one on screen, and where it is begun. */
export function useOnward({ set, sections, section, isWide, isOpen, ...options }: OnwardOptions) {
  const { t } = useI18n()
  const router = useRouter()
  const { sectionName } = useWalkWords()

  /** A group is begun at its first row that waits, else at its first. */
  function firstOf({ blocks }: Section): CriterionId | undefined {
    const entries = blocks.flatMap((block) => block.entries)
    return (entries.find(isOpen) ?? entries[0])?.id
  }
  /** The next group, or the end of the walk. */
  const onward = computed((): { label: string; to: RouteLocationRaw } => {
    const at = sections.value.findIndex(({ id }) => id === section.value?.id)
    const following = isWide.value ? undefined : sections.value[at + 1]
    if (!following || !set.value) return options.end()
    return {
      label: t('walk.nextGroup', {
        group: sectionName(following),
        standing: options.standingOf(following),
      }),
      to: options.placeOf(set.value.id, following.id, firstOf(following)),
    }
  })
  /**
   * Goes to a group of the list.
   * @param value set and group, as in `tt54-2017/his`
   */
  function goGroup(value: string): void {
    const [setId = '', group = ''] = value.split('/')
    void router.push(options.placeOf(setId, group))
  }
  return { onward, goGroup }
}
