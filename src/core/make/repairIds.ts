import type { Assessment } from '../types'

/** The lists whose entries the code tells apart by `id`. */
const LISTS = ['evidence', 'actions'] as const
export type ListWithIds = (typeof LISTS)[number]

/** An entry that had the id of one before it, and the id it has now. */
export interface RepairedId {
  list: ListWithIds
  index: number
  id: string
  newId: string
}

/** An assessment in which every id stands for one thing. */
export interface Repaired {
  assessment: Assessment
  ids: RepairedId[]
  /** Names that stood twice in a list of names. */
  names: number
}

const LONGEST_ID = 64

/**
 * Gives every entry an id of its own: of two with one id the later one gets a new one, so that changing or removing one
 * never touches the other. An answer that named the id of two pieces of evidence names both. Names that stand twice in
 * a list of names stand once.
 * @param assessment what a file says; the same object comes back when there is nothing to do
 */
export function repairIds(assessment: Assessment): Repaired {
  const ids: RepairedId[] = []
  const lists: Partial<Record<ListWithIds, unknown>> = {}
  for (const list of LISTS) {
    const made = unique<{ id: string }>(list, assessment[list] ?? [], ids)
    if (made) lists[list] = made
  }
  if (ids.length === 0 && !hasRepeats(assessment)) return { assessment, ids, names: 0 }
  const { value, dropped } = withoutRepeats({ ...assessment, ...lists } as Assessment, ids)
  const isSame = ids.length === 0 && dropped === 0
  return { assessment: isSame ? assessment : value, ids, names: dropped }
}

function unique<T extends { id: string }>(
  list: ListWithIds,
  entries: readonly T[],
  repaired: RepairedId[],
): T[] | null {
  const taken = new Set(entries.map(({ id }) => id))
  if (taken.size === entries.length) return null
  const seen = new Set<string>()
  const count = new Map<string, number>()
  return entries.map((entry, index) => {
    const { id } = entry
    if (!seen.has(id)) {
      seen.add(id)
      return entry
    }
    let number = (count.get(id) ?? 1) + 1
    const named = (): string => `${id.slice(0, LONGEST_ID - 8)}-${String(number)}`
    while (taken.has(named())) number += 1
    count.set(id, number)
    const newId = named()
    taken.add(newId)
    repaired.push({ list, index, id, newId })
    return { ...entry, id: newId }
  })
}

/** Whether any list of names has one twice: looked for first, because a copy of all answers is dear. */
function hasRepeats({ facility, actions = [], answers }: Assessment): boolean {
  const twice = (names: readonly string[] | undefined): boolean =>
    names !== undefined && names.length > 1 && new Set(names).size < names.length
  return (
    twice(facility.departments) ||
    actions.some(({ criteria, dependsOn }) => twice(criteria) || twice(dependsOn)) ||
    Object.values(answers).some((rows) => Object.values(rows).some(({ evidence }) => twice(evidence)))
  )
}

function withoutRepeats(
  assessment: Assessment,
  ids: readonly RepairedId[],
): { value: Assessment; dropped: number } {
  let dropped = 0
  const once = (names: readonly string[]): string[] => {
    const set = [...new Set(names)]
    dropped += names.length - set.length
    return set
  }
  const also = new Map<string, string[]>()
  for (const { list, id, newId } of ids)
    if (list === 'evidence') also.set(id, [...(also.get(id) ?? []), newId])

  const value: Assessment = { ...assessment }
  const { departments } = assessment.facility
  if (departments) value.facility = { ...assessment.facility, departments: once(departments) }
  if (assessment.actions)
    value.actions = assessment.actions.map((action) => ({
      ...action,
      criteria: once(action.criteria),
      ...(action.dependsOn ? { dependsOn: once(action.dependsOn) } : {}),
    }))
  value.answers = Object.fromEntries(
    Object.entries(assessment.answers).map(([set, rows]) => [
      set,
      Object.fromEntries(
        Object.entries(rows).map(([row, answer]) => [
          row,
          answer.evidence
            ? { ...answer, evidence: once(answer.evidence.flatMap((id) => [id, ...(also.get(id) ?? [])])) }
            : answer,
        ]),
      ),
    ]),
  )
  return { value, dropped }
}
