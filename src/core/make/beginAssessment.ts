import type { FacilityType } from '../../generated/formats'
import type { Assessment } from '../types'
import { newAssessment, type NewAssessmentOptions } from './newAssessment'

/** What an assessment begins with. */
export interface StartingFacts {
  name: string
  type: FacilityType
  assessedOn: string
}

/**
 * A new assessment with its three facts.
 * @param facts as they were given
 * @param options id, instant and sets
 */
export function beginAssessment(
  { name, type, assessedOn }: StartingFacts,
  options: Omit<NewAssessmentOptions, 'assessedOn'>,
): Assessment {
  const blank = newAssessment({ ...options, assessedOn })
  return { ...blank, facility: { ...blank.facility, name, type } }
}

/**
 * The assessment that would come out the same: who tries the button thrice without a name has one, not three.
 * @param facts as they were given
 * @param records what is on the desk, with how often each was saved
 */
export function untouched<Row extends { assessment: Assessment; revision: number }>(
  { name, type, assessedOn }: StartingFacts,
  records: readonly Row[],
): Row | undefined {
  if (name !== '') return undefined
  return records.find(
    ({ revision, assessment: { facility, assessedOn: day, answers } }) =>
      revision === 1 &&
      facility.name === '' &&
      facility.type === type &&
      day === assessedOn &&
      Object.keys(answers).length === 0,
  )
}
