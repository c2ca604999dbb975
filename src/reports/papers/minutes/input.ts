import type { Result } from '../../../core/score/assess'
import type { ReviewResults } from '../../../core/review/assessorAnswers'
import { reviewDifferences, type ReviewDifferences } from '../../../core/review/differences'
import type { Assessment, Catalogue, CriteriaSet, Day, Language, Review, Visit } from '../../../core/types'
import type { Translate } from '../../../locales/translator'
import { createContext, type PaperContext } from '../../context'

/** What the minutes are made from. Pure: the day comes from outside. */
export interface MinutesInput {
  review: Review
  submission: Assessment
  /** The sets that both results were made from, with all texts. */
  sets: readonly CriteriaSet[]
  catalogue: Catalogue
  /** What `scoreReview` returned; all levels come from it. */
  results: ReviewResults
  language: Language
  /** Day of making. */
  today: Day
  t: Translate
}

/** The input with what every part needs of it. */
export interface Minutes extends MinutesInput {
  visit: Visit
  /** Name of the facility, in words where it is blank. */
  facility: string
  differences: ReviewDifferences
  /** The submission as the sections of the other papers read it, with the hospital's own result. */
  report: PaperContext
}

/**
 * Prepares the input.
 * @param input what the minutes are made from
 */
export function createMinutes(input: MinutesInput): Minutes {
  const { review, submission, sets, results } = input
  const report = reportOf(input, results.self)
  // The words of the paper are those of the instrument the facility was measured by.
  const { t } = report
  return {
    ...input,
    t,
    visit: review.visit ?? {},
    facility: submission.facility.name.trim() || t('paper.facilityBlank'),
    differences: reviewDifferences(sets, results, review),
    report,
  }
}

function reportOf(input: MinutesInput, result: Result): PaperContext {
  const { submission, sets, catalogue, language, today, t } = input
  return createContext({
    assessment: submission,
    sets,
    catalogue,
    result,
    target: submission.targetLevel,
    language,
    today,
    t,
  })
}
