import type { FileProblem } from '../problems'

/**
 * Whether a file that is no submission is a review: it lies among submissions by right and is opened apart.
 * @param problems why it could not be read as a submission
 */
export function isReviewFile(problems: readonly FileProblem[]): boolean {
  return problems.some(({ code, params }) => code === 'other-format' && params?.format === 'tt54-review')
}
