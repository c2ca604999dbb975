import schema from '../../../criteria/schema/assessment.schema.json'
import { plainCheck, type PlainCheck } from '../json/plainCheck'
import { dateFault } from './surveyFields'

let made: PlainCheck | null = null

/**
 * Whether the value of a file is plainly an assessment: it fits the schema, and a survey of its fields finds nothing. A no
 * means that somebody has to look.
 * @param value the value of a file in the current format
 */
export function fitsPlainly(value: object): boolean {
  made ??= plainCheck(schema, {
    Day: (text) => dateFault('Day', text) === null,
    Instant: (text) => dateFault('Instant', text) === null,
  })
  return made(value)
}
