import { sameJson } from '../json/sameJson'
import { at, places, withAt, type Place } from '../place'
import type { Answer, Assessment, Review } from '../types'
import { placesOf } from './opinions'

/** An earlier review of what a submission determines again. */
export interface EarlierReview {
  review: Review
  /** The submission that it was about. */
  submission: Assessment
}

/** A review that begins from an earlier one, and what it has to look at anew. */
export interface SecondRound {
  review: Review
  /** Rows whose answer changed since or whose opinion was replied to: their opinion was not carried over, they come first. */
  changed: Place[]
}

/**
 * Whether an earlier review is of the submission that another one determines again (Circular 54/2017/TT-BYT,
 * Article 5(3)): the submission names it.
 * @param submission the later submission
 * @param earlier a review
 */
export function isRoundBefore(
  { redetermines }: Pick<Assessment, 'redetermines'>,
  { id, submission }: Pick<Review, 'id' | 'submission'>,
): boolean {
  return (
    redetermines !== undefined &&
    (redetermines.reviewId === id || redetermines.submission === submission.fingerprint)
  )
}

/**
 * Begins the second round: opinions on answers that are the same now are carried over with who said them and when; what
 * the assessors asked for and the facility changed or replied to is to be looked at again.
 * @param begun the new review, without opinions
 * @param submission the submission that it is about
 * @param earlier the review of the first round
 */
export function carryOpinions(begun: Review, submission: Assessment, earlier: EarlierReview): SecondRound {
  const changed: Place[] = []
  let opinions: Review['opinions'] = {}
  let carried = 0
  for (const place of placesOf(earlier.review.opinions)) {
    const opinion = at(earlier.review.opinions, place)
    if (!opinion) continue
    if (isToLookAgain(earlier.submission, submission, place)) {
      changed.push(place)
      continue
    }
    opinions = withAt(opinions, place, opinion)
    carried += 1
  }
  const { id, assessors, visit } = earlier.review
  const { authority, superior, attendees } = visit ?? {}
  const kept = Object.fromEntries(
    Object.entries({ authority, superior, attendees }).filter(([, value]) => value !== undefined),
  )
  const review: Review = {
    ...begun,
    opinions,
    follows: { id, submission: earlier.review.submission.fingerprint, carried },
  }
  if (assessors) review.assessors = assessors
  if (Object.keys(kept).length > 0) review.visit = { ...begun.visit, ...kept }
  const seen = (earlier.review.seen ?? []).filter((one) =>
    isSameEvidence(one, earlier.submission, submission),
  )
  if (seen.length > 0) review.seen = seen
  return { review, changed }
}

/**
 * Rows that the later submission answers otherwise than the earlier one, or whose opinion it replies to: the difference
 * a second round begins with.
 * @param before the submission of the first round
 * @param now the one that determines the level again
 */
export function differingRows(before: Assessment, now: Assessment): Place[] {
  const known = new Map<string, Place>()
  for (const record of [before.answers, now.answers, now.replies ?? {}])
    for (const [place] of places<unknown>(record)) known.set(`${place.setId} ${place.id}`, place)
  return [...known.values()].filter((place) => isToLookAgain(before, now, place))
}

function isToLookAgain(before: Assessment, now: Assessment, place: Place): boolean {
  const isNewReply = !sameJson(at(before.replies, place) ?? {}, at(now.replies, place) ?? {})
  return isNewReply || !isSameAnswer(at(before.answers, place), at(now.answers, place))
}

/** What an opinion is about: the verdict and what it rests on; who confirmed it when is not. */
function isSameAnswer(before: Answer | undefined, now: Answer | undefined): boolean {
  const about = ({ verdict, items, reason, note, evidence }: Answer): object => ({
    verdict,
    items,
    reason,
    note,
    evidence,
  })
  return sameJson(about(before ?? {}), about(now ?? {}))
}

function isSameEvidence(id: string, before: Assessment, now: Assessment): boolean {
  const entryIn = ({ evidence = [] }: Assessment) => evidence.find((entry) => entry.id === id)
  const entry = entryIn(now)
  return entry !== undefined && sameJson(entryIn(before), entry)
}
