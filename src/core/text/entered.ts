import { normaliseText } from './normalise'

/** What programs write for the end of a line: Word's soft break, form feeds, NEL, the separators of Unicode. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Controls that steer devices and the direction of a line; nobody types them, and nobody sees them. */
const CONTROLS = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu
/** Nearly every text: nothing of the above. */
const PLAIN = /^[\t\n\x20-\x7e\u00a0-\u2027\u2030-\u2065\u206a-\ufefe]*$/

/**
 * A text without control characters: whatever ends a line is a line feed, the others go. Two lines never run together.
 * The same for what comes in (fields, tables, files that are not sealed) and for what goes out on paper.
 */
export function plainText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(LINE_ENDS, '\n').replace(CONTROLS, '')
}

/** A text as a person entered or pasted it, or as a cell of a table holds it: NFC, without control characters. */
export function enteredText(text: string): string {
  return plainText(normaliseText(text))
}

/** A single line as a person entered it: line ends are blanks, white space at the ends goes. */
export function enteredLine(text: string): string {
  return enteredText(text).replace(/\n+/g, ' ').trim()
}

/** A value without control characters, and how many texts had some. */
export interface PlainJson<T> {
  value: T
  changed: number
}

/**
 * A JSON value with all its texts free of control characters; keys stay what they are.
 * @param value a JSON value of bounded depth
 * @returns the same value when there was nothing to change
 */
export function plainJson<T>(value: T): PlainJson<T> {
  let changed = 0
  const visit = (at: unknown): unknown => {
    if (typeof at === 'string') {
      const plain = plainText(at)
      if (plain !== at) changed += 1
      return plain
    }
    if (at === null || typeof at !== 'object') return at
    // Nearly nothing has any: a copy is made only of what changes.
    let made: Record<string, unknown> | unknown[] | null = null
    for (const [key, member] of Object.entries(at)) {
      const plain = visit(member)
      if (plain === member) continue
      made ??= Array.isArray(at) ? [...(at as unknown[])] : { ...at }
      ;(made as Record<string, unknown>)[key] = plain
    }
    return made ?? at
  }
  const plain = visit(value) as T
  return { value: plain, changed }
}
