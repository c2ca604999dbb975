/** Whether a set may stand beside those at hand: one name has one content, an id never changes its meaning. */
import { fold } from '../text/search'
import type { CatalogueEntry, CriteriaSet } from '../types'
import { compareVersions } from './compareVersions'
import { entriesOf } from './criteria'
import { setFingerprint } from './setFingerprint'
import { idsOf } from './validation/checkSuccession'

/** Why a set is not taken in. */
export interface AdmitProblem {
  code: 'set-other-content' | 'set-ids-taken' | 'set-id-meaning' | 'set-circle'
  /** The set, row or id concerned; of a circle, the sets it goes through. */
  subject: string
}

/** Share of its words that a title keeps when only its wording changed. */
const KEPT_WORDS = 1 / 3

/**
 * What speaks against a set beside those at hand.
 * @param set a set that is sound by itself
 * @param others every set at hand, all versions
 */
export function admitSet(set: CriteriaSet, others: readonly CriteriaSet[]): AdmitProblem[] {
  const name = `${set.id}@${set.version}`
  const same = others.find(({ id, version }) => id === set.id && version === set.version)
  if (same)
    return setFingerprint(same) === setFingerprint(set) ? [] : [{ code: 'set-other-content', subject: name }]
  return [...takenIds(set, others), ...otherMeaning(set, others), ...circle(set, others)]
}

/** What a catalogue says of a set that did not come with the product. */
export function entryOfSet(set: CriteriaSet): CatalogueEntry {
  const { number, inForce, replacedBy } = set.instrument
  return {
    id: set.id,
    version: set.version,
    path: `${set.id}/${set.version}.json`,
    title: set.title,
    instrument: number,
    kind: set.levels.length > 0 ? 'levels' : 'list',
    inForce,
    replacedBy,
    fingerprint: setFingerprint(set),
  }
}

/** Several sets are answered in one assessment, where an id has one owner. */
function takenIds(set: CriteriaSet, others: readonly CriteriaSet[]): AdmitProblem[] {
  const named = (one: CriteriaSet): string[] => [...idsOf(one), ...one.groups.map(({ id }) => `group ${id}`)]
  const taken = new Set(others.filter(({ id }) => id !== set.id).flatMap(named))
  const first = named(set).find((id) => taken.has(id))
  return first === undefined ? [] : [{ code: 'set-ids-taken', subject: first.replace(/^group /, '') }]
}

function otherMeaning(set: CriteriaSet, others: readonly CriteriaSet[]): AdmitProblem[] {
  const earlier = others
    .filter(({ id, version }) => id === set.id && compareVersions(version, set.version) < 0)
    .sort((a, b) => compareVersions(b.version, a.version))[0]
  if (!earlier) return []
  if (earlier.instrument.number !== set.instrument.number)
    return [{ code: 'set-id-meaning', subject: `${set.id}: ${set.instrument.number}` }]
  const succession = set.succeeds?.find((one) => one.set === earlier.id && one.version === earlier.version)
  if (succession?.unlisted === 'nothing') return []
  const listed = new Set((succession?.rows ?? []).flatMap(({ to }) => to))
  const before = new Map(entriesOf(earlier).map(({ id, row }) => [id, row]))
  const first = entriesOf(set).find(({ id, row }) => {
    const old = before.get(id)
    if (!old || listed.has(id)) return false
    const items = (one: typeof row): string => (one.items ?? []).map((item) => item.id).join(' ')
    return items(old) !== items(row) || !keepsWords(old.title.vi, row.title.vi)
  })
  return first === undefined ? [] : [{ code: 'set-id-meaning', subject: first.id }]
}

function keepsWords(before: string, after: string): boolean {
  const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const [old, now] = [words(before), new Set(words(after))]
  return old.length === 0 || old.filter((word) => now.has(word)).length >= old.length * KEPT_WORDS
}

/** A set that in the end comes from itself would carry answers round and round. */
function circle(set: CriteriaSet, others: readonly CriteriaSet[]): AdmitProblem[] {
  const nameOf = ({ id, version }: { id: string; version: string }): string => `${id}@${version}`
  const byName = new Map([...others, set].map((one) => [nameOf(one), one]))
  const from = (name: string): string[] =>
    (byName.get(name)?.succeeds ?? []).map(({ set: id, version }) => nameOf({ id, version }))
  const seen = new Set<string>()
  const ways = from(nameOf(set)).map((name) => [name])
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    const name = way.at(-1) ?? ''
    if (name === nameOf(set)) return [{ code: 'set-circle', subject: way.slice(0, -1).join(', ') || name }]
    if (seen.has(name)) continue
    seen.add(name)
    for (const next of from(name)) ways.push([...way, next])
  }
  return []
}
