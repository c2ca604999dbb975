/**
 * Looks through a JSON text before `JSON.parse` builds anything: the same grammar (RFC 8259), without recursion, and
 * with what `JSON.parse` does not tell: depth, number of values, keys given twice, unpaired surrogates, numbers that
 * would change. See docs/decisions/json-reading.md for why this is not a library.
 */
import { isAlwaysNfc, LAST_PLAIN, normaliseText } from '../../core/text/normalise'
import type { FileProblemCode } from '../problems'
import { isSameInteger, keepsDigits } from './exactNumber'

/** Where and why a text is refused; `offset` counts UTF-16 units from 0. */
export interface ScanFault {
  code: Extract<
    FileProblemCode,
    | 'json-syntax'
    | 'json-truncated'
    | 'json-too-deep'
    | 'json-too-many-values'
    | 'json-control-character'
    | 'duplicate-key'
    | 'forbidden-key'
    | 'unpaired-surrogate'
    | 'number-too-large'
    | 'number-not-exact'
  >
  offset: number
  params?: Record<string, string | number>
}

/** What a file may hold at most before it is read any further. */
export interface ScanLimits {
  depth: number
  values: number
  /** Members of one object. */
  members: number
}

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const LITERALS = ['true', 'false', 'null']
const HEX = /^[0-9a-fA-F]{4}$/
const ESCAPES = '"\\/bfnrt'
const [QUOTE, BACKSLASH, SPACE, MINUS, ZERO, NINE, DOT] = [0x22, 0x5c, 0x20, 0x2d, 0x30, 0x39, 0x2e]
const [BRACE, BRACE_END, BRACKET, BRACKET_END, COMMA, COLON_CODE] = [0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a]
/** `e`, whatever its case. */
const [EXPONENT, LOWER] = [0x65, 0x20]
/** Integers of so many characters are always exact. */
const SHORT = 15

/** What a scan finds. */
export interface JsonScan {
  /** The first fault, or null when `JSON.parse` takes the text and gives exactly what it says. */
  fault: ScanFault | null
  /**
   * Whether the text without its white space is the canonical form of its value (RFC 8785), provided that it is NFC:
   * keys in order, no escape that could be left out, only short integers. So our own files are written.
   */
  isCanonical: boolean
  /** Whether it is NFC by its characters alone; if not, nothing is said. */
  isPlain: boolean
}

/** What may come next. */
const [VALUE, VALUE_OR_END, KEY, KEY_OR_END, COLON, COMMA_OR_END, END] = [0, 1, 2, 3, 4, 5, 6] as const
type State = 0 | 1 | 2 | 3 | 4 | 5 | 6

class Fault extends Error {
  constructor(readonly fault: ScanFault) {
    super(fault.code)
  }
}

/**
 * Scans a JSON text.
 * @param text the text without byte order mark
 * @param limits how deep and how many
 * @returns the first fault, or null when `JSON.parse` takes the text and gives exactly what it says
 */
export function scanJson(text: string, limits: ScanLimits): ScanFault | null {
  return lookThrough(text, limits).fault
}

/**
 * Scans a JSON text and says also whether it is written canonically.
 * @param text the text without byte order mark
 * @param limits how deep and how many
 */
export function lookThrough(text: string, limits: ScanLimits): JsonScan {
  const scanner = new Scanner(text, limits, true)
  try {
    try {
      scanner.run()
      return { fault: null, isCanonical: scanner.isCanonical, isPlain: scanner.isPlain }
    } catch (error) {
      if (!(error instanceof OutOfOrder)) throw error
      new Scanner(text, limits, false).run()
      return { fault: null, isCanonical: false, isPlain: false }
    }
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault, isCanonical: false, isPlain: false }
    throw error
  }
}

/**
 * The keys of an object so far. As long as they come in order (UTF-16 units, as RFC 8785 sorts), none can come twice and
 * only the last one is needed; a text whose keys do not is scanned once more with all of them.
 */
interface Keys {
  last: string
  count: number
  all: Set<string> | null
}

