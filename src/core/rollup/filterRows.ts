import { fold } from '../text/search'
import type { CriteriaSet, Regime } from '../types'
import type { Appraisal, AppraisalState } from './bindReviews'
import { isBehind, isBelowRank, type Drill, type DrillContext } from './drill'
import type { RollupRow } from './row'
import type { Obstacle } from './scope'

/** What a row may be looked for by, beside the texts. */
export const ROW_STATES = [
  'counted',
  'intact',
  'broken',
  'unsealed',
  'false-claim',
  'other-set',
  'other-words',
  'illustrative',
  'no-level',
  'copy',
  'replaced',
  'duplicate',
] as const
export type RowState = (typeof ROW_STATES)[number]

/** Which rows are looked at; null = all. */
export interface RollupFilter {
  /** Words that must all occur in name, code and province, or all in the path; without accents and case. */
  text: string
  /** As in the files; empty = those that have none. */
  province: string | null
  /** As in the register. */
  area: string | null
  class: RollupRow['class'] | null
  ownership: RollupRow['ownership'] | null
  /** null = all years; then of every facility its newest is counted. */
  year: number | null
  /** Rows whose range holds the level; 0 = below level 1. */
  level: number | null
  /** Rows whose group is certainly below the rank. */
  below: { group: string; rank: string } | null
  appraisal: AppraisalState | null
  state: RowState | null
  /** The counted rows behind a number of the screen. */
  drill: Drill | null
}

/** Everything is looked at. */
export const NO_FILTER: RollupFilter = {
  text: '',
  province: null,
  area: null,
  class: null,
  ownership: null,
  year: null,
  level: null,
  below: null,
  appraisal: null,
  state: null,
  drill: null,
}

/** What a filter needs to know beside the row. */
export interface FilterContext extends DrillContext {
  regime: Regime
  /** The set with levels that groups are of. */
  levelled: CriteriaSet | null
  /** The row as the basis sees it. */
  under: (row: RollupRow) => RollupRow
  obstacleOf: (row: RollupRow) => Obstacle | null
  appraisalOf: (row: RollupRow) => Appraisal | null
  /** Whether a person says which of several of its facility and year counts. */
  isDuplicate: (row: RollupRow) => boolean
}

/**
 * A test for rows.
 * @param filter which rows
 * @param context regime, set, what the roll-up says of rows
 */
export function rowFilter(filter: RollupFilter, context: FilterContext): (row: RollupRow) => boolean {
  const words = fold(filter.text).split(/\s+/).filter(Boolean)
  const { below, drill } = filter
  const index = context.levelled?.groups.findIndex(({ id }) => id === below?.group) ?? -1
  const group = context.levelled?.groups[index]
  return (row) =>
    (filter.year === null || row.year === filter.year) &&
    (filter.province === null || row.province === filter.province) &&
    (filter.area === null || context.areaOf(row) === filter.area) &&
    (filter.class === null || row.class === filter.class) &&
    (filter.ownership === null || row.ownership === filter.ownership) &&
    (filter.level === null || holds(context.under(row), filter.level, context.regime)) &&
    (below === null ||
      (group !== undefined &&
        isBelowRank(context.under(row), group, below.rank, { index, regime: context.regime }))) &&
    (filter.appraisal === null || (context.appraisalOf(row)?.state ?? 'none') === filter.appraisal) &&
    (filter.state === null || statesOf(row, context).includes(filter.state)) &&
    (drill === null || (context.obstacleOf(row) === null && isBehind(context.under(row), drill, context))) &&
    (words.length === 0 || haystacks(row).some((text) => words.every((word) => text.includes(word))))
}

/**
 * Everything remarkable about a row, in the order of `ROW_STATES`; `intact` only when its seal holds.
 * @param context what the roll-up says of rows
 */
export function statesOf(
  row: RollupRow,
  { obstacleOf, isDuplicate }: Pick<FilterContext, 'obstacleOf' | 'isDuplicate'>,
): RowState[] {
  const obstacle = obstacleOf(row)
  const isKnown = row.sets.some(({ state }) => state === 'known')
  const has: Record<RowState, boolean> = {
    counted: obstacle === null,
    intact: row.seal === 'valid' && !row.changedFacts,
    broken: row.seal === 'broken' || row.changedFacts,
    unsealed: row.seal === 'absent',
    'false-claim': row.differs,
    'other-set': obstacle === 'other-set' || !isKnown,
    'other-words': row.words > 0,
    illustrative: row.illustrative,
    'no-level': row.views['as-issued'].level === null,
    copy: obstacle === 'copy',
    replaced: obstacle === 'replaced',
    duplicate: isDuplicate(row),
  }
  return ROW_STATES.filter((state) => has[state])
}

function holds(row: RollupRow, level: number, regime: Regime): boolean {
  const range = row.views[regime].level
  return range !== null && range.lower <= level && level <= range.upper
}

const folded = new WeakMap<RollupRow, readonly string[]>()

/** What a facility is called, and where its file lies: apart, so that a digit of a folder's name is no part of a facility's. */
function haystacks(row: RollupRow): readonly string[] {
  const known = folded.get(row)
  if (known !== undefined) return known
  const texts = [fold([row.facility, row.code, row.province].join('\n')), fold(row.path)]
  folded.set(row, texts)
  return texts
}
