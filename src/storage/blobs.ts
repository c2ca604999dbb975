import { LOCK_KEY } from './lock'
import type { BlobRow, Key, Rows, SettingRow, TableName, Transaction } from './rows'
import type { LockedDesk } from './types'

/** The bytes of files, read before the transaction: nothing else may be awaited in it. */
export type KeptBytes = ReadonlyMap<Blob, ArrayBuffer>

/** A row as it lies where the browser keeps no `Blob`. */
interface BytesRow extends PlainBytes {
  sha256: string
}

interface PlainBytes {
  bytes: ArrayBuffer
  type: string
}

/** A locked desk as it lies where the browser keeps no `Blob`. */
type PlainLockedDesk = Omit<LockedDesk, 'data'> & { data: PlainBytes }

/** Reads files into memory, to be kept as plain bytes. */
export async function plainBytesOf(blobs: readonly Blob[]): Promise<KeptBytes> {
  return new Map(await Promise.all(blobs.map(async (blob) => [blob, await blob.arrayBuffer()] as const)))
}

function blobOf({ bytes, type }: PlainBytes): Blob {
  return new Blob([bytes], { type })
}

/** A row as the desk knows it, however it lies. */
function withBlob<T extends TableName>(table: T, row: Rows[T]): Rows[T] {
  if (table === 'blobs') {
    const kept = row as BlobRow | BytesRow
    return ('bytes' in kept ? { sha256: kept.sha256, blob: blobOf(kept) } : kept) as Rows[T]
  }
  if (!isLock(table, row)) return row
  const value = row.value as LockedDesk | PlainLockedDesk
  // Not by `bytes`: a `Blob` of newer browsers has a method of that name.
  if (value.data instanceof Blob) return row
  return { ...row, value: { ...value, data: blobOf(value.data) } }
}

/** The file in a row; null = it has none. */
function fileIn<T extends TableName>(table: T, row: Rows[T]): Blob | null {
  if (table === 'blobs') return (row as BlobRow).blob
  return isLock(table, row) ? (row.value as LockedDesk).data : null
}

function plainRow<T extends TableName>(table: T, row: Rows[T], plain: PlainBytes): Rows[T] {
  if (table === 'blobs') return { sha256: (row as BlobRow).sha256, ...plain } as unknown as Rows[T]
  const value = (row as SettingRow).value as LockedDesk
  return { ...row, value: { ...value, data: plain } }
}

function isLock(table: TableName, row: Rows[TableName]): row is SettingRow {
  return table === 'settings' && (row as SettingRow).key === LOCK_KEY
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
      return row && withBlob(table, row)
    },
    async all<T extends TableName>(table: T) {
      return (await tx.all(table)).map((row) => withBlob(table, row))
    },
    async put<T extends TableName>(table: T, row: Rows[T]) {
      const file = fileIn(table, row)
      if (!file) return tx.put(table, row)
      if (!bytes) put.push(file)
      const kept = bytes?.get(file)
      return tx.put(table, kept ? plainRow(table, row, { bytes: kept, type: file.type }) : row)
    },
  }
}
