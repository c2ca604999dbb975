import type { Facility } from '../core/types'
import { PICTURE_BYTES, readPictureHead } from '../reports/picture'

export type Logo = NonNullable<Facility['logo']>
/** Why a file cannot be a logo. */
export type LogoProblem = 'file-too-large' | 'not-a-picture' | 'too-many-pixels' | 'unreadable'

/** Largest file that is read; what is kept of it is at most `PICTURE_BYTES`. */
export const LOGO_FILE_BYTES = 5 * 1024 * 1024
/** Longest side of a picture that is unpacked at all, in pixels. */
const LONGEST_SIDE = 8000
/** Longest sides that are tried, in pixels: 480 is 600 dots an inch on paper. */
const SIDES = [480, 360, 240, 160]

/**
 * A logo of a chosen file: drawn anew in a small size on white, so that nothing of the file but its pixels is kept.
 * @param file what a person chose
 * @param alt what the picture shows
 */
export async function makeLogo(
  file: Blob,
  alt: string | undefined,
): Promise<{ ok: true; logo: Logo } | { ok: false; problem: LogoProblem }> {
  if (file.size > LOGO_FILE_BYTES) return { ok: false, problem: 'file-too-large' }
  const head = readPictureHead(new Uint8Array(await file.arrayBuffer()))
  if (!head) return { ok: false, problem: 'not-a-picture' }
  if (Math.max(head.width, head.height) > LONGEST_SIDE) return { ok: false, problem: 'too-many-pixels' }
  try {
    const logo = await smallest(await createImageBitmap(file))
    return logo ? { ok: true, logo: alt ? { ...logo, alt } : logo } : { ok: false, problem: 'unreadable' }
  } catch {
    return { ok: false, problem: 'unreadable' }
  }
}

/** The largest of the sizes that fits; lines and letters stay sharp as PNG, photographs only fit as JPEG. */
async function smallest(bitmap: ImageBitmap): Promise<Logo | null> {
  for (const side of SIDES)
    for (const type of ['image/png', 'image/jpeg'] as const) {
      const bytes = new Uint8Array(await (await drawn(bitmap, side, type)).arrayBuffer())
      // A browser that cannot write a kind writes another.
      if (bytes.length <= PICTURE_BYTES && readPictureHead(bytes)?.type === type)
        return { type, data: base64(bytes) }
    }
  return null
}

function drawn(bitmap: ImageBitmap, side: number, type: Logo['type']): Promise<Blob> {
  const by = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * by))
  canvas.height = Math.max(1, Math.round(bitmap.height * by))
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas'))), type, 0.9)
  })
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
