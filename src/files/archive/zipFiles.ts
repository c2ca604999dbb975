import { windowsName } from '../../core/text/windowsName'

/** One file of an archive to be handed on. */
export interface NamedBytes {
  /** Wanted name with its ending; what Windows refuses in it is replaced, and two alike get a number. */
  name: string
  bytes: Uint8Array
}

/** The earliest time a ZIP entry can have (APPNOTE 4.4.6): the same files give the same archive. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * Several files in one archive, under names that stay apart.
 * @param files the files in order
 * @param options `level` 0 for what is compressed already, e.g. pictures
 */
export async function zipFiles(
  files: readonly NamedBytes[],
  { level = 6 }: { level?: 0 | 6 } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate')
  const taken = new Set<string>()
  const entries = files.map(({ name, bytes }): [string, [Uint8Array, { mtime: Date }]] => [
    apart(windowsName(name), taken),
    [bytes, { mtime: NO_TIME }],
  ])
  return zipSync(Object.fromEntries(entries), { level })
}

/** "a.pdf", "a-2.pdf", …; names are compared as Windows does, without regard to case. */
function apart(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)]
  for (let count = 1; ; count += 1) {
    const wanted = count === 1 ? name : `${stem}-${count}${ending}`
    if (taken.has(wanted.toLowerCase())) continue
    taken.add(wanted.toLowerCase())
    return wanted
  }
}
