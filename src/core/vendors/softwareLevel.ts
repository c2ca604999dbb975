/** How far one software is on the scale of its group ("HIS mức 6"): a statement of its own, never the facility's level. */
import type { VendorProfile } from '../../generated/formats'
import type { Answer, CriteriaSet, Day, Group, Regime } from '../types'
import { scoreOf } from '../score/scoreOf'
import { entriesOf, levelledSet, rankIndex, type Entry } from '../sets/criteria'

/** Groups that a software answers; the others are about the facility itself. */
export const SOFTWARE_GROUPS: readonly string[] = [
  'management',
  'his',
  'ris-pacs',
  'lis',
  'emr',
  'non-functional',
  'security',
]

/** One group of Circular 54 as one product answers it. */
export interface SoftwareLevel {
  group: Group
  /** Highest rank reached with everything undeclared counted as missing; null = none (Circular 54/2017, Appendix I). */
  rank: string | null
  met: number
  total: number
  /** The next rank, and what of it (and of those below) is missing or not declared; null at the top. */
  next: { rank: string; missing: Entry[] } | null
}

/**
 * The ranks a product reaches, by group in which it declares something.
 * @param sets criteria sets, one of them with levels
 * @param view the day and the regime it is read under
 */
export function softwareLevels(
  profile: VendorProfile,
  sets: readonly CriteriaSet[],
  view: { asOf: Day; regime: Regime },
): SoftwareLevel[] {
  const set = levelledSet(sets)
  if (!set) return []
  const answers = { [set.id]: declaredAnswers(profile, set) }
  const result = scoreOf({ answers, assessedOn: view.asOf, regime: view.regime }, [set])
  const declared = new Set(profile.functions.filter((one) => one.set === set.id).map(({ id }) => id))
  return set.groups.flatMap((group): SoftwareLevel[] => {
    const found = result.groups[group.id]
    const isAbout = group.criteria.some(({ id }) => declared.has(id))
    if (!found || found.total === 0 || !isAbout || !SOFTWARE_GROUPS.includes(group.id)) return []
    const at = found.lower === null ? -1 : rankIndex(group, found.lower)
    const rank = group.scale[at + 1]
    const missing = entriesOf(set).filter(({ kind, group: own, id, row }) => {
      if (kind !== 'criterion' || own !== group || !('rank' in row)) return false
      const status = result.entries[id]
      return status?.counts === true && !status.lower && rankIndex(group, row.rank) <= at + 1
    })
    return [
      {
        group,
        rank: found.lower,
        met: found.met,
        total: found.total,
        next: rank === undefined ? null : { rank, missing },
      },
    ]
  })
}

function declaredAnswers(profile: VendorProfile, set: CriteriaSet): Record<string, Answer> {
  const rows = profile.functions.filter((one) => one.set === set.id)
  return Object.fromEntries(
    rows.map(({ id, answer, items }): [string, Answer] => {
      const known = Object.entries(items ?? {}).map(([item, value]) => [item, value === 'met'] as const)
      return [
        id,
        {
          ...(answer === undefined || known.length > 0 ? {} : { verdict: answer }),
          ...(known.length > 0 ? { items: Object.fromEntries(known) } : {}),
        },
      ]
    }),
  )
}
