/** Which rows of the walk-through to show. */
import type { RegimeResult } from './assess'
import { blockingNext } from './blockingNext'
import type { Entry } from '../sets/criteria'
import { numberAsked } from '../text/findCriteria'
import { matches } from '../text/search'
import type { Answer, CriterionId } from '../types'

/** The filters, in the order in which they are offered. */
export const FILTERS = [
  'all',
  'open',
  'not-met',
  'blocking',
  'with-note',
  'no-evidence',
  'unconfirmed',
  'mapped',
] as const
export type Filter = (typeof FILTERS)[number]

/**
 * Whether a row passes a filter.
 * @param entry the row
 * @param answer its answer, if any
 * @param result the verdict under the headline regime
 * @param mapped rows whose evidence serves other texts too; never a matter of the verdict
 */
export function passes(
  filter: Filter,
  entry: Entry,
  answer: Answer | undefined,
  result: RegimeResult,
  mapped: ReadonlySet<CriterionId> = new Set(),
): boolean {
  const status = result.entries[entry.id]
  if (filter === 'all') return true
  if (filter === 'mapped') return mapped.has(entry.id)
  if (!status?.counts) return false
  switch (filter) {
    case 'open':
      return status.verdict === 'unassessed'
    case 'not-met':
      return status.verdict === 'not-met'
    case 'blocking':
      return blockingNext(result).includes(entry.id)
    case 'with-note':
      return (answer?.note ?? '') !== ''
    case 'no-evidence':
      return status.verdict === 'met' && (answer?.evidence ?? []).length === 0
    case 'unconfirmed':
      return answer?.unconfirmed === true
  }
}

/**
 * Whether a row is found: by its number as people write it ("88", "tc 88", "tiêu chí 88."), or by accent-free words in its
 * titles, requirement, items or note, in the title of its group, or by its id.
 * @param query what was typed
 * @param entry the row
 * @param answer its answer, if any
 */
export function found(query: string, entry: Entry, answer: Answer | undefined): boolean {
  const { row, group } = entry
  const number = entry.kind === 'criterion' ? entry.row.number : null
  if (number !== null && numberAsked(query) === number) return true
  return matches(query, [
    row.id,
    number === null ? '' : String(number),
    row.title.vi,
    row.title.en,
    group?.title.vi ?? '',
    group?.title.en ?? '',
    row.requirement.vi,
    row.requirement.en,
    ...(row.items ?? []).flatMap((item) => [item.title.vi, item.title.en]),
    answer?.note ?? '',
    answer?.reason ?? '',
  ])
}
