/** What a roll-up says of each row, chosen among all of them; rows themselves need not be in memory. */
import { basisObstacle, rowUnder, type Basis } from './basis'
import { bindReviews, type Appraisal, type BoundReviews } from './bindReviews'
import type { Candidate } from './candidates'
import type { Choices } from './duplicates'
import type { RollupReview } from './reviewRow'
import type { RollupRow } from './row'
import type { Obstacle, Scope } from './scope'
import { selectRows, type Selection, type Standing } from './selectRows'
import type { TallyOptions } from './tally'

/** What decides which submissions are counted. */
export interface JudgeOptions extends Omit<Scope, 'set'>, Pick<TallyOptions, 'sets'> {
  /** Which of several submissions of a facility and year is counted, where nobody else can say. */
  choices: Choices
  /** Whose word is counted; absent = the facilities'. */
  basis?: Basis
  /** Reviews that lie beside the submissions, or on this machine. */
  reviews?: readonly RollupReview[]
}

/** Says of each submission whether it is counted, and what stands for it if not. */
export interface Judge {
  /** Why a row is not counted; null = it is. */
  obstacleOf: (row: RollupRow) => Obstacle | null
  /** What choosing made of a row, and which file stands for it. */
  standingOf: (row: Pick<RollupRow, 'path'>) => Standing
  appraisalOf: (row: RollupRow) => Appraisal | null
  /** A row as the basis sees it. */
  under: (row: RollupRow) => RollupRow
  selection: Selection
  loose: BoundReviews['loose']
}

const NOT_HERE: Standing = { obstacle: 'duplicate', by: '', chosen: null }

/**
 * Chooses among all candidates and binds the reviews.
 * @param candidates of all rows, in any order
 * @param options what is counted, and by whose word
 */
export function judge(candidates: readonly Candidate[], options: JudgeOptions): Judge {
  const { choices, basis = 'self', reviews = [], sets } = options
  const selection = selectRows(candidates, options, choices)
  const bound = bindReviews(new Set(candidates.map(({ content }) => content)), reviews, sets)
  const standingOf: Judge['standingOf'] = ({ path }) => selection.standings.get(path) ?? NOT_HERE
  return {
    standingOf,
    obstacleOf: (row) => standingOf(row).obstacle ?? basisObstacle(bound.of(row), basis),
    appraisalOf: bound.of,
    under: (row) => rowUnder(row, bound.of(row), basis),
    selection,
    loose: bound.loose,
  }
}
