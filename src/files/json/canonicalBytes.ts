const [QUOTE, BACKSLASH, COMMA, SPACE] = [0x22, 0x5c, 0x2c, 0x20]
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d]
const SEAL = new TextEncoder().encode('"seal"')

/** Texts from here on are copied as a whole. */
const LONG = 48

/**
 * The canonical form (RFC 8785) of a JSON object without its member `seal`, in UTF-8, made from a file that is written
 * canonically but for white space. Saves taking apart and putting together again what is in order already.
 * @param bytes a JSON object in UTF-8, found canonical by `lookThrough` and NFC; anything else gives nonsense
 * @returns a new array
 */
export function canonicalBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes.length)
  const end = bytes.length
  let size = 0
  let depth = 0
  let at = 0
  /** Length of `out` before the member `seal`, while its bytes are passed over. */
  let before = -1
  /** Whether a key of the outermost object comes next. */
  let isKey = false
  while (at < end) {
    const byte = bytes[at] ?? 0
    if (byte <= SPACE) {
      at += 1
      continue
    }
    if (byte === QUOTE) {
      if (isKey && isSeal(bytes, at)) before = size
      isKey = false
      let next = at + 1
      while (bytes[next] !== QUOTE && next < end) next += bytes[next] === BACKSLASH ? 2 : 1
      const after = Math.min(next + 1, end)
      if (after - at > LONG) {
        out.set(bytes.subarray(at, after), size)
        size += after - at
        at = after
      }
      while (at < after) {
        out[size] = bytes[at] ?? 0
        size += 1
        at += 1
      }
      continue
    }
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1
    if (depth <= 1 && (byte === COMMA || byte === OPEN_BRACE || byte === CLOSE_BRACE)) {
      const isBetween = depth === 1 && byte === COMMA
      if (before >= 0 && (isBetween || depth === 0)) {
        size = before
        before = -1
        // The comma before the last member goes with it; the one after any other is not written.
        if (isBetween) {
          isKey = true
          at += 1
          continue
        }
        if (out[size - 1] === COMMA) size -= 1
      }
      isKey = isBetween || (depth === 1 && byte === OPEN_BRACE)
    }
    out[size] = byte
    size += 1
    at += 1
  }
  return out.subarray(0, size)
}

function isSeal(bytes: Uint8Array, at: number): boolean {
  return SEAL.every((byte, index) => bytes[at + index] === byte)
}
