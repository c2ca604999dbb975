/** A vendor's profile as a file: JSON of `criteria/schema/vendor-profile.schema.json`. */
import { normaliseJson } from '../../core/text/normalise'
import { validateVendorProfile } from '../../generated/validators'
import type { VendorProfile } from '../../generated/formats'
import { parseJson } from '../json/parseJson'
import { schemaProblems } from '../json/schemaProblems'
import { stableJson } from '../json/stableJson'
import { megabytes, TABLE_BYTES } from '../limits'
import { accept, refuse, type Read } from '../problems'

/**
 * Reads a profile.
 * @param bytes the file
 */
export function parseVendorProfile(bytes: Uint8Array): Read<VendorProfile> {
  if (bytes.length > TABLE_BYTES)
    return refuse('too-large', '', { size: megabytes(bytes.length), limit: megabytes(TABLE_BYTES) })
  const parsed = parseJson(bytes)
  if (!parsed.ok) return parsed
  return readVendorProfile(parsed.value)
}

/** The same for a value from the database. */
export function readVendorProfile(given: unknown): Read<VendorProfile> {
  const value = isRecord(given) ? normaliseJson(given) : given
  if (!isRecord(value) || value.format !== 'tt54-vendor-profile') return refuse('not-vendor-profile')
  const problems = schemaProblems(validateVendorProfile, value)
  return problems.length > 0 ? { ok: false, problems } : accept(value as unknown as VendorProfile)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Writes a profile; the same content gives the same bytes. */
export function writeVendorProfile(profile: VendorProfile): Uint8Array {
  return new TextEncoder().encode(stableJson(profile))
}
