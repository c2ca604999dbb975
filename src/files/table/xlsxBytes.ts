/** The earliest time a ZIP entry can have (APPNOTE 4.4.6); write-excel-file would note this moment on every entry. */
const NO_TIME = new Date(1980, 0, 1)
/** Some programs look only at the first entry for the kind of the file. */
const FIRST = '[Content_Types].xml'

/**
 * The bytes of a workbook without the moment of writing: the same cells give the same bytes.
 * @param written what write-excel-file gave
 */
export async function xlsxBytes(written: { toBlob: () => Promise<Blob> }): Promise<Uint8Array<ArrayBuffer>> {
  const [{ unzipSync, zipSync }, blob] = await Promise.all([import('fflate'), written.toBlob()])
  const entries = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))
  entries.sort(([a], [b]) => Number(b === FIRST) - Number(a === FIRST))
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME })
}
