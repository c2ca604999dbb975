/**
 * Files that this tool wrote, which nearly all are, gone over once as they lie: what `lookThrough` finds in their text and
 * `canonicalBytes` makes of their bytes, in one pass. Anything that is not plainly of that form is left to those two.
 */
import { JSON_DEPTH, JSON_MEMBERS } from '../limits'

const [QUOTE, BACKSLASH, COMMA, SPACE, LINE_FEED] = [0x22, 0x5c, 0x2c, 0x20, 0x0a]
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, COLON] = [0x7b, 0x7d, 0x5b, 0x5d, 0x3a]
const [ZERO, NINE, UNDERSCORE, LOW_A, LOW_Z] = [0x30, 0x39, 0x5f, 0x61, 0x7a]
const SEAL = new TextEncoder().encode('seal')
/** Integers of so many digits are always exact. */
const SHORT = 15
/** What an escape of a canonical text may be; those by number are few, and left to others. */
const ESCAPED = new Set(new TextEncoder().encode('"\\bfnrt'))
/** Texts from here on are copied as a whole. */
const LONG = 48

/** What a byte of a text is: nothing to look at, or the end, an escape, a control, a character that may not be NFC. */
const PLAIN = 0
const LOOK = 1
const KIND = new Uint8Array(256).map((_, byte) =>
  byte < SPACE || byte === QUOTE || byte === BACKSLASH || byte >= 0xcc ? LOOK : PLAIN,
)

/** A passage of a file that begins with a key and ends with its value. */
export interface KnownPassage {
  /** Its length in the file. */
  length: number
  /** The same without white space. */
  canonical: Uint8Array
}

/**
 * Looks out for passages whose canonical form is known, so that they need not be gone through. It is told of every key of
 * the three outermost levels, the outermost object being the first: where it begins (its quotation mark) and ends.
 */
export type Lookout = (at: number, end: number, depth: number) => KnownPassage | null

const LOOKED_AT = 3

/** What one pass over a file of ours gives. */
export interface OwnForm {
  /** The canonical form of the file without its member `seal`. */
  canonical: Uint8Array<ArrayBuffer>
  /** Whether it is NFC by its characters alone; if not, its text has to be asked. */
  isPlain: boolean
}

/**
 * Goes over the bytes of a JSON object that is written canonically but for white space.
 * @param bytes the file
 * @param lookout knows passages; what it knows is not gone through
 * @returns null where anything is otherwise: keys that are not plain, not in order or too many, an escape by number, any
 * number but a short whole one, a text that is not closed. Whether the rest is JSON at all, `JSON.parse` says: what it
 * takes after this, `lookThrough` takes too, and calls canonical where it is NFC.
 */
export function ownForm(bytes: Uint8Array, lookout: Lookout): OwnForm | null {
  const out = new Uint8Array(bytes.length)
  const end = bytes.length
  const isObject: boolean[] = []
  /** Of every open object: where its last key begins and ends, and how many it has. */
  const lastFrom: number[] = []
  const lastTo: number[] = []
  const members: number[] = []
  let size = 0
  let depth = 0
  let at = 0
  let isPlain = true
  let isKey = false
  /** Length of `out` before the member `seal`, while its bytes are passed over. */
  let before = -1
  while (at < end) {
    const byte = bytes[at] ?? 0
    if (byte === SPACE || byte === LINE_FEED) {
      at += 1
      continue
    }
    if (byte === QUOTE) {
      let next = at + 1
      for (;;) {
        while (KIND[bytes[next] ?? 0] === PLAIN) next += 1
        const code = bytes[next] ?? 0
        if (code === QUOTE) break
        if (code === BACKSLASH) {
          if (isKey || !ESCAPED.has(bytes[next + 1] ?? 0)) return null
          next += 2
        } else if (code < SPACE) return null
        else {
          if (isPlain && !isNfcAt(bytes, next, code)) isPlain = false
          next += 1
        }
      }
      const after = next + 1
      if (isKey) {
        isKey = false
        if (!isNextKey(bytes, at + 1, next, lastFrom[depth] ?? 0, lastTo[depth] ?? 0)) return null
        const count = (members[depth] ?? 0) + 1
        if (count > JSON_MEMBERS) return null
        lastFrom[depth] = at + 1
        lastTo[depth] = next
        members[depth] = count
        if (depth === 1 && isSeal(bytes, at + 1, next)) before = size
        const known = depth <= LOOKED_AT ? lookout(at, next, depth) : null
        if (known) {
          out.set(known.canonical, size)
          size += known.canonical.length
          at += known.length
          if (!isAfterValue(bytes[at] ?? 0)) return null
          continue
        }
      }
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
    if (byte === COMMA) {
      isKey = isObject[depth] === true
      if (depth === 1 && before >= 0) {
        size = before
        before = -1
        at += 1
        continue
      }
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      depth += 1
      if (depth > JSON_DEPTH) return null
      isKey = byte === OPEN_BRACE
      isObject[depth] = isKey
      lastFrom[depth] = 0
      lastTo[depth] = 0
      members[depth] = 0
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      depth -= 1
      isKey = false
      if (depth === 0 && before >= 0) {
        size = before
        before = -1
        // The comma before the last member goes with it; the one after any other is not written.
        if (out[size - 1] === COMMA) size -= 1
      }
    } else if (byte >= ZERO && byte <= NINE) {
      const from = at
      let digit = byte
      while (digit >= ZERO && digit <= NINE) {
        out[size] = digit
        size += 1
        at += 1
        digit = bytes[at] ?? 0
      }
      if (at - from > SHORT || !isAfterValue(digit)) return null
      continue
    } else if (byte !== COLON && (byte < LOW_A || byte > LOW_Z)) return null
    out[size] = byte
    size += 1
    at += 1
  }
  return isObject[1] === true ? { canonical: out.subarray(0, size), isPlain } : null
}

const isAfterValue = (byte: number): boolean =>
  byte === COMMA || byte === LINE_FEED || byte === SPACE || byte === CLOSE_BRACE || byte === CLOSE_BRACKET

/** Whether a key of plain characters stands behind the last one, as RFC 8785 sorts; then it stands there once. */
function isNextKey(bytes: Uint8Array, from: number, to: number, lastFrom: number, lastTo: number): boolean {
  // `__proto__` is refused, with its place.
  if (bytes[from] === UNDERSCORE) return false
  for (let index = from; index < to; index += 1) if ((bytes[index] ?? 0) > 0x7e) return false
  if (lastTo === 0) return true
  let index = from
  let last = lastFrom
  while (index < to && last < lastTo && bytes[index] === bytes[last]) {
    index += 1
    last += 1
  }
  if (index === to) return false
  return last === lastTo || (bytes[index] ?? 0) > (bytes[last] ?? 0)
}

const isSeal = (bytes: Uint8Array, from: number, to: number): boolean =>
  to - from === SEAL.length && SEAL.every((byte, index) => bytes[from + index] === byte)

/**
 * `isAlwaysNfc` of the character that begins here with a byte from 0xCC on.
 * @param lead its first byte
 */
export function isNfcAt(bytes: Uint8Array, at: number, lead: number): boolean {
  const second = bytes[at + 1] ?? 0
  const third = bytes[at + 2] ?? 0
  if (lead === 0xe1) return (second === 0xba && third >= 0xa0) || (second === 0xbb && third <= 0xb9)
  if (lead !== 0xe2) return false
  if (second === 0x80) return (third >= 0x90 && third <= 0xa7) || third >= 0xb0
  return second === 0x81 && third <= 0x9e
}
