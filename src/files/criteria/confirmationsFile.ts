import { mergeConfirmations } from '../../core/sets/confirmations'
import { normaliseJson } from '../../core/text/normalise'
import type { Confirmation, Confirmations } from '../../generated/formats'
import { validateConfirmations } from '../../generated/validators'
import { parseJson } from '../json/parseJson'
import { schemaProblems } from '../json/schemaProblems'
import { LISTED_PROBLEMS } from '../limits'
import { accept, refuse, type Read } from '../problems'

/** How the names of these files end. */
export const CONFIRMATIONS_ENDING = '.tt54-xac-nhan.json'

/**
 * Confirmations of one set as a small file, the same bytes for the same content.
 * @param set id of the set
 * @param confirmations of that set
 */
export function writeConfirmations(set: string, confirmations: readonly Confirmation[]): Uint8Array {
  const value: Confirmations = {
    format: 'tt54-confirmations',
    formatVersion: 1,
    set,
    confirmations: mergeConfirmations(confirmations),
  }
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
}

/**
 * A file of confirmations.
 * @param bytes the file
 */
export function readConfirmations(bytes: Uint8Array): Read<Confirmations> {
  const parsed = parseJson(bytes)
  return parsed.ok ? asConfirmations(parsed.value) : parsed
}

/**
 * A JSON value as confirmations; also for what lies among the settings.
 * @param value a JSON value of bounded depth
 */
export function asConfirmations(value: unknown): Read<Confirmations> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return refuse('not-confirmations')
  if (!('format' in value) || value.format !== 'tt54-confirmations') return refuse('not-confirmations')
  const written = normaliseJson(value)
  const problems = schemaProblems(validateConfirmations, written, LISTED_PROBLEMS)
  return problems.length > 0 ? { ok: false, problems } : accept(written as unknown as Confirmations)
}
