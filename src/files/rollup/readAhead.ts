import type { GivenFile } from '../submissions/givenFile'

/** Files up to this size are read while the one before is worked on. */
const SMALL = 4 * 1024 * 1024

/** Files that are read ahead. */
const AHEAD = 8

/**
 * Begins to read small files before their turn, so that the disk and the processor work at the same time. Large ones,
 * ZIPs mostly, are read when their turn comes.
 * @param files files as they are found
 */
export async function* readAhead(files: AsyncIterable<GivenFile>): AsyncGenerator<GivenFile> {
  const source = files[Symbol.asyncIterator]()
  const ahead: Promise<IteratorResult<GivenFile>>[] = []
  const next = async (): Promise<IteratorResult<GivenFile>> => {
    const found = await source.next()
    return found.done ? found : { value: begun(found.value) }
  }
  for (;;) {
    while (ahead.length < AHEAD) {
      const asked = next()
      // Whoever takes it hears the failure; until then it is no unhandled one.
      asked.catch(() => undefined)
      ahead.push(asked)
    }
    const found = await ahead.shift()
    if (!found || found.done) return
    yield found.value
  }
}

function begun(given: GivenFile): GivenFile {
  const { file } = given
  if (file === null || file.size > SMALL) return given
  const reading = file.arrayBuffer()
  reading.catch(() => undefined)
  return { ...given, file: { size: file.size, arrayBuffer: () => reading } }
}
