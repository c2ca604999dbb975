import type { Mapping, MappingRelation } from '../../generated/formats'
import type { CriteriaSet, CriterionId, Text } from '../types'
import { entriesOf } from './criteria'

/** One place of another instrument that the evidence of a row also serves; never counted into a level. */
export interface Mapped {
  /** The row of the mapping's own set. */
  from: CriterionId
  instrument: Mapping['instruments'][number]
  /** Clause, control or row id of the other instrument. */
  ref: string
  /** What stands there; null when its set is not at hand. */
  name: Text | null
  /** Whether `ref` is the instrument's own number, worth showing; an id of this tool is not. */
  isNumber: boolean
  /** Security grade from which it is asked, where the instrument has grades. */
  grade: number | null
  relation: MappingRelation
  reason: Text
  /** In which texts and studies the two ends were read; that they go together is this tool's reading. */
  sources: Text[]
}

/**
 * The pairs of a mapping in its order, with words.
 * @param mapping pairs as data
 * @param sets criteria sets at hand: a row of one of them is called by its title
 */
export function mappedPairs(mapping: Mapping, sets: readonly CriteriaSet[]): Mapped[] {
  const instruments = new Map(mapping.instruments.map((one) => [one.id, one]))
  const targets = new Map(mapping.targets.map((one) => [`${one.instrument} ${one.ref}`, one]))
  const sources = new Map((mapping.sources ?? []).map(({ id, name }) => [id, name]))
  const titles = new Map(
    sets.flatMap((set) => entriesOf(set).map(({ id, row }) => [`${set.id} ${id}`, row.title])),
  )
  return mapping.rows.flatMap(({ from, to, relation, reason, attestedBy = [] }): Mapped[] => {
    const instrument = instruments.get(to.instrument)
    if (!instrument) return []
    const place = `${to.instrument} ${to.ref}`
    const target = targets.get(place)
    return [
      {
        from,
        instrument,
        ref: to.ref,
        name: target?.name ?? titles.get(place) ?? null,
        isNumber: target !== undefined,
        grade: target?.grade ?? null,
        relation,
        reason,
        sources: attestedBy.flatMap((id) => sources.get(id) ?? []),
      },
    ]
  })
}
