/** Which rows an assessor looks at, and how far the opinions are. */
import { at, placeOf } from '../place'
import type { Entry } from '../sets/criteria'
import { found } from '../score/walkFilter'
import { PROVENANCE_WORDS, weakest } from '../sets/provenance'
import { matches } from '../text/search'
import type { Assessment, Review } from '../types'
import type { ReviewResults } from './assessorAnswers'
import { conflictOn, isDisputed, isLookedAt, opinionOn } from './opinions'

/** The filters, in the order in which they are offered. */
export const REVIEW_FILTERS = [
  'all',
  'again',
  'asked',
  'open',
  'disputed',
  'blocking',
  'unconfirmed',
  'no-evidence',
] as const
export type ReviewFilter = (typeof REVIEW_FILTERS)[number]

/** What the filters look at. */
export interface ReviewView {
  submission: Assessment
  review: Review
  results: ReviewResults
  /** Whether a row differs from the round before; absent = there was none. */
  isAgain?: (entry: Entry) => boolean
  /** Whether the assessors asked for something at a row before; absent = nobody looked before. */
  isAsked?: (entry: Entry) => boolean
}

/**
 * Whether a row passes a filter. Rows that are only to be read, or do not count under the submission's regime, pass
 * `all` only.
 * @param entry the row
 * @param view submission, review and both results
 */
export function passesReview(filter: ReviewFilter, entry: Entry, view: ReviewView): boolean {
  const { submission, review, results } = view
  const place = placeOf(entry)
  const status = results.self.entries[entry.id]
  const answer = at(submission.answers, placeOf(entry))
  if (filter === 'all') return true
  if (!entry.asked || !status?.counts) return false
  switch (filter) {
    case 'again':
      return view.isAgain?.(entry) === true
    case 'asked':
      return view.isAsked?.(entry) === true
    case 'open':
      return !isLookedAt(review, place)
    case 'disputed':
      return isDisputed(review, place)
    case 'blocking':
      return blocks(entry, view)
    case 'unconfirmed':
      return answer?.unconfirmed === true || isWeak(entry)
    case 'no-evidence':
      return status.verdict === 'met' && (answer?.evidence ?? []).length === 0
  }
}

/**
 * Whether a row blocks the next level or one up to the target, as the hospital sees it, or as the assessors do. In the
 * assessors' view only rows that were looked at count: before that, every row blocks.
 * @param entry the row
 * @param view submission, review and both results
 */
function blocks(entry: Entry, { submission, review, results }: ReviewView): boolean {
  const isIn = ({ blocking, level }: ReviewResults['self']): boolean =>
    Object.entries(blocking).some(
      ([step, ids]) =>
        (Number(step) <= submission.targetLevel || Number(step) === (level?.lower ?? 0) + 1) &&
        ids.includes(entry.id),
    )
  return isIn(results.self) || (isLookedAt(review, placeOf(entry)) && isIn(results.assessor))
}

/** What of the row itself rests on a press summary or on no source at all. */
function isWeak({ row }: Entry): boolean {
  return PROVENANCE_WORDS.indexOf(weakest(row.provenance)) > PROVENANCE_WORDS.indexOf('attested')
}

/**
 * Whether a row is found by accent-free words: in the criterion, in the hospital's answer, or in an opinion.
 * @param query what was typed
 * @param entry the row
 * @param view submission and review
 */
export function foundInReview(
  query: string,
  entry: Entry,
  { submission, review }: Pick<ReviewView, 'submission' | 'review'>,
): boolean {
  if (found(query, entry, at(submission.answers, placeOf(entry)))) return true
  const opinion = opinionOn(review, placeOf(entry))
  const comments = [...(opinion ? [opinion] : []), ...conflictOn(review, placeOf(entry))]
  return matches(
    query,
    comments.flatMap(({ comment = '', by = '' }) => [comment, by]),
  )
}

/** How far the opinions on some rows are. */
export interface OpinionProgress {
  /** Rows that somebody looked at. */
  looked: number
  agreed: number
  disagreed: number
  needsMore: number
  /** Rows on which assessors differ. */
  conflicts: number
  /** Asked rows that count under the submission's regime. */
  total: number
}

/**
 * Counts the opinions on rows that count.
 * @param entries rows, e.g. of one group
 * @param view review and results
 */
export function opinionProgress(
  entries: readonly Entry[],
  { review, results }: Pick<ReviewView, 'review' | 'results'>,
): OpinionProgress {
  const rows = entries.filter((entry) => entry.asked && results.self.entries[entry.id]?.counts)
  const count = (word: string): number =>
    rows.filter((entry) => opinionOn(review, placeOf(entry))?.opinion === word).length
  return {
    looked: rows.filter((entry) => isLookedAt(review, placeOf(entry))).length,
    agreed: count('agree'),
    disagreed: count('disagree'),
    needsMore: count('needs-more'),
    conflicts: rows.filter((entry) => conflictOn(review, placeOf(entry)).length > 0).length,
    total: rows.length,
  }
}
