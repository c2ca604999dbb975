import { zlibSync } from 'fflate'

/** A JPEG of three by two white pixels. */
export const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAACAAMBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AQH//2Q=='

/**
 * A grey PNG.
 * @param width pixels it says it has
 * @param height pixels it says it has
 * @param pixels rows it really has
 */
export function aPng(width: number, height: number, pixels = Math.min(height, 8)): string {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head[8] = 8
  const rows = new Uint8Array(pixels * (1 + Math.min(width, 8))).fill(200)
  for (let row = 0; row < pixels; row += 1) rows[row * (1 + Math.min(width, 8))] = 0
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const parts = [chunk('IHDR', head), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())]
  return Buffer.from([...signature, ...parts.flatMap((part) => [...part])]).toString('base64')
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Uint8Array.from([...Buffer.from(type, 'latin1'), ...data])
  const whole = new Uint8Array(named.length + 8)
  const view = new DataView(whole.buffer)
  view.setUint32(0, data.length)
  whole.set(named, 4)
  view.setUint32(4 + named.length, crc(named))
  return whole
}

/** CRC-32 of ISO 3309, as PNG wants it. */
function crc(bytes: Uint8Array): number {
  let value = ~0
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return ~value >>> 0
}
