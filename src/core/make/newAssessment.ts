import { DEFAULT_TARGET_LEVEL } from '../score/gap'
import type { Assessment, CriteriaSetReference, Day } from '../types'

/** What a new assessment begins with; id and time come from outside. */
export interface NewAssessmentOptions {
  id: string
  /** ISO 8601 instant. */
  now: string
  assessedOn: Day
  criteriaSets: CriteriaSetReference[]
  name?: string
}

/**
 * A new assessment without answers, read by what is in force at its date: section VIII of Circular 54 has had no basis
 * since 06/06/2025 (Circular 13/2025/TT-BYT, Article 4(3)(b)).
 * @param options id, time, date and sets
 */
export function newAssessment(options: NewAssessmentOptions): Assessment {
  return {
    format: 'tt54-assessment',
    formatVersion: 1,
    id: options.id,
    createdAt: options.now,
    updatedAt: options.now,
    criteriaSets: options.criteriaSets,
    facility: { name: options.name ?? '' },
    assessedOn: options.assessedOn,
    regime: 'in-force',
    targetLevel: DEFAULT_TARGET_LEVEL,
    answers: {},
  }
}
