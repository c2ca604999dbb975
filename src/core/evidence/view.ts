/** Which entries of the evidence register to show, and in which order. */
import { fold, matches } from '../text/search'
import type { Register, RegisterRow } from './register'

/** The filters, in the order in which they are offered; `wanting` lists criteria instead of entries. */
export const REGISTER_FILTERS = [
  'all',
  'wanting',
  'expired',
  'soon',
  'orphaned',
  'with-file',
  'file-missing',
] as const
export type RegisterFilter = (typeof REGISTER_FILTERS)[number]

/** What the register can be sorted by. */
export const REGISTER_SORTS = [
  'title',
  'kind',
  'date',
  'department',
  'holder',
  'validUntil',
  'criteria',
] as const
export type RegisterSort = (typeof REGISTER_SORTS)[number]

/**
 * Whether an entry passes a filter.
 * @param filter the filter; `wanting` is about criteria, no entry passes it
 * @param row the entry
 */
export function passesFilter(filter: RegisterFilter, row: RegisterRow): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'wanting':
      return false
    case 'expired':
    case 'soon':
      return row.expiry === filter
    case 'orphaned':
      return row.orphaned
    case 'with-file':
      return row.entry.file !== undefined
    case 'file-missing':
      return row.fileMissing
  }
}

/** What is the matter with an entry, the most urgent first; `fine` = nothing. */
export const URGENCIES = ['expired', 'file-missing', 'soon', 'orphaned', 'fine'] as const
export type EvidenceUrgency = (typeof URGENCIES)[number]

/**
 * The most urgent thing that is the matter with an entry.
 * @param row the entry
 */
export function evidenceUrgency(row: RegisterRow): EvidenceUrgency {
  return URGENCIES.find((urgency) => urgency !== 'fine' && passesFilter(urgency, row)) ?? 'fine'
}

/**
 * The entries under what is the matter with them, in the order they come; what nothing falls under is left out.
 * @param rows the entries
 */
export function byUrgency(rows: readonly RegisterRow[]): { urgency: EvidenceUrgency; rows: RegisterRow[] }[] {
  return URGENCIES.flatMap((urgency) => {
    const own = rows.filter((row) => evidenceUrgency(row) === urgency)
    return own.length > 0 ? [{ urgency, rows: own }] : []
  })
}

/**
 * Whether an entry is found by accent-free words in what is written about it.
 * @param query what was typed
 * @param row the entry
 */
export function foundEntry(query: string, { entry, criteria }: RegisterRow): boolean {
  const { title, number = '', place = '', holder = '', department = '', note = '', file } = entry
  const texts = [
    title,
    number,
    place,
    holder,
    department,
    note,
    file?.name ?? '',
    ...criteria.map(({ id }) => id),
  ]
  return matches(query, texts)
}

/**
 * The entries in an order; equal ones stay as they stand in the register, and entries that lack the value come last,
 * whichever way the order goes.
 * @param rows the entries
 * @param by what decides
 * @param descending the other way round
 * @param kindName the name of a kind in the language of the screen, by which kinds are sorted
 */
export function sortRegisterRows(
  rows: readonly RegisterRow[],
  by: RegisterSort,
  descending: boolean,
  kindName: (kind: string) => string,
): RegisterRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by, kindName) }))
  const collator = new Intl.Collator('vi', { numeric: true })
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
    const order = collator.compare(a.key, b.key)
    return descending ? -order : order
  })
  return keyed.map(({ row }) => row)
}

function keyOf(
  { entry, criteria, unknown }: RegisterRow,
  by: RegisterSort,
  kindName: (kind: string) => string,
): string {
  if (by === 'criteria') return String(criteria.length + unknown.length)
  if (by === 'kind') return entry.kind === undefined ? '' : kindName(entry.kind)
  return entry[by] ?? ''
}

/**
 * What was written in one field over the whole register, each once, for suggestions while typing.
 * @param rows the entries
 * @param more further suggestions, e.g. the departments of the facility; they come first
 */
export function suggestions(
  rows: readonly RegisterRow[],
  field: 'place' | 'holder' | 'department',
  more: readonly string[] = [],
): string[] {
  const byName = new Map<string, string>()
  for (const text of [...more, ...rows.map(({ entry }) => entry[field] ?? '')]) {
    const name = fold(text.trim())
    if (name !== '' && !byName.has(name)) byName.set(name, text.trim())
  }
  return [...byName.values()]
}

/** How many entries (for `wanting`: criteria) each filter shows. */
export function countByFilter({ rows, withoutEvidence }: Register): Record<RegisterFilter, number> {
  const counts = REGISTER_FILTERS.map((filter): [RegisterFilter, number] => [
    filter,
    filter === 'wanting' ? withoutEvidence.length : rows.filter((row) => passesFilter(filter, row)).length,
  ])
  return Object.fromEntries(counts) as Record<RegisterFilter, number>
}

/** What a person chose to see of the register. */
export interface RegisterView {
  filter: RegisterFilter
  query: string
  sort: RegisterSort
  descending: boolean
  kindName: (kind: string) => string
}

/**
 * The entries that are shown, in their order.
 * @param view filter, search and order
 */
export function registerView(rows: readonly RegisterRow[], view: RegisterView): RegisterRow[] {
  const shown = rows.filter((row) => passesFilter(view.filter, row) && foundEntry(view.query, row))
  return sortRegisterRows(shown, view.sort, view.descending, view.kindName)
}
