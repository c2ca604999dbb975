import schema from '../../../criteria/schema/assessment.schema.json'
import { isCalendarDay } from '../../core/calendarDay'
import type { JsonObject } from '../../core/migrate'
import type { Assessment } from '../../core/types'
import { walkSchema } from '../json/walkSchema'
import { LISTED_FIELDS, LISTED_PROBLEMS, PLAUSIBLE_DAYS } from '../limits'
import type { FileProblem } from '../problems'

/** What one walk over all fields of a file finds. */
export interface FieldSurvey {
  /** JSON pointers of fields that the schema does not know: kept, written back and shown; the first 500. */
  unknownFields: string[]
  /** How many unknown fields there are in all. */
  unknownCount: number
  /** Dates that the calendar does not have; the first 50. */
  problems: FileProblem[]
  /** Dates that hardly can be meant; the first 50. */
  notices: FileProblem[]
  /** Lists and records with more entries than the schema allows, whose inside was passed over; the first 50. */
  oversized: FileProblem[]
}

const CLOCK = /T([01]\d|2[0-3]):[0-5]\d:[0-5]\d/

/**
 * Looks at every field of an assessment. Only what is found oversized counts before the value is known to fit the schema.
 * @param assessment the assessment, or a value that may turn out not to be one
 */
export function surveyFields(assessment: Assessment | JsonObject): FieldSurvey {
  const survey: FieldSurvey = { unknownFields: [], unknownCount: 0, problems: [], notices: [], oversized: [] }
  walkSchema(schema, assessment, {
    oversized: (limit, place) =>
      note(survey.oversized, { code: 'too-many-entries', path: place(), params: { limit } }),
    unknown: (place) => {
      survey.unknownCount += 1
      if (survey.unknownFields.length < LISTED_FIELDS) survey.unknownFields.push(place())
    },
    defined: (definition, value, place) => {
      if ((definition !== 'Day' && definition !== 'Instant') || typeof value !== 'string') return
      const day = value.slice(0, 10)
      if (!isCalendarDay(day) || (definition === 'Instant' && !CLOCK.test(value)))
        note(survey.problems, { code: 'date-not-real', path: place(), params: { value } })
      else if (day < PLAUSIBLE_DAYS.from || day > PLAUSIBLE_DAYS.to)
        note(survey.notices, { code: 'date-implausible', path: place(), params: { value } })
    },
  })
  return survey
}

function note(list: FileProblem[], problem: FileProblem): void {
  if (list.length < LISTED_PROBLEMS) list.push(problem)
}
