import { fold } from '../text/search'
import { normaliseText } from '../text/normalise'

/** Fewest and most characters of a passphrase; length is what guards a file that somebody carries away. */
export const PASSPHRASE_LENGTH = { least: 12, most: 200 } as const
/** Fewest different characters: `aaaaaaaaaaaa` is long and worth nothing, nor is `matkhau12345`. */
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
  return new Set(characters).size < DIFFERENT || isCommon(passphrase) ? 'too-simple' : null
}

/** What is tried first, longest first: words of keyboards, of passwords and of this trade. */
const COMMON = [
  'password',
  'passw0rd',
  'benhvien',
  'trungtam',
  'iloveyou',
  'matkhau',
  'welcome',
  'letmein',
  'vietnam',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  'xinchao',
  'saigon',
  'khoaky',
  'admin',
  'hanoi',
  'soyte',
  'cntt',
  'tt54',
  'abc',
  'yte',
] as const
/** Letters that must be left besides common words and figures. */
const LEAST_OWN = 4

/** Whether a passphrase is made of nothing but common words and figures, such as `matkhau12345`. */
function isCommon(passphrase: string): boolean {
  let rest = fold(passphrase).replace(/[^\p{L}\p{N}]/gu, '')
  for (const word of COMMON) rest = rest.replaceAll(word, '')
  return rest.replace(/\p{N}/gu, '').length < LEAST_OWN
}
