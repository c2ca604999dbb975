import { entriesOf, type Entry } from '../core/sets/criteria'
import { checkAssessment, ofSeverity } from '../core/check/checkAssessment'
import { covers } from '../core/score/inForce'
import { findingMessage } from './checkWords'
import type { PaperContext } from './context'
import type { PaperDocument } from './model'

/** Why a paper is not made. */
export const REFUSAL_CODES = [
  /** No set with levels: there is no level to name. */
  'no-levels',
  /** The instrument was not in force on the assessment date. */
  'not-in-force',
  /** Criteria without a verdict decide the level (lower and upper bound differ). */
  'undecided',
  /** Below level 1: the form names a level reached. */
  'below-first',
  /** The set has no report form. */
  'no-form',
  /** The plan has no actions. */
  'no-actions',
  /** The check finds errors: what is signed must not rest on them. */
  'check-errors',
  /** The day of the document is before the day of the assessment it rests on. */
  'dated-before',
  /** The plan gives nothing to a vendor. */
  'no-vendor-rows',
  /** No list on electronic medical records that was in force on the assessment date. */
  'no-list',
  /** The assessment does not answer the set on the health book, or it was not in force on its date. */
  'no-health-book',
  /** No row was given to a department. */
  'no-departments',
  /** The vendor's profile declares nothing of a group of software. */
  'nothing-declared',
  /** Nobody can say to whom the report goes: neither a superior nor a province is entered. */
  'no-addressee',
  /** No evidence supports a criterion that counts. */
  'no-evidence',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** One reason, with the rows it is about. */
export interface Refusal {
  code: RefusalCode
  rows: Entry[]
  /** More to say about it, a sentence each. */
  details?: readonly string[]
}

/** A paper, or why there is none. */
export type PaperOutcome = { ok: true; document: PaperDocument } | { ok: false; reasons: Refusal[] }

/**
 * A paper that is not made.
 * @param code why
 * @param rows what it is about
 */
export function refused(code: RefusalCode, rows: Entry[] = []): Refusal {
  return { code, rows }
}

/** Why a document is not made that would be signed although the check finds errors, or dated before its own basis. */
export function documentRefusals({
  assessment,
  sets,
  result,
  today,
  letterhead,
  t,
}: PaperContext): Refusal[] {
  const errors = ofSeverity(checkAssessment({ assessment, sets, result, today }), 'error')
  const details = errors.map((found) => findingMessage(t, found))
  return [
    ...(details.length > 0 ? [{ ...refused('check-errors'), details }] : []),
    ...((letterhead?.date ?? today) < assessment.assessedOn ? [refused('dated-before')] : []),
  ]
}

/**
 * Why no level can be named: a level must not rest on criteria nobody assessed (Circular 54/2017/TT-BYT, Article 4(2):
 * objective, accurate, truthful; Article 4(3): every criterion is met).
 * @returns empty when a level can be named
 */
export function levelRefusals({ levelled, result, sets }: PaperContext): Refusal[] {
  if (!levelled || !result.level) return [refused('no-levels')]
  const reasons: Refusal[] = []
  if (!covers(levelled.instrument.inForce, result.asOf)) reasons.push(refused('not-in-force'))
  const { lower, upper } = result.level
  if (lower !== upper) {
    const ids = new Set(result.undecided)
    const rows = sets.flatMap((set) => entriesOf(set)).filter(({ id }) => ids.has(id))
    reasons.push(refused('undecided', rows))
  } else if (lower === 0) reasons.push(refused('below-first'))
  return reasons
}
