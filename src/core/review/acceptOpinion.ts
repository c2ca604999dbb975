import { at, type Place } from '../place'
import { editAnswer } from '../edit/answers'
import { sameJson } from '../json/sameJson'
import type { Answer, Assessment, Opinion, Review } from '../types'
import { answerOf } from './assessorAnswers'
import { opinionOn, placesOf } from './opinions'
import { reviewFingerprint } from './mergeReviews'

/** Length of a note, as in `criteria/schema/assessment.schema.json`. */
const LONGEST_NOTE = 20_000

/** Whether an opinion has something that a hospital can take into its answer: a verdict, or a comment. */
export function isAcceptable(opinion: Opinion): boolean {
  return opinion.opinion !== 'agree' && (isVerdict(opinion) || (opinion.comment ?? '').trim() !== '')
}

/**
 * Takes an opinion into the hospital's answer: the assessors' verdict, items and reason replace its own, the comment
 * goes below its note as a line that says where it comes from. Evidence and note stay. "Needs more" without a verdict
 * takes only the comment.
 * @param assessment the assessment; not changed
 * @param place set and criterion
 * @param line the line with the comment, in words; blank = none
 */
export function acceptOpinion(
  assessment: Assessment,
  place: Place,
  opinion: Opinion,
  line: string,
): Assessment {
  return editAnswer(assessment, place.setId, place.id, (answer) => {
    const taken = isVerdict(opinion) ? replaceVerdict(answer, opinion) : answer
    return { ...taken, note: withLine(answer.note, line) }
  })
}

/**
 * Whether a hospital's answer already says what an opinion says.
 * @param place set and criterion
 * @param line the line its comment would be, in words
 */
export function isAccepted(assessment: Assessment, place: Place, opinion: Opinion, line: string): boolean {
  const answer = at(assessment.answers, { setId: place.setId, id: place.id }) ?? {}
  const hasLine = line === '' || (answer.note ?? '').includes(line)
  if (!isVerdict(opinion)) return hasLine
  const after = replaceVerdict(answer, opinion)
  return hasLine && answer.unconfirmed !== true && sameJson(verdictParts(answer), verdictParts(after))
}

/** Who begins again, and when; id and time come from outside. */
export interface RedetermineOptions {
  id: string
  /** ISO 8601 instant in UTC. */
  now: string
  assessedOn: string
  /** The line of a comment in words; blank = none. */
  lineOf: (opinion: Opinion) => string
  /** Whether all opinions that can be accepted are accepted at once. */
  acceptAll: boolean
}

/**
 * Determines the level again after an appraisal (Circular 54/2017/TT-BYT, Article 5(3)): a new assessment with the
 * answers as they are now, on request with the opinions accepted. It names the earlier assessment, the submission and
 * the review; the earlier one stays as it is.
 * @param assessment the assessment that was reviewed; not changed
 * @param options id, time, date, and whether to accept
 */
export function redetermine(assessment: Assessment, review: Review, options: RedetermineOptions): Assessment {
  const { id, now, assessedOn, lineOf, acceptAll } = options
  const { seal: _seal, submission: _submission, history: _history, ...content } = assessment
  const begun: Assessment = {
    ...content,
    id,
    createdAt: now,
    updatedAt: now,
    startedFrom: assessment.id,
    assessedOn,
    redetermines: {
      review: reviewFingerprint(review),
      reviewId: review.id,
      submission: review.submission.fingerprint,
    },
  }
  if (!acceptAll) return begun
  return placesOf(review.opinions).reduce((current, place) => {
    const opinion = opinionOn(review, place)
    return opinion && isAcceptable(opinion)
      ? acceptOpinion(current, place, opinion, lineOf(opinion))
      : current
  }, begun)
}

/** Whether the opinion comes to a verdict: one of its own, or "not met" by disagreeing. */
function isVerdict(opinion: Opinion): boolean {
  return opinion.opinion !== 'agree' && answerOf(opinion, undefined) !== undefined
}

function replaceVerdict(answer: Answer, opinion: Opinion): Answer {
  const { verdict: _v, items: _i, reason: _r, unconfirmed: _u, ...rest } = answer
  return { ...rest, ...answerOf(opinion, undefined) }
}

function verdictParts({ verdict, items, reason }: Answer): object {
  return { verdict, items, reason }
}

function withLine(note: string | undefined, line: string): string | undefined {
  if (line === '' || (note ?? '').includes(line)) return note
  const both = note === undefined || note === '' ? line : `${note}\n${line}`
  // A note that is full stays as the hospital wrote it.
  return both.length <= LONGEST_NOTE ? both : note
}
