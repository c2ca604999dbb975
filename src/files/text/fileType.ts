/** What the first bytes say a file is; `text` = none of the known binary kinds. */
export type FileType = 'zip' | 'text' | (typeof SIGNATURES)[number]['type']

const SIGNATURES = [
  { type: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { type: 'DOC/XLS', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { type: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { type: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21] },
  { type: '7Z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { type: 'GZIP', bytes: [0x1f, 0x8b] },
  { type: 'EXE', bytes: [0x4d, 0x5a] },
] as const

const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]
const HTML = /^\s*<(?:!doctype\s+html|html|head|body|script)/i
const XML = /^\s*<\?xml/i
/** Head of a saved e-mail (.eml). */
const EMAIL =
  /^(?:From |(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|X-[A-Za-z-]{1,60}):\s)/i

/**
 * The kind of a file by its content; names can be anything.
 * @param bytes the whole file or its beginning
 */
export function fileTypeOf(bytes: Uint8Array): FileType {
  const starts = (signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte)
  if (ZIP.some(starts)) return 'zip'
  return SIGNATURES.find((signature) => starts(signature.bytes))?.type ?? 'text'
}

/**
 * Kinds of text that are certainly not ours, so that the message can say what was opened.
 * @param text a decoded text
 */
export function textTypeOf(text: string): 'HTML' | 'XML' | 'EMAIL' | null {
  const beginning = text.slice(0, 1000)
  if (HTML.test(beginning)) return 'HTML'
  if (EMAIL.test(beginning)) return 'EMAIL'
  return XML.test(beginning) ? 'XML' : null
}
