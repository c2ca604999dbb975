/**
 * The rehearsal before the assessors come: per department which criteria it answers for, who shows what, where. The
 * facility assesses itself and its superior checks (Circular 54/2017/TT-BYT, Article 7).
 */
import { ownerOf } from '../edit/owners'
import type { Result } from '../score/assess'
import { entriesOf, type Entry } from '../sets/criteria'
import { fold } from '../text/search'
import type { Assessment, CriteriaSet, Day, Evidence } from '../types'
import { expiryOf, registerOf } from './register'

/** One thing to show. */
export interface RehearsalLine {
  entry: Evidence
  expired: boolean
}

/** One criterion with all that is shown for it, in the order of the register. */
export interface RehearsalRow {
  criterion: Entry
  lines: RehearsalLine[]
}

/** What one department shows, as the criteria are walked through. */
export interface RehearsalDepartment {
  /** As it was written first; null for what names no department. */
  department: string | null
  rows: RehearsalRow[]
}

/** What each department shows on the day of the visit. */
export interface Rehearsal {
  departments: RehearsalDepartment[]
  /** Rows that are met and that nobody shows anything for, in set order. */
  withoutEvidence: Entry[]
  /** Entries of the register that support no criterion that counts: nobody will ask for them. */
  left: Evidence[]
}

/**
 * The rehearsal of an assessment. A criterion stands with the department that answers for it, with everything shown for
 * it; where nobody was named, with the department that keeps the evidence. Departments come in the order of the
 * facility's list, then as they are met, then what names none.
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
  const byCriterion = new Map<string, RehearsalLine[]>()
  const left: Evidence[] = []
  for (const { entry, criteria } of register.rows) {
    const shown = criteria.filter(isShown)
    if (shown.length === 0) left.push(entry)
    const line = { entry, expired: expiryOf(entry, on) === 'expired' }
    for (const { set, id } of shown) {
      const key = keyOf(set.id, id)
      byCriterion.set(key, [...(byCriterion.get(key) ?? []), line])
    }
  }
  const pages = departmentsOf(assessment.facility.departments ?? [])
  for (const criterion of sets.flatMap((set) => entriesOf(set))) {
    const lines = byCriterion.get(keyOf(criterion.set.id, criterion.id)) ?? []
    if (lines.length === 0) continue
    const owner = ownerOf(assessment, criterion.set.id, criterion.id)
    if (owner) pages.add(owner, { criterion, lines })
    else for (const [department, own] of keepers(lines)) pages.add(department, { criterion, lines: own })
  }
  return { departments: pages.filled(), withoutEvidence: register.withoutEvidence, left }
}

const keyOf = (setId: string, id: string): string => JSON.stringify([setId, id])

/** "Khoa Nội" and "khoa nội " are one department. */
const nameOf = (department: string | undefined): string => fold(department ?? '').trim()

/** The lines of one criterion by the department that keeps them. */
function keepers(lines: readonly RehearsalLine[]): [string | undefined, RehearsalLine[]][] {
  const names = new Map(lines.map(({ entry }) => [nameOf(entry.department), entry.department]))
  return [...names].map(([name, department]) => [
    department,
    lines.filter(({ entry }) => nameOf(entry.department) === name),
  ])
}

/** Pages of departments in the order of the list, then as they come, then the one without a name. */
function departmentsOf(listed: readonly string[]) {
  const groups = new Map<string, RehearsalDepartment>()
  const none: RehearsalDepartment = { department: null, rows: [] }
  const page = (department: string): RehearsalDepartment => {
    const name = nameOf(department)
    if (name === '') return none
    const known = groups.get(name) ?? { department: department.trim(), rows: [] }
    groups.set(name, known)
    return known
  }
  listed.forEach((department) => page(department))
  return {
    add: (department: string | undefined, row: RehearsalRow): void =>
      void page(department ?? '').rows.push(row),
    filled: (): RehearsalDepartment[] => [...groups.values(), none].filter(({ rows }) => rows.length > 0),
  }
}
