/** What was answered, said and asked for before, row by row, for the assessor who looks at the same facility again. */
import { at, placeOf } from '../place'
import { isOf } from '../round/round'
import { resolve } from '../score/verdict'
import type { Entry } from '../sets/criteria'
import type { Day, Opinion, Review, Verdict } from '../types'
import { opinionOn } from './opinions'
import type { EarlierReview } from './secondRound'

/** An earlier look at the same facility: the round before this one, or an earlier year. */
export interface EarlierLook extends EarlierReview {
  kind: 'round' | 'year'
}

/**
 * The earlier looks at the facility of a review that lie on this desk: the round that it follows, and the latest of an
 * earlier year.
 * @param review the review on screen
 * @param others reviews with their submissions; it may be among them
 * @returns at most one of each kind, the round first
 */
export function earlierLooks(review: Review, others: readonly EarlierReview[]): EarlierLook[] {
  const { facility, assessedOn, fingerprint } = review.submission
  const own = { code: facility.code ?? '', name: facility.name }
  const round = others.find((other) => other.review.id === review.follows?.id)
  const year = others
    .filter(
      (other) =>
        other.review.id !== review.id &&
        other.review.submission.fingerprint !== fingerprint &&
        isOf(own, other.review.submission.facility) &&
        yearOf(other.review.submission.assessedOn) < yearOf(assessedOn),
    )
    .reduce<EarlierReview | undefined>(
      (latest, other) =>
        latest && latest.review.submission.assessedOn >= other.review.submission.assessedOn ? latest : other,
      undefined,
    )
  return [
    ...(round ? [{ ...round, kind: 'round' as const }] : []),
    ...(year ? [{ ...year, kind: 'year' as const }] : []),
  ]
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** One row at an earlier look. */
export interface EarlierRow {
  kind: EarlierLook['kind']
  /** The day of the earlier submission. */
  day: Day
  /** What the facility's answer came to then. */
  verdict: Verdict
  /** What the assessors said then; undefined = nobody looked. */
  opinion: Opinion | undefined
}

/**
 * A row as it was at an earlier look; null where the earlier submission did not have its set.
 * @param entry the row
 * @param look the earlier look
 */
export function earlierRow(entry: Entry, { kind, review, submission }: EarlierLook): EarlierRow | null {
  if (!submission.criteriaSets.some(({ id }) => id === entry.set.id)) return null
  const place = placeOf(entry)
  const moment = {
    asOf: submission.assessedOn,
    regime: submission.regime,
    interpretations: submission.interpretations,
  }
  const { status } = resolve(entry.row, at(submission.answers, place), moment, () => '')
  return { kind, day: submission.assessedOn, verdict: status.verdict, opinion: opinionOn(review, place) }
}

/** Whether the assessors asked for something at a row then: they did not simply agree. */
export function wasAskedFor({ opinion }: Pick<EarlierRow, 'opinion'>): boolean {
  return opinion !== undefined && opinion.opinion !== 'agree'
}
