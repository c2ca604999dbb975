import { QUIET_MODULES, type QrModules } from '../../drawing/qr'

/** Pixels of a module: Word and printers then scale without blurring its edges away. */
const PIXELS = 8
const HEADERS = 62
const WHITE = 1

/**
 * A QR code as a Windows bitmap of one bit per pixel, white around it included: the one kind of picture that every
 * reader of DOCX shows and that needs no compression.
 * @returns the bytes, the same for the same modules
 */
export function qrBitmap(modules: QrModules): Uint8Array<ArrayBuffer> {
  const side = (modules.length + 2 * QUIET_MODULES) * PIXELS
  const stride = Math.ceil(side / 32) * 4
  const bytes = new Uint8Array(HEADERS + stride * side)
  writeHeaders(new DataView(bytes.buffer), side, stride)
  for (let y = 0; y < side; y += 1) {
    // The lowest line comes first.
    const line = HEADERS + (side - 1 - y) * stride
    for (let x = 0; x < side; x += 1) {
      const isDark = modules[moduleAt(y)]?.[moduleAt(x)] === true
      if (!isDark) bytes[line + (x >> 3)] = (bytes[line + (x >> 3)] ?? 0) | (0x80 >> (x & 7))
    }
  }
  return bytes
}

const moduleAt = (pixel: number): number => Math.floor(pixel / PIXELS) - QUIET_MODULES

function writeHeaders(view: DataView, side: number, stride: number): void {
  const number = (at: number, value: number): void => view.setUint32(at, value, true)
  view.setUint16(0, 0x4d42, true)
  number(2, HEADERS + stride * side)
  number(10, HEADERS)
  number(14, 40)
  number(18, side)
  number(22, side)
  view.setUint16(26, 1, true)
  view.setUint16(28, 1, true)
  number(34, stride * side)
  number(46, 2)
  // Palette: black, then white.
  number(54 + 4 * WHITE, 0x00ffffff)
}
