/**
 * Characters that are NFC whatever stands beside them: everything below the combining marks, the Vietnamese letters, and
 * the dashes and quotation marks of official texts. Nearly every text of ours, told without building another one.
 */
const ALWAYS_NFC = /^[\0-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e]*$/

/** Up to here every character is NFC whatever stands beside it. */
export const LAST_PLAIN = 0x2ff

/**
 * The same for one character.
 * @param code its UTF-16 unit
 */
export function isAlwaysNfc(code: number): boolean {
  return (
    code <= LAST_PLAIN ||
    (code >= 0x1ea0 && code <= 0x1ef9) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e)
  )
}

/**
 * Text as every file of ours carries it: Unicode NFC, without lone surrogates (they become U+FFFD, because they cannot
 * be written as UTF-8).
 */
export function normaliseText(text: string): string {
  return ALWAYS_NFC.test(text) ? text : text.normalize('NFC').replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** Whether a text is in NFC as it stands. */
export function isNfc(text: string): boolean {
  return ALWAYS_NFC.test(text) || text.normalize('NFC') === text
}

/**
 * A JSON value with all its texts and keys normalised.
 * @param value a JSON value of bounded depth (readers check the depth first)
 * @returns the same object when there was nothing to change, so that callers can see it by identity
 */
export function normaliseJson<T>(value: T): T {
  return normaliseValue(value) as T
}

function normaliseValue(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const items = value.map(normaliseValue)
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  const members = Object.entries(value)
  const normalised = members.map(([, member]) => normaliseValue(member))
  const isSame = members.every(
    ([key, member], index) => member === normalised[index] && normaliseText(key) === key,
  )
  return isSame
    ? value
    : Object.fromEntries(members.map(([key], index) => [normaliseText(key), normalised[index]]))
}
