/**
 * Where bytes stop being UTF-8. The decoder of the platform only says that they do.
 * @param bytes bytes that are not all UTF-8
 * @returns byte (from 0) and line (from 1) of the first byte that does not belong
 */
export function invalidUtf8At(bytes: Uint8Array): { byte: number; line: number } {
  let line = 1
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) break
    if (bytes[at] === 0x0a) line += 1
    at += length
  }
  return { byte: at, line }
}

/** Length of the sequence beginning here, 0 = none (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0
  const second = bytes[at + 1] ?? 0
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || second < lowest || second > highest) return 0
  for (let index = 2; index < length; index += 1) {
    const next = bytes[at + index] ?? 0
    if (next < 0x80 || next > 0xbf) return 0
  }
  return length
}
