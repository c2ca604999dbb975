import { fold } from '../text/search'
import type { Regime } from '../types'
import type { RollupRow } from './row'
import { obstaclesOf, type Scope } from './scope'

/** What a row may be looked for by, beside the texts. `duplicate` is asked of the roll-up, which knows the others. */
export const ROW_STATES = [
  'intact',
  'broken',
  'unsealed',
  'false-claim',
  'other-set',
  'other-words',
  'illustrative',
  'no-level',
  'duplicate',
] as const
export type RowState = (typeof ROW_STATES)[number]

/** Which rows are looked at; null = all. */
export interface RollupFilter {
  /** Words that must all occur in name, code, province or path, without accents and case. */
  text: string
  /** As in the files; empty = those that have none. */
  province: string | null
  class: RollupRow['class'] | null
  ownership: RollupRow['ownership'] | null
  year: number | null
  /** Rows whose range holds the level; 0 = below level 1. */
  level: number | null
  state: RowState | null
}

/** Everything is looked at. */
export const NO_FILTER: RollupFilter = {
  text: '',
  province: null,
  class: null,
  ownership: null,
  year: null,
  level: null,
  state: null,
}

/** What a filter needs to know beside the row. */
export interface FilterContext {
  regime: Regime
  set: Scope['set']
  /** Whether a row is one of several of its facility and year. */
  isDuplicate: (row: RollupRow) => boolean
}

/**
 * A test for rows.
 * @param filter which rows
 * @param context regime, set, duplicates
 */
export function rowFilter(filter: RollupFilter, context: FilterContext): (row: RollupRow) => boolean {
  const words = fold(filter.text).split(/\s+/).filter(Boolean)
  return (row) =>
    (filter.year === null || row.year === filter.year) &&
    (filter.province === null || row.province === filter.province) &&
    (filter.class === null || row.class === filter.class) &&
    (filter.ownership === null || row.ownership === filter.ownership) &&
    (filter.level === null || holds(row, filter.level, context.regime)) &&
    (filter.state === null || statesOf(row, context).includes(filter.state)) &&
    (words.length === 0 || words.every((word) => haystack(row).includes(word)))
}

/**
 * Everything remarkable about a row, in the order of `ROW_STATES`; `intact` only when its seal holds.
 * @param row a row
 * @param context set and duplicates
 */
export function statesOf(row: RollupRow, { set, isDuplicate }: Omit<FilterContext, 'regime'>): RowState[] {
  const obstacles = obstaclesOf(row, set)
  const has: Record<RowState, boolean> = {
    intact: row.seal === 'valid' && !row.changedFacts,
    broken: obstacles.includes('broken'),
    unsealed: obstacles.includes('unsealed'),
    'false-claim': row.differs,
    'other-set': obstacles.includes('other-set'),
    'other-words': row.words > 0,
    illustrative: row.illustrative,
    'no-level': obstacles.includes('no-level'),
    duplicate: isDuplicate(row),
  }
  return ROW_STATES.filter((state) => has[state])
}

function holds(row: RollupRow, level: number, regime: Regime): boolean {
  const range = row.views[regime].level
  return range !== null && range.lower <= level && level <= range.upper
}

const haystacks = new WeakMap<RollupRow, string>()

function haystack(row: RollupRow): string {
  const known = haystacks.get(row)
  if (known !== undefined) return known
  const text = fold([row.facility, row.code, row.province, row.path].join('\n'))
  haystacks.set(row, text)
  return text
}
