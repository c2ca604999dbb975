/**
 * Vietnamese order of words without a locale of the platform, the same on every machine: letters a ă â b c d đ e ê …
 * first, then the tones (ngang, huyền, hỏi, ngã, sắc, nặng), numbers by their value.
 */

const ALPHABET = Array.from('aăâbcdđeêfghijklmnoôơpqrstuưvwxyz')
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const TONE = /[\u0300\u0309\u0303\u0301\u0323]/
/** Digits of the longest number that is compared by its value. */
const DIGITS = 12

const LETTERS = new Map(
  ALPHABET.map((letter, index) => [letter.normalize('NFC'), String.fromCharCode(0x61 + index)]),
)
const keys = new Map<string, string>()
/** Keys kept; names of facilities and places come again and again. */
const KEPT = 50_000

/**
 * A text whose order by UTF-16 units (`<`) is the Vietnamese order of the given one.
 * @param text any text, e.g. the name of a facility
 */
export function collationKey(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = keyOf(text)
  if (keys.size >= KEPT) keys.clear()
  keys.set(text, key)
  return key
}

/**
 * Compares two texts the Vietnamese way.
 * @param a a text
 * @param b a text
 * @returns negative, 0 or positive, as `Array.prototype.sort` wants it; 0 only for equal texts
 */
export function compareVietnamese(a: string, b: string): number {
  const [left, right] = [collationKey(a), collationKey(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Letters without tones, then tones, then the text itself: each decides only where those before it are equal. */
function keyOf(text: string): string {
  let letters = ''
  let tones = ''
  const plain = text.toLowerCase().normalize('NFC')
  for (const part of plain.match(/\d+|\D/gu) ?? []) {
    if (/\d/.test(part)) {
      letters += part.replace(/^0+(?=\d)/, '').padStart(DIGITS, '0')
      continue
    }
    const marks = part.normalize('NFD')
    const tone = TONE.exec(marks)?.[0] ?? ''
    const bare = (tone === '' ? part : marks.replace(tone, '')).normalize('NFC')
    letters += LETTERS.get(bare) ?? (/\p{L}/u.test(bare) ? `~${bare}` : ' ')
    tones += String(TONES.indexOf(tone))
  }
  return `${letters.replace(/ +/g, ' ').trim()}\0${tones}\0${text}`
}
