/** Two versions of a criteria set, or two instruments, side by side: what each row says here and there. */
import { entriesOf, type Entry } from './criteria'
import { diffHead, type HeadDifference } from './diffHead'
import type { CriteriaSet, CriterionId, Language } from '../types'

/** What of a row can differ. */
export type RowField =
  | 'title'
  | 'officialName'
  | 'requirement'
  | 'evidence'
  | 'items'
  | 'rank'
  | 'number'
  | 'inForce'
  | 'notApplicable'
  | 'note'
  | 'provenance'

/** One field of one row that differs; null = the side does not have it. */
export interface SetFieldDifference {
  field: RowField
  before: string | null
  after: string | null
}

/** One row that is only here, only there, or says something else. */
export interface RowDifference {
  id: CriterionId
  kind: 'added' | 'removed' | 'changed'
  title: string
  fields: SetFieldDifference[]
}

/** Requirements of one level that differ, as `group rank`. */
export interface SetLevelDifference {
  level: number
  added: string[]
  removed: string[]
}

/** Everything in which two sets differ. */
export interface SetDifference {
  rows: RowDifference[]
  levels: SetLevelDifference[]
  /** The instrument, groups, words of levels, rules. */
  head: HeadDifference[]
  /** Rows that say exactly the same. */
  same: number
}

/**
 * How two sets differ: row by row, level by level, and in what stands above them.
 * @param before the earlier set
 * @param after the later set
 * @param language in which texts are compared and shown
 */
export function diffSets(before: CriteriaSet, after: CriteriaSet, language: Language): SetDifference {
  const old = new Map(entriesOf(before).map((entry) => [entry.id, entry]))
  const now = new Set(entriesOf(after).map(({ id }) => id))
  const rows: RowDifference[] = []
  let same = 0
  for (const entry of entriesOf(after)) {
    const earlier = old.get(entry.id)
    const title = entry.row.title[language]
    if (!earlier) {
      rows.push({ id: entry.id, kind: 'added', title, fields: [] })
      continue
    }
    const fields = fieldsOf(earlier, entry, language)
    if (fields.length === 0) same += 1
    else rows.push({ id: entry.id, kind: 'changed', title, fields })
  }
  for (const [id, { row }] of old)
    if (!now.has(id)) rows.push({ id, kind: 'removed', title: row.title[language], fields: [] })
  return { rows, levels: levelsOf(before, after), head: diffHead(before, after, language), same }
}

const FIELDS: readonly RowField[] = [
  'title',
  'officialName',
  'rank',
  'number',
  'requirement',
  'items',
  'evidence',
  'inForce',
  'notApplicable',
  'note',
  'provenance',
]

function fieldsOf(before: Entry, after: Entry, language: Language): SetFieldDifference[] {
  return FIELDS.flatMap((field): SetFieldDifference[] => {
    const [old, now] = [valueOf(before, field, language), valueOf(after, field, language)]
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

function valueOf({ kind, row }: Entry, field: RowField, language: Language): string | null {
  switch (field) {
    case 'title':
    case 'requirement':
      return row[field][language]
    case 'note':
      return row.note?.[language] ?? null
    case 'evidence':
      return row.evidence[language].join('\n')
    case 'items':
      return row.items ? row.items.map(({ id, title }) => `${id}: ${title[language]}`).join('\n') : null
    case 'rank':
      return kind === 'criterion' ? row.rank : null
    case 'number':
      return kind === 'criterion' && row.number !== null ? String(row.number) : null
    case 'officialName':
      return row.officialName ?? row.officialText?.join('\n') ?? null
    case 'inForce':
      return `${row.inForce.from} – ${row.inForce.to ?? ''}`
    case 'notApplicable':
      return row.notApplicable
    case 'provenance':
      return row.provenance.title
  }
}

function levelsOf(before: CriteriaSet, after: CriteriaSet): SetLevelDifference[] {
  const count = Math.max(before.levels.length, after.levels.length)
  const required = (set: CriteriaSet, index: number): string[] =>
    (set.levels[index]?.requires ?? []).map(({ group, rank }) => `${group} ${rank}`)
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const [old, now] = [required(before, index), required(after, index)]
    const added = now.filter((one) => !old.includes(one))
    const removed = old.filter((one) => !now.includes(one))
    return added.length + removed.length === 0 ? [] : [{ level: index + 1, added, removed }]
  })
}
