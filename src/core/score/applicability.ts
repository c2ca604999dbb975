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
