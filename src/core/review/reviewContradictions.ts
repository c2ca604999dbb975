import { createCheckContext } from '../check/context'
import { contradictionRules } from '../check/contradictions'
import type { Finding } from '../check/finding'
import type { Assessment, CriteriaSet, CriterionId, Review } from '../types'
import { assessorAnswers, type ReviewResults } from './assessorAnswers'

/**
 * What the answers as the assessors see them contradict among themselves, by the same rules that the hospital is held
 * to: an opinion that is taken over must not leave the hospital with answers that it cannot hand in.
 * @param submission the hospital's submission
 * @param sets the criteria sets to read with
 * @param results both verdicts on the submission
 * @returns the findings of each row that is concerned
 */
export function reviewContradictions(
  submission: Assessment,
  review: Pick<Review, 'opinions'>,
  sets: readonly CriteriaSet[],
  results: ReviewResults,
): ReadonlyMap<CriterionId, readonly Finding[]> {
  const context = createCheckContext({
    assessment: { ...submission, answers: assessorAnswers(submission, review) },
    sets,
    result: results.assessor,
    today: submission.assessedOn,
  })
  const byRow = new Map<CriterionId, Finding[]>()
  for (const found of contradictionRules(context))
    for (const id of found.criteria) byRow.set(id, [...(byRow.get(id) ?? []), found])
  return byRow
}
