import type { Assessment, Facility } from '../types'

/**
 * Changes facts of the facility.
 * @param patch members to replace; undefined or blank removes a member (the name stays, possibly blank)
 */
export function updateFacility(assessment: Assessment, patch: Partial<Facility>): Assessment {
  const merged = Object.entries({ ...assessment.facility, ...patch }).filter(
    ([key, value]) => key === 'name' || (value !== undefined && value !== ''),
  )
  return {
    ...assessment,
    facility: { ...Object.fromEntries(merged), name: patch.name ?? assessment.facility.name },
  }
}

/** The members of an assessment that are neither answers nor facility facts. */
export type Settings = Partial<
  Pick<
    Assessment,
    | 'assessedOn'
    | 'regime'
    | 'targetLevel'
    | 'targetDate'
    | 'planApproval'
    | 'interpretations'
    | 'criteriaSets'
  >
>

/**
 * Changes how the assessment is read: date, regime, target, interpretations, criteria sets. Answers to a set that is
 * taken out stay in the file.
 * @param patch members to replace; undefined removes a member that may be absent
 */
export function updateSettings(assessment: Assessment, patch: Settings): Assessment {
  const { targetDate, planApproval, interpretations, ...next } = { ...assessment, ...patch }
  return {
    ...next,
    ...(targetDate === undefined ? {} : { targetDate }),
    ...(planApproval === undefined ? {} : { planApproval }),
    ...(interpretations === undefined ? {} : { interpretations }),
  }
}
