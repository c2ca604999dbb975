import { encode } from 'uqr'
import type { RectShape } from './shapes'

/** White around the symbol that readers need, in modules (ISO/IEC 18004). */
export const QUIET_MODULES = 4

/** The modules of a QR code: true = dark. */
export type QrModules = readonly (readonly boolean[])[]

/**
 * The modules of a QR code, without white around it; with error correction M a page may be worn or stained by 15 %.
 * @param text what it says; capitals and figures are packed tightest
 */
export function qrModules(text: string): QrModules {
  return encode(text, { ecc: 'M', border: 0 }).data
}

/**
 * A QR code as black rectangles, neighbours in a row joined.
 * @param place where its top left module begins and how wide the symbol is, in mm
 */
export function qrShapes(
  modules: QrModules,
  { x, y, size }: { x: number; y: number; size: number },
): RectShape[] {
  const module = size / modules.length
  return modules.flatMap((row, line) =>
    runsOf(row).map(({ from, length }): RectShape => ({
      kind: 'rect',
      x: x + from * module,
      y: y + line * module,
      width: length * module,
      // Rows overlap by a hair, or a printer leaves white lines between them.
      height: module * 1.02,
      fill: 'ink',
    })),
  )
}

function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  row.forEach((isDark, at) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last && last.from + last.length === at) last.length += 1
    else runs.push({ from: at, length: 1 })
  })
  return runs
}

/**
 * A QR code as an SVG file, for where only a picture can stand.
 * @param size width of the symbol in mm, without white around it
 */
export function qrSvg(modules: QrModules, size: number): string {
  const side = modules.length
  const path = qrShapes(modules, { x: 0, y: 0, size: side }).map(
    ({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}mm" height="${size}mm" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path d="${path.join('')}"/></svg>`
}
