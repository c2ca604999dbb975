import type { JsonObject } from '../../core/make/migrate'
import { validateAssessment } from '../../generated/validators'
import { misfitsIn, type PartedFormat } from '../json/misfitsIn'
import type { FileProblem } from '../problems'

const ASSESSMENT: PartedFormat = {
  validate: validateAssessment,
  records: ['answers', 'snapshot'],
  lists: ['evidence', 'actions', 'history'],
  frame: {
    format: 'tt54-assessment',
    formatVersion: 1,
    id: 'x',
    criteriaSets: [{ id: 'x', version: '1.0.0' }],
    facility: { name: '' },
    assessedOn: '2000-01-01',
    regime: 'as-issued',
    targetLevel: 1,
    answers: {},
  },
}

/**
 * What does not fit the schema of an assessment.
 * @param value the value of a file in the current format, in which nothing has too many entries
 * @returns empty when the value fits; at most 50 problems and a remark that there are more
 */
export function misfitsOf(value: JsonObject): FileProblem[] {
  return misfitsIn(ASSESSMENT, value)
}