/** Keys out of order in a scan that only knows the last ones. */
class OutOfOrder extends Error {}

class Scanner {
  isCanonical = true
  isPlain = true
  private at = 0
  private values = 0
  /** Whether the last text had an escape, and one that is NFC only beside the right neighbours. */
  private hasEscape = false
  private hasMark = false
  /** One entry per open bracket: the keys of an object, or null for an array. */
  private readonly open: (Keys | null)[] = []

  constructor(
    private readonly text: string,
    private readonly limits: ScanLimits,
    private readonly inOrder: boolean,
  ) {}

  run(): void {
    const { text } = this
    let state: State = VALUE
    for (;;) {
      this.skipSpace()
      if (state === END) {
        if (this.at < text.length) this.fail('json-syntax')
        return
      }
      if (this.at >= text.length) this.fail('json-truncated')
      state = this.step(state, text.charCodeAt(this.at))
    }
  }

  private step(state: Exclude<State, typeof END>, code: number): State {
    switch (state) {
      case COLON:
        return this.take(COLON_CODE, code, VALUE)
      case COMMA_OR_END:
        if (code === COMMA) return this.take(COMMA, code, this.open[this.open.length - 1] ? KEY : VALUE)
        return this.close(code)
      case KEY_OR_END:
      case KEY:
        if (code === QUOTE) return this.key()
        return state === KEY ? this.fail('json-syntax') : this.close(code)
      case VALUE_OR_END:
        return code === BRACKET_END ? this.close(code) : this.value(code)
      case VALUE:
        return this.value(code)
    }
  }

  private value(code: number): State {
    this.values += 1
    if (this.values > this.limits.values) this.fail('json-too-many-values', { limit: this.limits.values })
    if (code === BRACE || code === BRACKET) {
      if (this.open.length >= this.limits.depth) this.fail('json-too-deep', { limit: this.limits.depth })
      this.open.push(code === BRACE ? this.noKeys() : null)
      this.at += 1
      return code === BRACE ? KEY_OR_END : VALUE_OR_END
    }
    if (code === QUOTE) this.string()
    else if (code === MINUS || (code >= ZERO && code <= NINE)) this.number()
    else this.literal()
    return this.after()
  }

  private close(code: number): State {
    if (code !== (this.open[this.open.length - 1] ? BRACE_END : BRACKET_END)) this.fail('json-syntax')
    this.open.pop()
    this.at += 1
    return this.after()
  }

  private after(): State {
    return this.open.length === 0 ? END : COMMA_OR_END
  }

  private take(wanted: number, code: number, next: State): State {
    if (code !== wanted) this.fail('json-syntax')
    this.at += 1
    return next
  }

  private noKeys(): Keys {
    return { last: '', count: 0, all: this.inOrder ? null : new Set() }
  }

  /** Keys count as the same when they are after NFC, because the reader normalises them. */
  private key(): State {
    const from = this.at
    this.string()
    const raw = this.text.slice(from + 1, this.at - 1)
    const said = this.hasEscape ? (JSON.parse(`"${raw}"`) as string) : raw
    const key = this.hasEscape || this.hasMark ? normaliseText(said) : said
    const fail = (code: 'forbidden-key' | 'duplicate-key'): never => {
      this.at = from
      return this.fail(code, { key: key.slice(0, 80) })
    }
    if (key === '__proto__') fail('forbidden-key')
    const keys = this.open[this.open.length - 1]
    if (!keys) return this.fail('json-syntax')
    if (keys.all?.has(key)) fail('duplicate-key')
    else if (keys.all) keys.all.add(key)
    else if (keys.count > 0 && keys.last >= key) {
      if (keys.last === key) fail('duplicate-key')
      throw new OutOfOrder()
    }
    keys.last = key
    keys.count += 1
    if (keys.count > this.limits.members) this.fail('json-too-many-values', { limit: this.limits.members })
    return COLON
  }

