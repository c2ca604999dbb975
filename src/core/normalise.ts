const ASCII = /^[\0-\x7f]*$/

/**
 * Text as every file of ours carries it: Unicode NFC, without lone surrogates (they become U+FFFD, because they cannot
 * be written as UTF-8).
 * @param text any text
 */
export function normaliseText(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFC').replace(/\p{Surrogate}/gu, '\uFFFD')
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
