/** Which department has which rows, and who has returned what: the board of the departments. */
import { assignmentOf } from '../edit/assignments'
import { ownerOf } from '../edit/owners'
import { placeOf } from '../place'
import type { RegimeResult } from '../score/assess'
import { blockingNext } from '../score/blockingNext'
import { entriesOf, type Entry } from '../sets/criteria'
import { compareVietnamese } from '../text/collate'
import { daysBetween } from '../time/days'
import type { Assessment, CriteriaSet, Day } from '../types'

/**
 * How a department stands: its sheet is late, out, partly back; nothing was sent and nothing is answered, or it is
 * answered on this machine; all came back; all was checked.
 */
export const DEPARTMENT_STATES = ['late', 'part', 'waiting', 'unsent', 'direct', 'all', 'checked'] as const
export type DepartmentState = (typeof DEPARTMENT_STATES)[number]

/** How one row stands with its department; null = it was not given out. */
export type AssignmentState = 'sent' | 'returned' | 'checked' | null

/** A department, or the rows that nobody was given. */
export interface Department {
  /** null = the rows of nobody. */
  name: string | null
  /** Its rows that count, in set order. */
  entries: Entry[]
  answered: number
  /** Rows without a verdict. */
  left: Entry[]
  /** The last day something was sent. */
  sentOn: Day | null
  form: 'xlsx' | 'paper' | null
  /** The earliest due day of what is not back. */
  dueOn: Day | null
  /** The last day something came back. */
  returnedOn: Day | null
  returned: number
  checked: number
  state: DepartmentState
  /** Days past the due day; 0 when it is not late. */
  lateDays: number
  /** Its rows that keep the facility from the next level. */
  blocking: Entry[]
}

/**
 * How a row stands with its department.
 * @param entry the row
 */
export function rowState(assessment: Pick<Assessment, 'assignments'>, entry: Entry): AssignmentState {
  const { sentOn, returnedOn, checkedOn } = assignmentOf(assessment, placeOf(entry))
  if (checkedOn !== undefined) return 'checked'
  if (returnedOn !== undefined) return 'returned'
  return sentOn === undefined ? null : 'sent'
}

/**
 * The departments with their rows, those that need a word first; the rows of nobody stand last.
 * @param result its verdict under the headline regime
 * @param today the day on which a sheet is late
 */
export function departmentBoard(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  result: RegimeResult,
  today: Day,
): Department[] {
  const byName = new Map<string | null, Entry[]>()
  for (const entry of sets.flatMap((set) => entriesOf(set))) {
    if (!entry.asked || !result.entries[entry.id]?.counts) continue
    const name = ownerOf(assessment, entry.set.id, entry.id) ?? null
    byName.set(name, [...(byName.get(name) ?? []), entry])
  }
  const blocking = new Set(blockingNext(result))
  const rows = [...byName].map(([name, entries]) =>
    departmentOf(assessment, result, { name, entries, blocking, today }),
  )
  const rank = ({ name, state }: Department): number =>
    name === null ? DEPARTMENT_STATES.length : DEPARTMENT_STATES.indexOf(state)
  return rows.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.blocking.length - a.blocking.length ||
      compareVietnamese(a.name ?? '', b.name ?? ''),
  )
}

function departmentOf(
  assessment: Assessment,
  result: RegimeResult,
  given: { name: string | null; entries: Entry[]; blocking: ReadonlySet<string>; today: Day },
): Department {
  const { name, entries, blocking, today } = given
  const left = entries.filter(({ id }) => result.entries[id]?.verdict === 'unassessed')
  const assignments = entries.map((entry) => assignmentOf(assessment, placeOf(entry)))
  const sent = assignments.filter(({ sentOn }) => sentOn !== undefined)
  const out = sent.filter(({ returnedOn }) => returnedOn === undefined)
  const returned = assignments.filter(({ returnedOn }) => returnedOn !== undefined).length
  const checked = assignments.filter(({ checkedOn }) => checkedOn !== undefined).length
  const dueOn = out.flatMap((one) => one.dueOn ?? []).sort()[0] ?? null
  const last = [...sent].sort((a, b) => ((a.sentOn ?? '') < (b.sentOn ?? '') ? -1 : 1)).at(-1)
  const lateDays = dueOn !== null && dueOn < today ? daysBetween(dueOn, today) : 0
  return {
    name,
    entries,
    answered: entries.length - left.length,
    left,
    sentOn: last?.sentOn ?? null,
    form: last?.form ?? null,
    dueOn,
    returnedOn:
      assignments
        .flatMap((one) => one.returnedOn ?? [])
        .sort()
        .at(-1) ?? null,
    returned,
    checked,
    state: stateOf({
      total: entries.length,
      answered: entries.length - left.length,
      out: out.length,
      returned,
      checked,
      lateDays,
    }),
    lateDays,
    blocking: entries.filter(({ id }) => blocking.has(id)),
  }
}

function stateOf(of: {
  total: number
  answered: number
  out: number
  returned: number
  checked: number
  lateDays: number
}): DepartmentState {
  if (of.checked === of.total) return 'checked'
  if (of.lateDays > 0) return 'late'
  if (of.out > 0) return of.returned > 0 ? 'part' : 'waiting'
  if (of.returned > 0) return 'all'
  return of.answered > 0 ? 'direct' : 'unsent'
}
