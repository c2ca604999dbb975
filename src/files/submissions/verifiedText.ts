import { levelText } from '../../words/level'
import type { Range } from '../../core/score/assess'
import { shortFingerprint } from '../../core/seal/canonical'
import { keyFingerprint } from '../../core/signing/key'
import { missingKey } from '../../core/signing/keyRemarks'
import type { KnownKey, SignatureState } from '../../core/signing/signatureState'
import type { Translate } from '../../locales/translator'
import { integrityOf, type LevelPair, type VerifiedCounts, type VerifiedSubmission } from './verifiedFile'

/** Of a key's fingerprint beside its name: enough to see that another key has the same name. */
const SHOWN = 9

/**
 * A range of levels in words: "Mức 4", "Mức 4–6".
 * @param t words of the reader's language
 * @param range null = no level
 */
export function rangeText(t: Translate, range: Range | null): string {
  if (range === null) return t('verify.level.none')
  return levelText(t, range)
}

/**
 * Whether a level is another than claimed; a file that claims nothing differs from nothing.
 * @param pair claim and finding
 */
export function isOther({ claimed, found }: LevelPair): boolean {
  return claimed?.lower !== found?.lower || claimed?.upper !== found?.upper
}

/**
 * Whether the content is as it was sealed, in words, with the code that people compare.
 * @param t words of the reader's language
 * @param submission what checking gave
 */
export function sealText(t: Translate, submission: VerifiedSubmission): string {
  const { seal } = submission
  const integrity = integrityOf(submission)
  const state = integrity === 'changed' && seal.state === 'valid' ? 'factsChanged' : integrity
  const fingerprint = seal.state === 'absent' ? '' : shortFingerprint(seal.seal.fingerprint)
  return t(`verify.seal.${state}`, { fingerprint })
}

/**
 * What a signature says, in words.
 * @param t words of the reader's language
 * @param signature what checking gave
 */
export function signatureText(t: Translate, signature: SignatureState): string {
  switch (signature.state) {
    case 'absent':
      return t('verify.signature.absent')
    case 'invalid':
      return t(`verify.signature.${signature.reason === 'content' ? 'content' : 'invalid'}`)
    case 'valid':
      return signature.known
        ? t('verify.signature.known', {
            label: nameOf(signature.known),
            fingerprint: keyFingerprint(signature.publicKey).slice(0, SHOWN),
          })
        : t('verify.signature.unknown')
  }
}

/**
 * A submission seen with the keys that are known now.
 * @param submission what checking gave
 * @param known keys somebody here knows
 */
export function withKnown<T extends VerifiedSubmission>(submission: T, known: readonly KnownKey[]): T {
  const { facility, signature } = submission
  const seen: SignatureState =
    signature.state === 'valid'
      ? { ...signature, known: known.find(({ publicKey }) => publicKey === signature.publicKey) ?? null }
      : signature
  return { ...submission, signature: seen, keyMissing: missingKey(facility.name, seen, known) !== null }
}

/**
 * The sets a submission was made with and whether they are known, one text each.
 * @param t words of the reader's language
 * @param submission what checking gave
 */
export function setTexts(t: Translate, { sets }: VerifiedSubmission): string[] {
  return sets.map(({ reference: { id, version }, state, scoredWith }) =>
    t(`verify.set.${state}`, { set: `${id}@${version}`, scoredWith: scoredWith ?? '' }),
  )
}

/**
 * How many of many, in one sentence: "41 tệp: 38 nguyên vẹn, 2 đã bị sửa, 1 không đọc được".
 * @param t words of the reader's language
 * @param counts what was counted
 */
export function countsText(t: Translate, counts: VerifiedCounts): string {
  const parts = (['intact', 'changed', 'unsealed', 'unreadable', 'different', 'reviews'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => t(`verify.count.${part}`, { count: counts[part] }))
  const total = t('verify.count.files', { count: counts.files })
  return parts.length > 0 ? `${total}: ${parts.join(', ')}` : total
}

function nameOf({ label, facility }: KnownKey): string {
  return facility && facility !== label ? `${label} · ${facility}` : label
}
