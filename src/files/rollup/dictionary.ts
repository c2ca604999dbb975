import { entriesOf } from '../../core/sets/criteria'
import type { CriteriaSet } from '../../core/types'
import type { FlatRow } from './flatRow'

/**
 * What the ids of the other tables mean: every row of every set at hand, each version by itself.
 * @param sets criteria sets with all texts
 */
export function dictionaryRows(sets: readonly CriteriaSet[]): FlatRow[] {
  return sets.flatMap((set) =>
    entriesOf(set).map((entry): FlatRow => {
      const group = entry.kind === 'criterion' ? entry.group : null
      return {
        criteria_set: set.id,
        set_version: set.version,
        instrument: set.instrument.number,
        criterion: entry.id,
        kind: entry.kind,
        number: entry.kind === 'criterion' ? (entry.row.number ?? null) : null,
        group: group?.id ?? null,
        group_ordinal: group?.ordinal ?? null,
        group_title_vi: group?.title.vi ?? null,
        group_title_en: group?.title.en ?? null,
        rank: entry.kind === 'criterion' ? (entry.row.rank ?? null) : null,
        level: entry.kind === 'milestone' ? entry.level.level : null,
        title_vi: entry.row.title.vi,
        title_en: entry.row.title.en ?? null,
      }
    }),
  )
}
