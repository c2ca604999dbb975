import { scoreOf } from '../score/scoreOf'
import { at } from '../place'
import { type Result } from '../score/assess'
import type { Answer, Answers, Assessment, CriteriaSet, Opinion, Review } from '../types'
import { hasOwnVerdict } from './opinions'

/**
 * The answers as the assessors see them, for the one scoring function (docs/decisions/review-scoring.md): agree = the
 * hospital's answer; a verdict of their own = that; disagree without one = not met; needs more, no opinion yet, or
 * opinions that differ = unassessed. So the assessors' level is a range until everything that decides it was looked at.
 * @param submission the hospital's answers
 */
export function assessorAnswers(
  submission: Pick<Assessment, 'answers'>,
  review: Pick<Review, 'opinions'>,
): Answers {
  return Object.fromEntries(
    Object.entries(review.opinions).map(([setId, opinions]) => [
      setId,
      Object.fromEntries(
        Object.entries(opinions).flatMap(([id, opinion]) => {
          const answer = answerOf(opinion, at(submission.answers, { setId, id }))
          return answer === undefined ? [] : [[id, answer]]
        }),
      ),
    ]),
  )
}

/**
 * What one opinion makes of the hospital's answer; undefined = unassessed.
 * @param answer the hospital's answer, if any
 */
export function answerOf(opinion: Opinion, answer: Answer | undefined): Answer | undefined {
  if (opinion.opinion === 'agree') return answer
  if (!hasOwnVerdict(opinion)) return opinion.opinion === 'disagree' ? { verdict: 'not-met' } : undefined
  const { verdict, items, reason } = opinion
  const stated: Answer = {}
  if (verdict !== undefined) stated.verdict = verdict
  if (items !== undefined) stated.items = items
  if (reason !== undefined) stated.reason = reason
  return stated
}

/** The two verdicts on one submission. */
export interface ReviewResults {
  /** What the hospital's own answers come to. */
  self: Result
  /** What they come to with the opinions. */
  assessor: Result
}

/**
 * Scores a submission twice, both at its date, with its readings, and by the same function; each result carries both
 * regimes.
 * @param submission the hospital's answers
 * @param review the opinions
 * @param sets the criteria sets to score with
 */
export function scoreReview(
  submission: Assessment,
  review: Review,
  sets: readonly CriteriaSet[],
): ReviewResults {
  return {
    self: scoreOf(submission, sets),
    assessor: scoreOf(submission, sets, { answers: assessorAnswers(submission, review) }),
  }
}
