import { asciiName } from '../core/text/asciiName'
import { trimEndOf } from '../core/text/trimEnd'
import { isDeviceName } from '../core/text/windowsName'

/** Hands bytes to the browser as a file to keep. */
export function download(bytes: Uint8Array | Blob, name: string, type: string): void {
  const blob = bytes instanceof Blob ? bytes : new Blob([bytes as BlobPart], { type })
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Long enough to read, short enough for every file system and for a list of files. */
const LONGEST_NAME = 80
/** However long the rest is, so much of a facility's name stays. */
const LEAST_OF_FACILITY = 12

/**
 * A file name that every system takes: letters without accents, digits, dashes. What does not fit is taken from the
 * facility; title and day are never cut, so that two papers or two years never share a name.
 * @param parts in their order
 * @param options which of the parts is the facility, the first by default
 */
export function fileName(
  parts: readonly string[],
  ending: string,
  { facility = 0 }: { facility?: number } = {},
): string {
  const plain = parts.map(asciiName)
  const others = plain.filter((part, index) => index !== facility && part !== '').join('-').length
  const room = Math.max(LEAST_OF_FACILITY, LONGEST_NAME - others - 1)
  const name = plain
    .map((part, index) => (index === facility ? trimEndOf(part.slice(0, room), '-') : part))
    .filter((part) => part !== '')
    .join('-')
  return `${isDeviceName(name) ? `tt54-${name}` : name || 'tt54'}${ending}`
}
