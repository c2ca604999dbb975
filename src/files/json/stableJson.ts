import { normaliseText } from '../../core/text/normalise'

/**
 * JSON with the same bytes for the same content: keys sorted by UTF-16 units, two spaces, LF, NFC, a line feed at the
 * end (docs/decisions/file-bytes.md). Members that are undefined are left out, as `JSON.stringify` does.
 * @param value a JSON value of bounded depth
 */
export function stableJson(value: unknown): string {
  return `${write(value, '\n')}\n`
}

/** `newline` = a line feed and the indentation of the line the value is on. */
function write(value: unknown, newline: string): string {
  if (typeof value === 'string') return JSON.stringify(normaliseText(value))
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const inner = `${newline}  `
  if (Array.isArray(value))
    return enclose(
      '[',
      value.map((item) => write(item, inner)),
      ']',
      newline,
    )
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]): [string, unknown] => [normaliseText(key), member])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}: ${write(member, inner)}`)
  return enclose('{', members, '}', newline)
}

function enclose(start: string, parts: readonly string[], end: string, newline: string): string {
  if (parts.length === 0) return start + end
  const inner = `${newline}  `
  return `${start}${inner}${parts.join(`,${inner}`)}${newline}${end}`
}
