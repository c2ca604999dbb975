import { normaliseText } from '../text/normalise'

/** Fewest and most characters of a passphrase; length is what guards a file that somebody carries away. */
export const PASSPHRASE_LENGTH = { least: 12, most: 200 } as const
/** Fewest different characters: `aaaaaaaaaaaa` is long and worth nothing. */
const DIFFERENT = 5

/** What is wrong with a passphrase for a new key; the words live in the locales, under `keys.passphraseProblem`. */
export type PassphraseProblem = 'too-short' | 'too-long' | 'too-simple'

/**
 * Whether a passphrase may guard a key. No rules of capitals and digits: they make people write it down.
 * @param passphrase as typed
 * @returns null when it may
 */
export function passphraseProblem(passphrase: string): PassphraseProblem | null {
  const characters = Array.from(normaliseText(passphrase))
  if (characters.length < PASSPHRASE_LENGTH.least) return 'too-short'
  if (characters.length > PASSPHRASE_LENGTH.most) return 'too-long'
  return new Set(characters).size < DIFFERENT ? 'too-simple' : null
}
