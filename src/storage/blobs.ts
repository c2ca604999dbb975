import type { BlobRow, Key, Rows, TableName, Transaction } from './rows'

/** The bytes of files, read before the transaction: nothing else may be awaited in it. */
export type KeptBytes = ReadonlyMap<Blob, ArrayBuffer>

/** A row as it lies where the browser keeps no `Blob`. */
interface BytesRow {
  sha256: string
  bytes: ArrayBuffer
  type: string
}

/** Reads files into memory, to be kept as plain bytes. */
export async function plainBytesOf(blobs: readonly Blob[]): Promise<KeptBytes> {
  return new Map(await Promise.all(blobs.map(async (blob) => [blob, await blob.arrayBuffer()] as const)))
}

function asBlob(row: BlobRow | BytesRow): BlobRow {
  return 'bytes' in row ? { sha256: row.sha256, blob: new Blob([row.bytes], { type: row.type }) } : row
}

/**
 * A transaction that keeps files as plain bytes where it has them, and gives them back as the files they were. WebKit in a
 * private window keeps no `Blob` in IndexedDB (docs/engines.md).
 * @param tx the tables as they are
 * @param put takes every file that was to be kept
 * @param bytes none = files are kept as they are
 */
export function withBlobs(tx: Transaction, put: Blob[], bytes?: KeptBytes): Transaction {
  return {
    ...tx,
    async get<T extends TableName>(table: T, key: Key) {
      const row = await tx.get(table, key)
      return table === 'blobs' && row ? (asBlob(row as BlobRow) as Rows[T]) : row
    },
    async all<T extends TableName>(table: T) {
      const rows = await tx.all(table)
      return table === 'blobs' ? (rows as BlobRow[]).map((row) => asBlob(row) as Rows[T]) : rows
    },
    async put<T extends TableName>(table: T, row: Rows[T]) {
      if (table !== 'blobs') return tx.put(table, row)
      const { sha256, blob } = row as BlobRow
      if (!bytes) put.push(blob)
      const kept = bytes?.get(blob)
      const asBytes: BytesRow | undefined = kept && { sha256, bytes: kept, type: blob.type }
      return tx.put(table, (asBytes ?? row) as Rows[T])
    },
  }
}
