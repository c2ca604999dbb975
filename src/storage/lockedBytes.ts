/** Every row of a desk as bytes, and back: the length of a JSON part, the JSON part, then the bytes of the files. */
import type { EveryRow } from './lock'

const LENGTH_BYTES = 4

interface Packed extends Omit<EveryRow, 'blobs'> {
  /** In the order in which their bytes follow. */
  blobs: { sha256: string; type: string; size: number }[]
}

/**
 * Packs rows.
 * @param rows all rows of a desk
 */
export async function packRows(rows: EveryRow): Promise<Uint8Array<ArrayBuffer>> {
  const packed: Packed = {
    ...rows,
    blobs: rows.blobs.map(({ sha256, blob }) => ({ sha256, type: blob.type, size: blob.size })),
  }
  const json = new TextEncoder().encode(JSON.stringify(packed))
  const size = rows.blobs.reduce((sum, { blob }) => sum + blob.size, LENGTH_BYTES + json.length)
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(0, json.length)
  bytes.set(json, LENGTH_BYTES)
  let at = LENGTH_BYTES + json.length
  for (const { blob } of rows.blobs) {
    bytes.set(new Uint8Array(await blob.arrayBuffer()), at)
    at += blob.size
  }
  return bytes
}

/**
 * Unpacks what `packRows` made.
 * @param bytes the whole of it, as decrypted
 */
export function unpackRows(bytes: Uint8Array): EveryRow {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  let at = LENGTH_BYTES + length
  const json = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, at))
  const packed = JSON.parse(json) as Packed
  return {
    ...packed,
    blobs: packed.blobs.map(({ sha256, type, size }) => {
      const blob = new Blob([bytes.slice(at, at + size)], { type })
      at += size
      return { sha256, blob }
    }),
  }
}
