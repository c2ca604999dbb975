import { isNfc } from '../../core/text/normalise'
import { JSON_BYTES, JSON_DEPTH, JSON_MEMBERS, JSON_VALUES, megabytes } from '../limits'
import { accept, refuse, type Read } from '../problems'
import { decodeText } from '../text/decodeText'
import { fileTypeOf, textTypeOf } from '../text/fileType'
import { lookThrough } from './scanJson'

/** A JSON value and how it was written. */
export interface JsonText {
  value: unknown
  /**
   * Whether the bytes without their white space are the canonical form of the value (RFC 8785, texts NFC), as in every
   * file that this tool wrote.
   */
  isCanonical: boolean
}

/**
 * Bytes to a JSON value: size, encoding, grammar, depth, keys; every problem with line and column. What is returned
 * contains no key given twice and no `__proto__`, is at most 100 levels deep, and its texts are as written (not yet NFC).
 * @param bytes the file
 */
export function parseJson(bytes: Uint8Array): Read<unknown> {
  const read = readJsonText(bytes)
  return read.ok ? accept(read.value.value) : read
}

/**
 * The same, and whether it is written canonically.
 * @param bytes the file
 */
export function readJsonText(bytes: Uint8Array): Read<JsonText> {
  if (bytes.length > JSON_BYTES)
    return refuse('too-large', '', { size: megabytes(bytes.length), limit: megabytes(JSON_BYTES) })
  const type = fileTypeOf(bytes)
  if (type !== 'text') return refuse('wrong-type', '', { type: type.toUpperCase() })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  if (text.trim() === '') return refuse('empty-file')
  const otherType = textTypeOf(text)
  if (otherType === 'EMAIL') return refuse('is-email')
  if (otherType) return refuse('wrong-type', '', { type: otherType })
  const { fault, isCanonical, isPlain } = lookThrough(text, {
    depth: JSON_DEPTH,
    values: JSON_VALUES,
    members: JSON_MEMBERS,
  })
  if (fault) return refuse(fault.code, '', { ...fault.params, ...positionOf(text, fault.offset) })
  const hasMark = bytes[0] === 0xef
  return accept({
    value: JSON.parse(text) as unknown,
    isCanonical: isCanonical && encoding === 'utf-8' && !hasMark && (isPlain || isNfc(text)),
  })
}

/** Line and column, both from 1, of a place in a text. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
    line += 1
    start = next + 1
  }
  return { line, column: offset - start + 1 }
}
