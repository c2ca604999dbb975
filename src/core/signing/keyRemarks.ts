import { lookOf } from '../text/lookAlike'
import type { KnownKey, SignatureState } from './signatureState'

/** Other keys whose name is the same as that of one key, or looks the same: who reads the name takes them for one. */
export function sameNamedKeys(key: KnownKey, known: readonly KnownKey[]): KnownKey[] {
  const look = lookOf(key.label)
  return known.filter(({ publicKey, label }) => publicKey !== key.publicKey && lookOf(label) === look)
}

/**
 * The known key of a facility that a file of this facility was not signed with: its signature may have been taken away,
 * or somebody else signed.
 * @param facility name of the facility in the file
 * @param signature what checking gave
 * @param known keys whose facility somebody noted
 * @returns null when no key of the facility is known, or the file is signed with one of them
 */
export function missingKey(
  facility: string,
  signature: SignatureState,
  known: readonly KnownKey[],
): KnownKey | null {
  const look = lookOf(facility)
  const ofFacility = known.filter((key) => look !== '' && lookOf(key.facility ?? '') === look)
  const isSigned =
    signature.state === 'valid' && ofFacility.some(({ publicKey }) => publicKey === signature.publicKey)
  return isSigned ? null : (ofFacility[0] ?? null)
}
