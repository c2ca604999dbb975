/**
 * The words of every answered criterion inside the file, so that it still reads in ten years without this tool, and
 * the comparison of those words with the set's.
 */
import { entriesOf, type Entry } from '../sets/criteria'
import { own } from '../json/own'
import { setFingerprint } from '../sets/setFingerprint'
import type { Assessment, CriteriaSet, CriterionId, SnapshotEntry } from '../types'

type Snapshot = NonNullable<Assessment['snapshot']>

/** A word of the file's snapshot that the criteria set says otherwise. */
export interface SnapshotDifference {
  set: string
  id: CriterionId
  field: 'title' | 'requirement' | 'rank' | 'number' | 'items'
  /** What the file says. */
  file: string
  /** What the set says. */
  known: string
}

/** What says something of rows of criteria sets: an assessment by its answers, a review by its opinions. */
interface Answered extends Pick<Assessment, 'criteriaSets' | 'snapshot'> {
  answers: Readonly<Record<string, Readonly<Record<CriterionId, object>>>>
}

/**
 * The assessment with the words of its answered criteria and the fingerprints of its sets. Words of criteria that none
 * of the sets has are kept as they are; words of criteria no longer answered go.
 * @param sets criteria sets with all texts, in the versions the assessment refers to; others are not used
 */
export function withSnapshot<T extends Answered>(assessment: T, sets: readonly CriteriaSet[]): T {
  const snapshot: Snapshot = {}
  for (const setId of new Set([
    ...Object.keys(assessment.answers),
    ...Object.keys(assessment.snapshot ?? {}),
  ])) {
    const words = wordsOf(assessment, setId, setFor(assessment, setId, sets))
    if (Object.keys(words).length > 0) snapshot[setId] = words
  }
  const criteriaSets = assessment.criteriaSets.map((reference) => {
    const set = sets.find(({ id, version }) => id === reference.id && version === reference.version)
    return set ? { ...reference, fingerprint: setFingerprint(set) } : reference
  })
  const { snapshot: _earlier, ...rest } = assessment
  return { ...rest, criteriaSets, ...(Object.keys(snapshot).length > 0 ? { snapshot } : {}) } as unknown as T
}

/**
 * Where the file's snapshot and the criteria sets differ: the file was written with other words, or one of them lies.
 * @param assessment an assessment with a snapshot
 * @param sets criteria sets with all texts, in the versions the assessment refers to; others are not used
 */
export function snapshotDifferences(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
): SnapshotDifference[] {
  return Object.entries(assessment.snapshot ?? {}).flatMap(([setId, words]) => {
    const set = setFor(assessment, setId, sets)
    if (!set) return []
    return entriesOf(set).flatMap((entry) => {
      const file = own(words, entry.id)
      return file ? differencesOf(setId, entry, file) : []
    })
  })
}

function setFor(
  assessment: Pick<Assessment, 'criteriaSets'>,
  setId: string,
  sets: readonly CriteriaSet[],
): CriteriaSet | undefined {
  const reference = assessment.criteriaSets.find(({ id }) => id === setId)
  return sets.find(({ id, version }) => id === reference?.id && version === reference.version)
}

function wordsOf(assessment: Answered, setId: string, set: CriteriaSet | undefined): Snapshot[string] {
  const answers = own(assessment.answers, setId) ?? {}
  const earlier = own(assessment.snapshot, setId) ?? {}
  const entries = set ? entriesOf(set) : []
  const known = new Set(entries.map((entry) => entry.id))
  return Object.fromEntries([
    ...Object.entries(earlier).filter(([id]) => !known.has(id)),
    ...entries
      .filter((entry) => own(answers, entry.id) !== undefined)
      .map((entry): [string, SnapshotEntry] => [
        entry.id,
        { ...own(earlier, entry.id), ...entryWords(entry) },
      ]),
  ])
}

const cache = new WeakMap<Entry, SnapshotEntry>()

/**
 * The words of a row as a file carries them. Made once per row: thousands of files are held against the same words.
 * @param entry a row of a criteria set
 */
export function snapshotWords(entry: Entry): SnapshotEntry {
  const known = cache.get(entry) ?? entryWords(entry)
  cache.set(entry, known)
  return known
}

function entryWords({ row }: Entry): SnapshotEntry {
  const words: SnapshotEntry = { title: row.title.vi, requirement: row.requirement.vi }
  if ('number' in row) words.number = row.number
  if ('rank' in row) words.rank = row.rank
  if (row.items) words.items = Object.fromEntries(row.items.map((item) => [item.id, item.title.vi]))
  return words
}

function differencesOf(set: string, entry: Entry, file: SnapshotEntry): SnapshotDifference[] {
  const known = snapshotWords(entry)
  const fields = ['title', 'requirement', 'rank', 'number'] as const
  const found = fields
    .filter((field) => file[field] !== undefined && file[field] !== known[field])
    .map((field) => ({ field, file: String(file[field]), known: String(known[field] ?? '') }))
  const items = Object.entries(file.items ?? {})
    .filter(([id, title]) => own(known.items, id) !== title)
    .map(([id, title]) => ({
      field: 'items' as const,
      file: `${id}: ${title}`,
      known: own(known.items, id) ?? '',
    }))
  return [...found, ...items].map((difference) => ({ set, id: entry.id, ...difference }))
}
