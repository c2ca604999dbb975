import type { GivenFile } from '../submissions/givenFile'

/** Files up to this size are read while the one before is worked on. */
const SMALL = 4 * 1024 * 1024

/**
 * Begins to read small files at once, so that the disk and the processor work at the same time. Large ones, ZIPs mostly,
 * are read when their turn comes.
 * @param files a few files
 */
export function readAhead(files: readonly GivenFile[]): GivenFile[] {
  return files.map((given) => {
    const { file } = given
    if (file === null || file.size > SMALL) return given
    const reading = file.arrayBuffer()
    // Whoever asks hears the failure; until then it is no unhandled one.
    reading.catch(() => undefined)
    return { ...given, file: { size: file.size, arrayBuffer: () => reading } }
  })
}
