import type { SigningKey } from '../core/signing/key'
import type { Seal } from '../core/types'

/** Adds a signature to what was just sealed. */
export type Signer = <T extends { seal: Seal }>(sealed: T) => T

/**
 * What signs with a key of this machine. The code for it is loaded when the first seal is signed.
 * @param key an unlocked key; null = the seal stays without a signature
 */
export async function signerWith(key: SigningKey | null): Promise<Signer> {
  if (!key) return (sealed) => sealed
  const { signSeal } = await import('../core/signing/signSeal')
  return (sealed) => signSeal(sealed, key)
}
