/** What is not counted any more, in the words of a signed document: of the law and of the facility, never of a tool. */
import { readingsAt, withdrawnAt } from '../../../core/score/outOfForce'
import type { CriteriaSet } from '../../../core/types'
import type { PaperContext } from '../../context'
import { fromPointUp, lowerFirst } from '../../format'
import { legalReference } from '../../../words/legalReference'
import { rowsWords } from '../../words'

/**
 * Sentences without their full stop: which part lapsed by which act, and which rows are not counted by the reading of the
 * facility, because the act does not list them.
 * @param levelled the set with levels
 */
export function lapsedLines(report: PaperContext, levelled: CriteriaSet): string[] {
  const { t, result, assessment, language } = report
  if (result.regime === 'as-issued') return []
  const { groups } = withdrawnAt([levelled], result)
  if (groups.length === 0) return []
  const amended = (levelled.amendments ?? []).filter(({ from }) => from <= result.asOf)
  const readings = readingsAt([levelled], result.asOf, assessment.interpretations)
  return [
    ...amended.map(({ at, by, withdraws }) =>
      t('papers.decision.note.withdrawn', {
        what: lowerFirst(withdraws[language]),
        at: language === 'vi' ? fromPointUp(at) : legalReference(at, language),
        by,
      }),
    ),
    ...readings.map(({ kept, entries }) =>
      t(`papers.decision.note.${kept ? 'kept' : 'left'}`, { rows: rowsWords(report, entries) }),
    ),
  ]
}
