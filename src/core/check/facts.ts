import type { Facility, ItemId } from '../types'
import { isAbsentByFacts } from '../score/applicability'
import { listed } from './answers'
import type { CheckContext, Rule } from './context'
import { finding, type Finding } from './finding'

type Device = NonNullable<Facility['imagingDevices']>[number]
/** The items of criterion 67 and the device each is about (Circular 54/2017, Appendix I, IV). */
const DEVICE_ITEMS: readonly (readonly [ItemId, Device])[] = [
  ['ris-pacs.6.1', 'ct'],
  ['ris-pacs.6.2', 'mri'],
  ['ris-pacs.6.3', 'xray'],
  ['ris-pacs.6.4', 'dsa'],
  ['ris-pacs.6.5', 'ultrasound'],
]
const BLOOD_BANK = 'his.22'
const LABORATORY_DEVICE = 'lis.5'
const IMAGING_DEVICE = 'ris-pacs.6'

/** Rows said to be met although the facility says that it does not have what they are about. */
export const factRules: Rule = (context) => {
  const { facility } = context.assessment
  return [
    ...(facility.hasBloodBank === false ? listed('facts.no-blood-bank', met(context, [BLOOD_BANK])) : []),
    ...without(context, facility.hasLaboratory, 'laboratory', 'lis', LABORATORY_DEVICE),
    ...without(context, facility.hasImaging, 'imaging', 'ris-pacs', IMAGING_DEVICE),
    ...devices(context, facility),
    ...listed('facts.absent-not-met', absentNotMet(context, facility)),
  ]
}

/** Rows held against the facility although its own facts say that it has not what they are about. */
function absentNotMet({ entries, result }: CheckContext, facility: Facility): string[] {
  const { entries: statuses } = result.regimes['as-issued']
  return entries
    .filter(({ id, row }) => isAbsentByFacts(row, facility) && statuses[id]?.verdict === 'not-met')
    .map(({ id }) => id)
}

function met({ result }: CheckContext, ids: readonly string[]): string[] {
  return ids.filter((id) => result.regimes['as-issued'].entries[id]?.verdict === 'met')
}

/** A connected device needs the service; other functions of the software may be there for a partner's work. */
function without(
  context: CheckContext,
  has: boolean | undefined,
  service: 'laboratory' | 'imaging',
  group: string,
  device: string,
): Finding[] {
  if (has !== false) return []
  const rows = context.entries.filter((entry) => entry.group?.id === group).map(({ id }) => id)
  const found = met(context, rows)
  return [
    ...listed(
      `facts.no-${service}-device`,
      found.filter((id) => id === device),
    ),
    ...listed(
      `facts.no-${service}`,
      found.filter((id) => id !== device),
    ),
  ]
}

/** A kind of device said to be connected that is not in the facility's list; an empty list says nothing. */
function devices(context: CheckContext, { hasImaging, imagingDevices = [] }: Facility): Finding[] {
  if (hasImaging === false || imagingDevices.length === 0) return []
  const items = context.result.regimes['as-issued'].entries[IMAGING_DEVICE]?.items ?? {}
  return DEVICE_ITEMS.filter(([id, device]) => items[id] === 'met' && !imagingDevices.includes(device)).map(
    ([item]) => finding('facts.device-not-listed', { criteria: [IMAGING_DEVICE], params: { item } }),
  )
}
