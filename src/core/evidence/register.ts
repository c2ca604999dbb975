/** The evidence register joined with the criteria it supports, and what is wanting in it. */
import { at, placeOf, type Place } from '../place'
import type { Result } from '../score/assess'
import { entriesOf, type Entry } from '../sets/criteria'
import { addDays } from '../time/days'
import type { Assessment, CriteriaSet, Day, Evidence } from '../types'
import { linksById } from './links'

/** Days before its end from which evidence is said to expire soon. */
export const SOON_DAYS = 60

/** Whether evidence is still valid: no end given, good, ending within `SOON_DAYS`, over. */
export type Expiry = 'none' | 'valid' | 'soon' | 'expired'

/** One entry of the register in its context. */
export interface RegisterRow {
  entry: Evidence
  /** The criteria and milestones it is linked to, in set order. */
  criteria: Entry[]
  /** Links to criteria that no open set has; kept, and shown as such. */
  unknown: Place[]
  expiry: Expiry
  /** Linked to nothing at all. */
  orphaned: boolean
  /** The register names a file that this machine does not have. */
  fileMissing: boolean
}

/** The register of evidence as its screen and its paper list it. */
export interface Register {
  rows: RegisterRow[]
  /** Rows that are met and counted but have no evidence in the register, in set order. */
  withoutEvidence: Entry[]
}

/** By what the state of an entry is judged. */
export interface RegisterOptions {
  /** The day on which evidence must be valid: the day of the assessment. */
  on: Day
  /** SHA-256 of the files on this machine; null while that is not known. */
  files: ReadonlySet<string> | null
}

/**
 * The register over all criteria.
 * @param result the verdicts under the headline regime
 * @param options day and files
 */
export function registerOf(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  result: Pick<Result, 'entries'>,
  { on, files }: RegisterOptions,
): Register {
  const entries = sets.flatMap((set) => entriesOf(set))
  const order = new Map(entries.map((entry, index) => [keyOf({ setId: entry.set.id, id: entry.id }), index]))
  const links = linksById(assessment)
  const evidence = assessment.evidence ?? []
  const rows = evidence.map((entry): RegisterRow => {
    const own = links.get(entry.id) ?? []
    const places = own.flatMap((link) => order.get(keyOf(link)) ?? []).sort((a, b) => a - b)
    return {
      entry,
      criteria: places.flatMap((place) => entries[place] ?? []),
      unknown: own.filter((link) => !order.has(keyOf(link))),
      expiry: expiryOf(entry, on),
      orphaned: own.length === 0,
      fileMissing: files !== null && entry.file !== undefined && !files.has(entry.file.sha256),
    }
  })
  const known = new Set(evidence.map(({ id }) => id))
  const withoutEvidence = entries.filter((entry) => {
    const status = result.entries[entry.id]
    const linked = at(assessment.answers, placeOf(entry))?.evidence ?? []
    return entry.asked && status?.counts && status.verdict === 'met' && !linked.some((id) => known.has(id))
  })
  return { rows, withoutEvidence }
}

/** Whether an entry is valid on a day; the last day of validity still counts. */
export function expiryOf({ validUntil }: Evidence, on: Day): Expiry {
  if (validUntil === undefined) return 'none'
  if (validUntil < on) return 'expired'
  return validUntil <= addDays(on, SOON_DAYS) ? 'soon' : 'valid'
}

/**
 * The sum of the files of the register, each file once, in bytes.
 * @param evidence the register
 */
export function bytesOf(evidence: readonly Evidence[]): number {
  const files = new Map(evidence.flatMap(({ file }) => (file ? [[file.sha256, file.size] as const] : [])))
  return [...files.values()].reduce((sum, size) => sum + size, 0)
}

const keyOf = ({ setId, id }: Place): string => JSON.stringify([setId, id])
