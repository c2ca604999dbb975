import { inflateSync, strFromU8 } from 'fflate'

/**
 * Data of ours that the single file stores compressed; see scripts/vite-packed-data.ts.
 * @param packed JSON, deflated, in base64
 */
export function unpackData(packed: string): unknown {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  return JSON.parse(strFromU8(inflateSync(bytes)))
}
