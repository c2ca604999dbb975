import type { Rule } from './context'
import { CARE } from './contradictions/care'
import { CIRCULAR_46 } from './contradictions/circular46'
import { findContradictions } from './contradictions/contradiction'
import { EQUIPMENT } from './contradictions/equipment'
import { EXCHANGE } from './contradictions/exchange'
import { HEALTH_BOOK } from './contradictions/healthBook'
import { IMAGING } from './contradictions/imaging'
import { LABORATORY } from './contradictions/laboratory'
import { RECORDS } from './contradictions/records'

/** All contradictions the check knows, by what they are about. */
export const CONTRADICTIONS = [
  ...IMAGING,
  ...LABORATORY,
  ...RECORDS,
  ...CARE,
  ...EXCHANGE,
  ...EQUIPMENT,
  ...CIRCULAR_46,
  ...HEALTH_BOOK,
]

/** Answers that contradict each other. */
export const contradictionRules: Rule = (context) => findContradictions(context, CONTRADICTIONS)
