/** What a file can be shown as. */
export interface FileView {
  kind: 'picture' | 'pdf' | 'other'
  /** The media type to show it with; a picture or PDF is never anything that could run. */
  type: string
}

const SIGNATURES: readonly { type: string; kind: 'picture' | 'pdf'; at: number; bytes: readonly number[] }[] =
  [
    { type: 'application/pdf', kind: 'pdf', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
    { type: 'image/png', kind: 'picture', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
    { type: 'image/jpeg', kind: 'picture', at: 0, bytes: [0xff, 0xd8, 0xff] },
    { type: 'image/gif', kind: 'picture', at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
    { type: 'image/webp', kind: 'picture', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
    { type: 'image/bmp', kind: 'picture', at: 0, bytes: [0x42, 0x4d] },
  ]

/** Endings of files that a browser runs when they are opened by a double click. */
const RUNS = /\.(x?html?|xht|svgz?|mht(ml)?|xml|js|mjs|hta)$/i

/** What a file is by its first bytes, whatever its name and its sender say: only pictures and PDF are shown. */
export async function fileView(file: Blob): Promise<FileView> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer())
  const found = SIGNATURES.find(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte))
  return found ? { kind: found.kind, type: found.type } : { kind: 'other', type: 'application/octet-stream' }
}

/**
 * Whether a file of that name may run in the browser of whoever opens it: pages and drawings with scripts, which then
 * may read what other pages from the same disk keep.
 * @param name the file's name
 */
export function mayRun(name: string): boolean {
  return RUNS.test(name.trim())
}
