import schema from '../../../criteria/schema/assessment.schema.json'
import { isCalendarDay } from '../../core/time/calendarDay'
import { walkSchema, type Schema } from '../json/walkSchema'
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

/** A survey in which nothing was found. */
export const noFindings = (): FieldSurvey => ({
  unknownFields: [],
  unknownCount: 0,
  problems: [],
  notices: [],
  oversized: [],
})

const CLOCK = /T([01]\d|2[0-3]):[0-5]\d:[0-5]\d/

/**
 * Looks at every field of an assessment, or of a file of another format. Only what is found oversized counts before the
 * value is known to fit its schema.
 * @param value the assessment, or a value that may turn out not to be one
 * @param schemaOfIt the schema of the format
 */
export function surveyFields(value: object, schemaOfIt: Schema = schema): FieldSurvey {
  const survey = noFindings()
  walkSchema(schemaOfIt, value, {
    oversized: (limit, place) =>
      note(survey.oversized, { code: 'too-many-entries', path: place(), params: { limit } }),
    unknown: (place) => {
      survey.unknownCount += 1
      if (survey.unknownFields.length < LISTED_FIELDS) survey.unknownFields.push(place())
    },
    defined: (definition, at, place) => {
      if ((definition !== 'Day' && definition !== 'Instant') || typeof at !== 'string') return
      const code = dateFault(definition, at)
      if (code !== null)
        note(code === 'date-not-real' ? survey.problems : survey.notices, {
          code,
          path: place(),
          params: { value: at },
        })
    },
  })
  return survey
}

/**
 * What is wrong with a date; null = nothing.
 * @param definition whether it is a day or an instant
 * @param text the date
 */
export function dateFault(
  definition: 'Day' | 'Instant',
  text: string,
): 'date-not-real' | 'date-implausible' | null {
  const day = text.slice(0, 10)
  if (!isCalendarDay(day) || (definition === 'Instant' && !CLOCK.test(text))) return 'date-not-real'
  return day < PLAUSIBLE_DAYS.from || day > PLAUSIBLE_DAYS.to ? 'date-implausible' : null
}

function note(list: FileProblem[], problem: FileProblem): void {
  if (list.length < LISTED_PROBLEMS) list.push(problem)
}
