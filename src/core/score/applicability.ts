import type { Answerable, Facility, Item } from '../types'

/**
 * Whether the facility's own facts contradict "không áp dụng": a hospital that has a blood bank cannot say that blood
 * bank management does not apply. Unknown facts contradict nothing.
 * @param row a criterion, milestone or item
 * @param facility the facility's facts
 */
export function contradictsNotApplicable(row: Answerable | Item, facility: Facility): boolean {
  const { applicability } = row
  switch (applicability?.fact) {
    case 'hasBloodBank':
      return facility.hasBloodBank === true
    case 'hasLaboratory':
      return facility.hasLaboratory === true
    case 'hasHealthChecks':
      return facility.hasHealthChecks === true
    case 'imagingDevices':
      return (facility.imagingDevices ?? []).some((device) => device === applicability.value)
    default:
      return false
  }
}

/**
 * Whether the facility's own facts say that it has not what a row is about, so that "không áp dụng" is the answer to
 * propose: no blood bank, no laboratory, a kind of device that its list does not have. Unknown facts say nothing.
 * @param row a criterion, milestone or item
 */
export function isAbsentByFacts(row: Answerable | Item, facility: Facility): boolean {
  const { applicability } = row
  if (row.notApplicable !== 'with-reason') return false
  switch (applicability?.fact) {
    case 'hasBloodBank':
    case 'hasLaboratory':
    case 'hasHealthChecks':
      return facility[applicability.fact] === false
    case 'imagingDevices': {
      const devices = facility.imagingDevices ?? []
      return devices.length > 0 && !devices.some((device) => device === applicability.value)
    }
    default:
      return false
  }
}
