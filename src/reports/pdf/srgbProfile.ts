/**
 * The sRGB colour space as an ICC profile of version 2 (IEC 61966-2-1), computed: what black and grey of a paper mean on any
 * device. Free of rights because it is nothing but published numbers.
 */

/** Primaries and white of sRGB, adapted to D50, as XYZ. */
const XYZ = {
  wtpt: [0.9505, 1, 1.0891],
  rXYZ: [0.4360747, 0.2225045, 0.0139322],
  gXYZ: [0.3850649, 0.7168786, 0.0971045],
  bXYZ: [0.1430804, 0.0606169, 0.7141733],
} as const
/** Points of the tone curve. */
const CURVE_POINTS = 256
const HEADER = 128
const NAME = 'sRGB'
const RIGHTS = 'No copyright, use freely'

/**
 * The profile.
 * @returns its bytes, always the same
 */
export function srgbProfile(): Uint8Array<ArrayBuffer> {
  const curve = toneCurve()
  const tags: [string, Uint8Array][] = [
    ['desc', description(NAME)],
    ['cprt', textTag(RIGHTS)],
    ...Object.entries(XYZ).map(([name, value]): [string, Uint8Array] => [name, xyzTag(value)]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  // Tags with the same content share it.
  const places = new Map<Uint8Array, number>()
  let size = HEADER + 4 + 12 * tags.length
  for (const [, content] of tags)
    if (!places.has(content)) {
      places.set(content, size)
      size += Math.ceil(content.length / 4) * 4
    }
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  writeHeader(bytes, view)
  view.setUint32(HEADER, tags.length)
  tags.forEach(([name, content], index) => {
    const at = HEADER + 4 + 12 * index
    const place = places.get(content) ?? 0
    bytes.set(ascii(name), at)
    view.setUint32(at + 4, place)
    view.setUint32(at + 8, content.length)
    bytes.set(content, place)
  })
  return bytes
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  view.setUint32(0, bytes.length)
  view.setUint32(8, 0x02100000)
  bytes.set(ascii('mntrRGB XYZ '), 12)
  // A fixed day: the profile is the same in every file.
  ;[2017, 12, 29, 0, 0, 0].forEach((part, index) => view.setUint16(24 + 2 * index, part))
  bytes.set(ascii('acsp'), 36)
  ;[0.9642, 1, 0.8249].forEach((part, index) => view.setInt32(68 + 4 * index, fixed(part)))
}

/** The curve of sRGB: linear near black, a power of 2.4 above. */
function toneCurve(): Uint8Array {
  const bytes = new Uint8Array(12 + 2 * CURVE_POINTS)
  const view = new DataView(bytes.buffer)
  bytes.set(ascii('curv'))
  view.setUint32(8, CURVE_POINTS)
  for (let index = 0; index < CURVE_POINTS; index += 1) {
    const value = index / (CURVE_POINTS - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    view.setUint16(12 + 2 * index, Math.round(linear * 0xffff))
  }
  return bytes
}

function xyzTag(value: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(20)
  const view = new DataView(bytes.buffer)
  bytes.set(ascii('XYZ '))
  value.forEach((part, index) => view.setInt32(8 + 4 * index, fixed(part)))
  return bytes
}

function textTag(text: string): Uint8Array {
  const bytes = new Uint8Array(8 + text.length + 1)
  bytes.set(ascii('text'))
  bytes.set(ascii(text), 8)
  return bytes
}

/** textDescriptionType: the name in ASCII, none in Unicode, none in a script code. */
function description(text: string): Uint8Array {
  const bytes = new Uint8Array(12 + text.length + 1 + 8 + 3 + 67)
  bytes.set(ascii('desc'))
  new DataView(bytes.buffer).setUint32(8, text.length + 1)
  bytes.set(ascii(text), 12)
  return bytes
}

/** s15Fixed16Number. */
function fixed(value: number): number {
  return Math.round(value * 0x10000)
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
