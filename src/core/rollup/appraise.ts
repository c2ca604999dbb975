import { askedEntriesOf } from '../sets/criteria'
/** What the assessors' opinions make of a submission, from its row alone: the file need not be read again. */
import { assess } from '../score/assess'
import type { resolve } from '../score/verdict'
import { REGIMES, type Answer, type Answers, type CriteriaSet, type Regime, type Verdict } from '../types'
import { AGREED, STATED, type RollupReview } from './reviewRow'
import { VERDICT_MARKS, OUT, type RollupRow, type RowView } from './row'
import { viewOf } from './rowOf'

const VERDICTS = new Map<string, Verdict>(
  Object.entries(VERDICT_MARKS).map(([verdict, mark]) => [mark, verdict as Verdict]),
)

/**
 * The views of a submission with the opinions of a review, by the one scoring function
 * (docs/decisions/review-scoring.md): the same as scoring the files themselves.
 * @param row the submission
 * @param review a review of exactly this content
 * @param sets criteria sets at hand
 */
export function appraisedViews(
  row: RollupRow,
  review: RollupReview,
  sets: readonly CriteriaSet[],
): Record<Regime, RowView> {
  const used = row.sets.map(
    ({ id, scoredWith }) => sets.find((set) => set.id === id && set.version === scoredWith) ?? null,
  )
  const present = used.filter((set) => set !== null)
  const views = REGIMES.map((regime) => {
    const answers: Answers = {}
    for (const [index, set] of used.entries())
      if (set) answers[set.id] = answersOf(set, index, row, review, regime)
    const { regimes } = assess(present, answers, {
      asOf: row.assessedOn,
      regime: row.regime,
      ...(row.interpretations ? { interpretations: row.interpretations } : {}),
    })
    return [regime, viewOf(regimes[regime], used, regime)]
  })
  return Object.fromEntries(views) as Record<Regime, RowView>
}

/** Answers of a set as the assessors see them, as far as their verdicts go. */
function answersOf(
  set: CriteriaSet,
  index: number,
  row: RollupRow,
  { opinions, stated }: RollupReview,
  regime: Regime,
): Record<string, Answer> {
  const own = opinions.find(({ id }) => id === set.id)?.marks ?? ''
  const [marks = '', issued = ''] = [regime, 'as-issued' as const].map(
    (one) => row.views[one].marks[index] ?? '',
  )
  return Object.fromEntries(
    askedEntriesOf(set).flatMap((entry, at): [string, Answer][] => {
      const opinion = own[at] ?? VERDICT_MARKS.unassessed
      const said = stated[set.id]?.[entry.id]
      if (opinion === STATED) return said ? [[entry.id, said]] : []
      // What does not count under a regime may still bear on a conclusion of history.
      const mark = marks[at] === OUT ? (issued[at] ?? OUT) : (marks[at] ?? OUT)
      const verdict = VERDICTS.get(opinion === AGREED ? mark : opinion)
      if (verdict === undefined || verdict === 'unassessed') return []
      return [[entry.id, answerThatSays(entry.row, verdict)]]
    }),
  )
}

/** An answer that comes to a verdict again; a row that is not applicable as a whole may be so only item by item. */
function answerThatSays(row: Parameters<typeof resolve>[0], verdict: Verdict): Answer {
  if (verdict !== 'not-applicable') return { verdict }
  const answer: Answer = { verdict, reason: '.' }
  if (row.items) answer.items = Object.fromEntries(row.items.map(({ id }) => [id, 'not-applicable' as const]))
  return answer
}
