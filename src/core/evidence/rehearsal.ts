/**
 * The rehearsal before the assessors come: per department who shows what, where, for which criteria. The facility
 * assesses itself and its superior checks (Circular 54/2017/TT-BYT, Article 7).
 */
import type { Result } from '../score/assess'
import { entriesOf, type Entry } from '../sets/criteria'
import { fold } from '../text/search'
import type { Assessment, CriteriaSet, Day, Evidence } from '../types'
import { expiryOf, registerOf } from './register'

/** One thing to show. */
export interface RehearsalLine {
  entry: Evidence
  expired: boolean
  /** The criteria it is shown for, in set order: those that count and are not "không áp dụng". */
  criteria: Entry[]
}

/** What one department shows. */
export interface RehearsalDepartment {
  /** As it was written first; null for what names no department. */
  department: string | null
  lines: RehearsalLine[]
}

export interface Rehearsal {
  departments: RehearsalDepartment[]
  /** Rows that are met and that nobody shows anything for, in set order. */
  withoutEvidence: Entry[]
  /** Entries of the register that support no criterion that counts: nobody will ask for them. */
  left: Evidence[]
}

/**
 * The rehearsal of an assessment. Departments come in the order of the facility's list, then those only the register
 * names, in the order of the register, then what names none; within one, as the criteria are walked through.
 * @param assessment the assessment
 * @param sets its criteria sets
 * @param result the verdicts under the headline regime
 * @param on the day on which evidence must be valid
 */
export function rehearsalOf(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  result: Pick<Result, 'entries'>,
  on: Day,
): Rehearsal {
  const register = registerOf(assessment, sets, result, { on, files: null })
  const isShown = ({ id }: Entry): boolean => {
    const status = result.entries[id]
    return status?.counts === true && status.verdict !== 'not-applicable'
  }
  const lines = register.rows.map(({ entry, criteria }): RehearsalLine => ({
    entry,
    expired: expiryOf(entry, on) === 'expired',
    criteria: criteria.filter(isShown),
  }))
  const shown = lines.filter(({ criteria }) => criteria.length > 0)
  const places = new Map(sets.flatMap((set) => entriesOf(set)).map((entry, index) => [entry, index]))
  const placeOf = ({ criteria: [first] }: RehearsalLine): number => (first && places.get(first)) ?? 0
  shown.sort((a, b) => placeOf(a) - placeOf(b))
  return {
    departments: byDepartment(shown, assessment.facility.departments ?? []),
    withoutEvidence: register.withoutEvidence,
    left: lines.filter(({ criteria }) => criteria.length === 0).map(({ entry }) => entry),
  }
}

/** "Khoa Nội" and "khoa nội " are one department. */
const nameOf = (department: string | undefined): string => fold(department ?? '').trim()

function byDepartment(lines: readonly RehearsalLine[], listed: readonly string[]): RehearsalDepartment[] {
  const groups = new Map<string, RehearsalDepartment>()
  for (const department of listed) {
    const name = nameOf(department)
    if (name !== '' && !groups.has(name)) groups.set(name, { department: department.trim(), lines: [] })
  }
  const none: RehearsalDepartment = { department: null, lines: [] }
  for (const line of lines) {
    const name = nameOf(line.entry.department)
    const group =
      name === ''
        ? none
        : (groups.get(name) ?? { department: (line.entry.department ?? '').trim(), lines: [] })
    group.lines.push(line)
    if (name !== '') groups.set(name, group)
  }
  return [...groups.values(), none].filter((group) => group.lines.length > 0)
}
