import { closeSync, openSync, writeSync } from 'node:fs'
import { ByteWriter, type Writer } from 'hyparquet-writer'

/** Bytes gathered before they are written. */
const PIECE = 1_000_000

/**
 * A file that a table is written to piece by piece.
 * @param file its path
 */
export function fileWriter(file: string): Writer {
  const handle = openSync(file, 'w')
  const writer = new ByteWriter()
  const grow = writer.ensure.bind(writer)
  const flush = (): void => {
    writeSync(handle, new Uint8Array(writer.buffer, 0, writer.index))
    writer.index = 0
  }
  writer.ensure = (size) => {
    if (writer.index > PIECE) flush()
    grow(size)
  }
  writer.finish = () => {
    flush()
    closeSync(handle)
  }
  return writer
}
