import { at } from '../../core/place'
import { entriesOf, type Entry } from '../../core/sets/criteria'
import { own } from '../../core/json/own'
import type { Answer, Assessment, CriteriaSet } from '../../core/types'
import type { FileProblemCode } from '../problems'
import type { AnswerColumn } from './columns'

/** What a row of a table is about. */
export interface RowTarget {
  set: string
  id: string
  /** Empty = the criterion itself. */
  item: string
  /** undefined = none of the sets has it, but the assessment answers it. */
  entry: Entry | undefined
}

/** The row of a set that a line of a table means, or why none is meant. */
export type FoundTarget = { target: RowTarget } | { code: FileProblemCode; column: AnswerColumn }

/** Finds the criterion or item of a row by its ids; never by title or place. */
export type FindTarget = (ids: { set: string; id: string; item: string }) => FoundTarget

/**
 * Prepares finding rows by id.
 * @param assessment the assessment the table is read into
 */
export function targetFinder(assessment: Assessment, sets: readonly CriteriaSet[]): FindTarget {
  const entries = new Map<string, Map<string, Entry>>()
  for (const set of sets) {
    if (assessment.criteriaSets.some(({ id }) => id === set.id))
      entries.set(set.id, new Map(entriesOf(set).map((entry) => [entry.id, entry])))
  }
  const answerOf = (set: string, id: string): Answer | undefined => at(assessment.answers, { setId: set, id })
  const setWith = (id: string): string | undefined =>
    [...entries.keys()].find((set) => entries.get(set)?.has(id)) ??
    Object.keys(assessment.answers).find((set) => answerOf(set, id))

  return ({ set: named, id, item }) => {
    const set = named === '' ? setWith(id) : named
    if (set === undefined) return { code: 'cell-unknown-criterion', column: 'id' }
    if (!entries.has(set) && own(assessment.answers, set) === undefined)
      return { code: 'cell-unknown-set', column: 'set' }
    const entry = entries.get(set)?.get(id)
    const answer = answerOf(set, id)
    if (!entry && !answer) return { code: 'cell-unknown-criterion', column: 'id' }
    const hasItem = (entry?.row.items ?? []).some((candidate) => candidate.id === item)
    if (item !== '' && !hasItem && own(answer?.items, item) === undefined)
      return { code: 'cell-unknown-item', column: 'item' }
    return { target: { set, id, item, entry } }
  }
}
