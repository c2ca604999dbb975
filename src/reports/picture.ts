/** Pictures of pixels as they lie in a file of somebody: told by their first bytes, never by what they say of themselves. */
import type { Facility } from '../core/types'
import type { Picture } from './model'

/** Largest picture in bytes; the schema allows as much as base64. */
export const PICTURE_BYTES = 64 * 1024
/** Longest side in pixels: a small file can hold a picture that fills all memory when it is unpacked. */
export const PICTURE_SIDE = 1024

/** Kind and size of a picture. */
export interface PictureHead {
  type: Picture['type']
  /** Pixels. */
  width: number
  height: number
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
/** Markers of a JPEG that carry its size: every kind of frame. */
const FRAMES = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]

/**
 * Reads the beginning of a picture.
 * @param bytes of a file
 * @returns null when it is neither PNG nor JPEG (an SVG can hold scripts and addresses of other hosts)
 */
export function readPictureHead(bytes: Uint8Array): PictureHead | null {
  return pngHead(bytes) ?? jpegHead(bytes)
}

/**
 * The facility's logo for the head of a paper.
 * @param logo as the assessment has it
 * @param alt what stands for it when the assessment says nothing
 * @returns null when there is none, or none that can be shown safely
 */
export function logoPicture(logo: Facility['logo'], alt: string): Picture | null {
  if (!logo) return null
  const bytes = bytesOfBase64(logo.data)
  const head = readPictureHead(bytes)
  if (!head || bytes.length > PICTURE_BYTES) return null
  if (Math.max(head.width, head.height) > PICTURE_SIDE || Math.min(head.width, head.height) < 1) return null
  return { ...head, data: logo.data, alt: logo.alt?.trim() || alt }
}

/**
 * Bytes of a base64 text.
 * @param text base64; empty where it is none
 */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

function pngHead(bytes: Uint8Array): PictureHead | null {
  if (bytes.length < 24 || PNG.some((byte, index) => bytes[index] !== byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

function jpegHead(bytes: Uint8Array): PictureHead | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (FRAMES.includes(bytes[at + 1] ?? 0))
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}