  private string(): void {
    const { text } = this
    let at = this.at + 1
    this.hasEscape = false
    this.hasMark = false
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) break
      if (code === BACKSLASH) {
        this.hasEscape = true
        this.at = at
        this.escape()
        at = this.at
      } else if (code >= SPACE) {
        if (code > LAST_PLAIN && !isAlwaysNfc(code)) this.hasMark = true
        at += 1
      } else {
        this.at = at
        this.fail(at >= text.length ? 'json-truncated' : 'json-control-character')
      }
    }
    if (this.hasMark) this.isPlain = false
    this.at = at + 1
  }

  /** `\uD800`–`\uDBFF` must be followed by `\uDC00`–`\uDFFF`; the decoder has seen to the pairs that are not escaped. */
  private escape(): void {
    const unit = this.unit()
    if (unit === null) return
    const isHigh = unit >= 0xd800 && unit <= 0xdbff
    if (!isHigh && !(unit >= 0xdc00 && unit <= 0xdfff)) return
    const from = this.at - 6
    const low = isHigh && this.text.startsWith('\\u', this.at) ? this.unit() : null
    if (low !== null && low >= 0xdc00 && low <= 0xdfff) return
    this.at = from
    this.fail('unpaired-surrogate')
  }

  /** Goes over one escape; the unit of a `\u` escape, or null for the short ones. */
  private unit(): number | null {
    const escaped = this.text[this.at + 1]
    if (escaped === undefined) this.fail('json-truncated')
    if (escaped !== 'u') {
      if (!ESCAPES.includes(escaped)) this.fail('json-syntax')
      // A slash needs no escape; what is escaped by number might not need it either.
      if (escaped === '/') this.isCanonical = false
      this.at += 2
      return null
    }
    this.isCanonical = false
    const digits = this.text.slice(this.at + 2, this.at + 6)
    if (!HEX.test(digits)) this.fail(this.at + 6 > this.text.length ? 'json-truncated' : 'json-syntax')
    this.at += 6
    return parseInt(digits, 16)
  }

  private number(): void {
    if (!this.shortInteger()) this.anyNumber()
  }

  /** Goes over an integer of few digits; false where it is anything else. */
  private shortInteger(): boolean {
    const { text, at } = this
    let next = at
    let code = text.charCodeAt(next)
    if (code === ZERO || code === MINUS) return false
    while (code >= ZERO && code <= NINE) {
      next += 1
      code = text.charCodeAt(next)
    }
    if (code === DOT || (code | LOWER) === EXPONENT || next - at > SHORT) return false
    this.at = next
    return true
  }

  private anyNumber(): void {
    NUMBER.lastIndex = this.at
    const match = NUMBER.exec(this.text)
    if (match === null) return this.fail(this.at + 1 >= this.text.length ? 'json-truncated' : 'json-syntax')
    const [raw, fraction, exponent] = match
    const number = Number(raw)
    if (!Number.isFinite(number)) this.fail('number-too-large')
    const isInteger = fraction === undefined && exponent === undefined
    const isExact = isInteger ? raw.length <= SHORT || isSameInteger(raw, number) : keepsDigits(raw, number)
    if (!isExact) this.fail('number-not-exact')
    if (!isInteger || raw.length > SHORT || raw === '-0') this.isCanonical = false
    this.at += raw.length
  }

  private literal(): void {
    const literal = LITERALS.find((word) => this.text.startsWith(word, this.at))
    if (literal === undefined) {
      const rest = this.text.slice(this.at, this.at + 5)
      this.fail(
        LITERALS.some((word) => rest.length < word.length && word.startsWith(rest))
          ? 'json-truncated'
          : 'json-syntax',
      )
    }
    this.at += literal.length
  }

  private skipSpace(): void {
    const { text } = this
    let { at } = this
    for (;;) {
      const code = text.charCodeAt(at)
      if (code !== SPACE && code !== 0x0a && code !== 0x0d && code !== 0x09) break
      at += 1
    }
    this.at = at
  }

  private fail(code: ScanFault['code'], params?: ScanFault['params']): never {
    throw new Fault(params ? { code, offset: this.at, params } : { code, offset: this.at })
  }
}
