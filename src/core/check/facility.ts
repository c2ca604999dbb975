import type { Facility } from '../types'
import type { Rule } from './context'
import { finding } from './finding'

/** Facts that a superior needs to know whose submission it is and where it belongs. */
const FACTS = [
  'name',
  'code',
  'province',
  'ownership',
  'class',
  'superior',
  'director',
] as const satisfies readonly (keyof Facility)[]
/** Facts that decide which criteria can be "không áp dụng". */
const SERVICES = [
  'hasImaging',
  'hasLaboratory',
  'hasBloodBank',
] as const satisfies readonly (keyof Facility)[]

/** Facility facts that are not filled in. */
export const facilityRules: Rule = ({ assessment: { facility } }) => {
  const missing = FACTS.filter((fact) => (facility[fact] ?? '').trim() === '')
  const service = SERVICES.find((fact) => facility[fact] === undefined)
  return [
    ...missing.map((fact) => finding(`facility.${fact}-missing`, { path: `/facility/${fact}` })),
    ...(service ? [finding('facility.services-missing', { path: `/facility/${service}` })] : []),
  ]
}
