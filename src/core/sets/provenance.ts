/** How well the rows of a set are attested, so that the product never presents a fact as better than it is. */
import type { Confirmation } from '../../generated/formats'
import { confirmationsFor } from './confirmations'
import { entriesOf } from './criteria'
import type { CriteriaSet, Provenance, ProvenanceWord } from '../types'

/** From the best attested to the least. */
export const PROVENANCE_WORDS = [
  'confirmed',
  'crosschecked',
  'attested',
  'press',
  'recalled',
] as const satisfies readonly ProvenanceWord[]

/**
 * The weakest word of a row: what the row as a whole may claim.
 * @param provenance the words for title, rank and number
 */
export function weakest(provenance: Provenance): ProvenanceWord {
  const words = [provenance.title, provenance.rank, provenance.number].filter((word) => word !== undefined)
  return PROVENANCE_WORDS[Math.max(...words.map((word) => PROVENANCE_WORDS.indexOf(word)))] ?? 'recalled'
}

/** Counts over the rows of a set. */
export interface Coverage {
  total: number
  /** Rows whose title is cross-checked with an independent source (or better). */
  crosschecked: number
  /** Rows of which everything is confirmed against the official text by a person. */
  confirmed: number
  /** Rows of which something rests on a press summary or on no source at all. */
  weak: number
}

/**
 * How many rows of a set are cross-checked, confirmed, or weakly attested; milestones included.
 * @param confirmations what persons confirmed of it, as far as it is known here
 */
export function coverageOf(set: CriteriaSet, confirmations: readonly Confirmation[] = []): Coverage {
  const entries = entriesOf(set)
  const rows = entries.map((entry) => entry.row.provenance)
  const atLeast = (word: ProvenanceWord, limit: ProvenanceWord): boolean =>
    PROVENANCE_WORDS.indexOf(word) <= PROVENANCE_WORDS.indexOf(limit)
  return {
    total: rows.length,
    crosschecked: rows.filter((row) => atLeast(row.title, 'crosschecked')).length,
    confirmed: entries.filter(
      (entry) =>
        weakest(entry.row.provenance) === 'confirmed' || confirmationsFor(entry, confirmations).length > 0,
    ).length,
    weak: rows.filter((row) => !atLeast(weakest(row), 'attested')).length,
  }
}
