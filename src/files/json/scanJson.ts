/**
 * Looks through a JSON text before `JSON.parse` builds anything: the same grammar (RFC 8259), without recursion, and
 * with what `JSON.parse` does not tell: depth, number of values, keys given twice, unpaired surrogates, numbers that
 * would change. See docs/decisions/json-reading.md for why this is not a library.
 */
import { trimEndOf } from '../../core/text/trimEnd'
import { normaliseText } from '../../core/text/normalise'
import type { FileProblemCode } from '../problems'

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
const [QUOTE, BACKSLASH, SPACE] = [0x22, 0x5c, 0x20]

/** What a scan finds. */
export interface JsonScan {
  /** The first fault, or null when `JSON.parse` takes the text and gives exactly what it says. */
  fault: ScanFault | null
  /**
   * Whether the text without its white space is the canonical form of its value (RFC 8785), provided that it is NFC:
   * keys in order, no escape that could be left out, only short integers. So our own files are written.
   */
  isCanonical: boolean
}

/** What may come next. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end'

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
      return { fault: null, isCanonical: scanner.isCanonical }
    } catch (error) {
      if (!(error instanceof OutOfOrder)) throw error
      new Scanner(text, limits, false).run()
      return { fault: null, isCanonical: false }
    }
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault, isCanonical: false }
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
  private at = 0
  private values = 0
  /** One entry per open bracket: the keys of an object, or null for an array. */
  private readonly open: (Keys | null)[] = []

  constructor(
    private readonly text: string,
    private readonly limits: ScanLimits,
    private readonly inOrder: boolean,
  ) {}

  run(): void {
    let state: State = 'value'
    for (;;) {
      this.skipSpace()
      if (state === 'end') {
        if (this.at < this.text.length) this.fail('json-syntax')
        return
      }
      if (this.at >= this.text.length) this.fail('json-truncated')
      state = this.step(state, this.text[this.at] ?? '')
    }
  }

  private step(state: Exclude<State, 'end'>, character: string): State {
    switch (state) {
      case 'colon':
        return this.take(':', character, 'value')
      case 'comma-or-end':
        if (character === ',') return this.take(',', character, this.open.at(-1) ? 'key' : 'value')
        return this.close(character)
      case 'key-or-end':
      case 'key':
        if (character === '"') return this.key()
        return state === 'key' ? this.fail('json-syntax') : this.close(character)
      case 'value-or-end':
        return character === ']' ? this.close(character) : this.value(character)
      case 'value':
        return this.value(character)
    }
  }

  private value(character: string): State {
    this.values += 1
    if (this.values > this.limits.values) this.fail('json-too-many-values', { limit: this.limits.values })
    if (character === '{' || character === '[') {
      if (this.open.length >= this.limits.depth) this.fail('json-too-deep', { limit: this.limits.depth })
      this.open.push(character === '{' ? this.noKeys() : null)
      this.at += 1
      return character === '{' ? 'key-or-end' : 'value-or-end'
    }
    if (character === '"') this.string()
    else if (character === '-' || (character >= '0' && character <= '9')) this.number()
    else this.literal()
    return this.after()
  }

  private close(character: string): State {
    if (character !== (this.open.at(-1) ? '}' : ']')) this.fail('json-syntax')
    this.open.pop()
    this.at += 1
    return this.after()
  }

  private after(): State {
    return this.open.length === 0 ? 'end' : 'comma-or-end'
  }

  private take(wanted: string, character: string, next: State): State {
    if (character !== wanted) this.fail('json-syntax')
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
    const key = normaliseText(raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw)
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
    return 'colon'
  }

  private string(): void {
    const { text } = this
    let at = this.at + 1
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) break
      if (code === BACKSLASH) {
        this.at = at
        this.escape()
        at = this.at
      } else if (code >= SPACE) at += 1
      else {
        this.at = at
        this.fail(at >= text.length ? 'json-truncated' : 'json-control-character')
      }
    }
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
    NUMBER.lastIndex = this.at
    const match = NUMBER.exec(this.text)
    if (match === null) return this.fail(this.at + 1 >= this.text.length ? 'json-truncated' : 'json-syntax')
    const [raw, fraction, exponent] = match
    const number = Number(raw)
    if (!Number.isFinite(number)) this.fail('number-too-large')
    const isInteger = fraction === undefined && exponent === undefined
    const isExact = isInteger ? raw.length <= 15 || !isAltered(raw, number) : keepsDigits(raw, number)
    if (!isExact) this.fail('number-not-exact')
    if (!isInteger || raw.length > 15 || raw === '-0') this.isCanonical = false
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

/** Most digits that the platform writes of a number. */
const MOST_DIGITS = 100

/**
 * Whether the digits of a decimal or of one with an exponent are those of the number that is made of them: 1e-400 would be
 * 0, and the last digits of a long one would be others.
 */
function keepsDigits(raw: string, number: number): boolean {
  const digits = significant(raw)
  if (digits === significant(String(number))) return true
  return digits.length <= MOST_DIGITS && digits === significant(number.toPrecision(digits.length || 1))
}

function significant(text: string): string {
  const [mantissa = ''] = text.toLowerCase().split('e')
  const digits = mantissa.replace(/[-.]/g, '').replace(/^0+/, '')
  return trimEndOf(digits, '0')
}

/** Neither the same number, nor digits that would be written back as they are. */
function isAltered(digits: string, number: number): boolean {
  return String(number) !== digits && BigInt(digits) !== BigInt(number)
}
