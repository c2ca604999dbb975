/** ZIP keeps local time; this reads the same in every time zone, and the same content gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1)

/** A file of the archive. */
export interface NamedBytes {
  name: string
  bytes: Uint8Array
}

/**
 * All sheets at once. They are packed already, so they are stored as they are.
 * @param files the sheets; names are unique and without folders
 */
export async function zipSheets(files: readonly NamedBytes[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate')
  return zipSync(
    Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0, mtime: NO_TIME }]])),
  )
}
