/** Changes of a set that is being written. Each gives a new set; the one before stays, so that undo is a matter of course. */
import type { Answerable, Criterion, CriteriaSet, CriterionId, ItemId, Text } from '../../types'
import { withoutTargets } from './withoutTargets'

/** What can be changed of a row; absent = stays. */
export interface RowPatch {
  title?: Text
  officialName?: string
  requirement?: Text
  /** The instrument's own sentences; none = it gives only the name. */
  officialText?: string[]
  note?: Text | null
  evidence?: { vi: string[]; en: string[] }
  notApplicable?: 'never' | 'with-reason'
  inForce?: { from: string; to: string | null }
  /** Of criteria only. */
  number?: number | null
}

function withRow(set: CriteriaSet, id: CriterionId, edit: <R extends Answerable>(row: R) => R): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((group) =>
      group.criteria.some((row) => row.id === id)
        ? { ...group, criteria: group.criteria.map((row) => (row.id === id ? edit(row) : row)) }
        : group,
    ),
    levels: set.levels.map((level) =>
      level.milestones.some((row) => row.id === id)
        ? { ...level, milestones: level.milestones.map((row) => (row.id === id ? edit(row) : row)) }
        : level,
    ),
  }
}

/**
 * Changes fields of a row. What had been confirmed of its words is then not claimed any more.
 * @param id the row
 * @param patch what changes
 */
export function editRow(
  set: CriteriaSet,
  id: CriterionId,
  { officialText, note, ...patch }: RowPatch,
): CriteriaSet {
  return withRow(set, id, (row) => {
    const { officialText: oldText, note: oldNote, ...rest } = row
    const text = officialText ?? oldText
    const remark = note === undefined ? oldNote : note
    const changed = {
      ...rest,
      ...(text && text.length > 0 ? { officialText: text } : {}),
      ...(officialText === undefined || row.textBasis === undefined
        ? {}
        : { textBasis: officialText.length > 0 ? ('full' as const) : ('name-only' as const) }),
      ...(remark ? { note: remark } : {}),
      ...patch,
    } as typeof row
    if (patch.number === undefined || patch.number === null) return changed
    const { provenance } = changed
    return provenance.number === undefined
      ? { ...changed, provenance: { ...provenance, number: 'attested' } }
      : changed
  })
}

/**
 * Changes the words of an item; its id stays, so it must go on asking the same.
 * @param id the row
 * @param title its words
 */
export function editItem(set: CriteriaSet, id: CriterionId, item: ItemId, title: Text): CriteriaSet {
  return withRow(set, id, (row) => ({
    ...row,
    items: (row.items ?? []).map((one) => (one.id === item ? { ...one, title } : one)),
  }))
}

/**
 * Adds an item under a number that no item of the row had, here or in the version before: ids never change meaning.
 * @param id the row
 * @param title its words
 * @param before the version the set was begun from, if any
 */
export function addItem(
  set: CriteriaSet,
  id: CriterionId,
  title: Text,
  before: CriteriaSet | null,
): CriteriaSet {
  const used = [set, ...(before ? [before] : [])].flatMap((one) =>
    rowsOf(one).flatMap((row) => (row.id === id ? (row.items ?? []).map((item) => item.id) : [])),
  )
  const last = Math.max(0, ...used.map((item) => Number(item.slice(id.length + 1)) || 0))
  return withRow(set, id, (row) => ({
    ...row,
    items: [...(row.items ?? []), { id: `${id}.${last + 1}`, title, notApplicable: 'never' }],
  }))
}

/**
 * Takes an item out.
 * @param id the row
 */
export function removeItem(set: CriteriaSet, id: CriterionId, item: ItemId): CriteriaSet {
  return withRow(withoutTargets(set, [item]), id, ({ items = [], ...row }) => {
    const left = items.filter((one) => one.id !== item)
    return (left.length > 0 ? { ...row, items: left } : row) as never
  })
}

/**
 * What a level asks of a group: a rank, or null for nothing.
 * @param group id of the group
 * @param rank a rank of its scale
 */
export function editRequirement(
  set: CriteriaSet,
  level: number,
  group: string,
  rank: string | null,
): CriteriaSet {
  return {
    ...set,
    levels: set.levels.map((one) => {
      if (one.level !== level) return one
      const known = one.requires.some((requirement) => requirement.group === group)
      const wanted = rank === null ? [] : [{ group, rank, provenance: 'attested' as const }]
      const requires = known
        ? one.requires.flatMap((requirement) => (requirement.group === group ? wanted : [requirement]))
        : [...one.requires, ...wanted]
      return { ...one, requires }
    }),
  }
}

/**
 * Changes a rule's words.
 * @param index its place
 * @param text the words
 */
export function editRule(set: CriteriaSet, index: number, text: Text): CriteriaSet {
  return { ...set, rules: set.rules.map((rule, at) => (at === index ? { ...rule, text } : rule)) }
}

function rowsOf(set: CriteriaSet): (Criterion | Answerable)[] {
  return [
    ...set.groups.flatMap(({ criteria }) => criteria),
    ...set.levels.flatMap(({ milestones }) => milestones),
  ]
}
