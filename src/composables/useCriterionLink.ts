import { useRoute, type RouteLocationRaw } from 'vue-router'
import type { Entry } from '../core/sets/criteria'
import { MILESTONES } from '../core/score/sections'

/** The way from a result to the row it rests on. */
export function useCriterionLink() {
  const route = useRoute()

  const toEntry = (entry: Entry): RouteLocationRaw => ({
    name: 'criteria',
    params: { id: route.params.id, set: entry.set.id, group: entry.group?.id ?? MILESTONES },
    query: { at: entry.id },
  })
  const toRow = ({ entry }: { entry: Entry }): RouteLocationRaw => toEntry(entry)

  return { toEntry, toRow }
}
