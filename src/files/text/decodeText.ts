import { accept, refuse, type Read } from '../problems'
import { invalidUtf8At } from './invalidUtf8At'

/** How a text was encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'

/** A decoded text without its byte order mark. */
export interface DecodedText {
  text: string
  encoding: Encoding
}

/** How bytes become text. */
export interface DecodeOptions {
  /** What bytes are that are no UTF-8: old Vietnamese Windows programs write CSV in windows-1258. */
  otherwise?: 'windows-1258'
}

/**
 * Bytes to text: UTF-8 with or without byte order mark, UTF-16 with one or recognised by its zero bytes. A sequence
 * that is no text in that encoding (also an unpaired surrogate) is refused with its place.
 * @param bytes the file
 * @param options the encoding of last resort
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): Read<DecodedText> {
  if (hasMark(bytes, [0xff, 0xfe, 0, 0]) || hasMark(bytes, [0, 0, 0xfe, 0xff]))
    return refuse('unsupported-encoding', '', { encoding: 'UTF-32' })
  const encoding = encodingOf(bytes)
  const text = decode(bytes, encoding)
  if (text !== null) return accept({ text, encoding })
  if (encoding !== 'utf-8')
    return refuse('invalid-encoding', '', { encoding: 'UTF-16', line: brokenLine(bytes, encoding) })
  const fallback = options.otherwise && !bytes.includes(0) ? decode(bytes, options.otherwise) : null
  if (fallback !== null) return accept({ text: fallback, encoding: 'windows-1258' })
  return refuse('invalid-encoding', '', { encoding: 'UTF-8', line: invalidUtf8At(bytes).line })
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The line of the first replacement mark, which the decoder puts where it cannot go on. */
function brokenLine(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes)
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length
}

function hasMark(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** Without a mark, UTF-16 shows by a zero in every other byte: our files are mostly ASCII keys and marks. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (hasMark(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (hasMark(bytes, [0xfe, 0xff])) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  if (!sample.includes(0)) return 'utf-8'
  const zeros: [even: number, odd: number] = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1
  })
  const many = sample.length / 8
  if (zeros[1] > many && zeros[0] === 0) return 'utf-16le'
  return zeros[0] > many && zeros[1] === 0 ? 'utf-16be' : 'utf-8'
}
