import {
  BorderStyle,
  Footer,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import { qrModules, QUIET_MODULES } from '../../drawing/qr'
import { geometry } from '../layout/geometry'
import { textWidth as widthOf } from '../layout/lines'
import { SEAL_CODE, sealPlace } from '../layout/sealCode'
import { TINOS_METRICS } from '../layout/tinosMetrics'
import type { Orientation, PaperDocument } from '../model'
import { textWidthTwips } from './measure'
import { qrBitmap } from './qrBitmap'
import { writable } from './runs'
import { STYLE_OF } from './styles'

/** The unit of places of pictures. */
const EMU_PER_MM = 36_000
/** Sizes of pictures are given in pixels of 1/96 inch. */
const PIXELS_PER_MM = 96 / 25.4

/** Size of the footer in points, as in the PDF. */
const FOOTER_SIZE = 8.5

/**
 * The foot of the pages of one section: what the paper is and the fingerprint on one line; of a sealed assessment the whole
 * hash and the QR code too. Papers to be signed have it in their last section only, and there only the seal.
 * @param paper whose footer
 * @param orientation of the pages
 * @param section whether it has a first page of its own, and whether it is the last of the paper
 */
export function footersOf(
  { footer }: PaperDocument,
  orientation: Orientation,
  { isPart, isLast }: { isPart: boolean; isLast: boolean },
): { default: Footer; first?: Footer } {
  const make = (): Footer => {
    const line = footer.place === 'last' ? [] : [lineOf(footer, orientation)]
    const seal = footer.seal && (footer.place !== 'last' || isLast) ? [sealOf(footer.seal, orientation)] : []
    const children = [...line, ...seal]
    return new Footer({ children: children.length > 0 ? children : [new Paragraph({ children: [] })] })
  }
  return { default: make(), ...(isPart ? { first: make() } : {}) }
}

function lineOf({ left, right }: PaperDocument['footer'], orientation: Orientation): Paragraph {
  const size = FOOTER_SIZE * 2
  const room = geometry(orientation).textWidth
  return new Paragraph({
    style: STYLE_OF.small,
    border: { top: { style: BorderStyle.SINGLE, size: 2, color: '6E6E6E', space: 4 } },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidthTwips(orientation) }],
    children: [
      new TextRun({ text: shortened(writable(left), writable(right), room), size }),
      new TextRun({ children: [new Tab(), writable(right)], size }),
    ],
  })
}

/** What the paper is, cut so that both fit on one line. */
function shortened(left: string, right: string, room: number): string {
  const width = (text: string): number => widthOf(text, 'regular', FOOTER_SIZE, TINOS_METRICS)
  const free = room - width(right) - 8
  const words = left.replaceAll('\n', ' ').slice(0, 400)
  if (width(words) <= free) return words
  let shown = words
  while (shown !== '' && width(`${shown}…`) > free) shown = shown.slice(0, -1)
  return `${shown.trimEnd()}…`
}

function sealOf(seal: NonNullable<PaperDocument['footer']['seal']>, orientation: Orientation): Paragraph {
  const code = seal.code === null ? [] : [codeOf(seal.code, seal.alt, orientation)]
  const hash = new TextRun({ text: writable(seal.hash), size: 14 })
  return new Paragraph({ style: STYLE_OF.small, children: [...code, hash] })
}

/** At the same place as in the PDF, behind no text. */
function codeOf(text: string, alt: string, orientation: Orientation): ImageRun {
  const modules = qrModules(text)
  const quiet = (SEAL_CODE.size / modules.length) * QUIET_MODULES
  const side = SEAL_CODE.size + 2 * quiet
  const { x, y } = sealPlace(orientation)
  const emu = (mm: number): number => Math.round(mm * EMU_PER_MM)
  const pixels = Math.round(side * PIXELS_PER_MM)
  return new ImageRun({
    type: 'bmp',
    data: qrBitmap(modules),
    transformation: { width: pixels, height: pixels },
    altText: { name: 'QR', description: writable(alt), title: writable(alt) },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.PAGE,
        offset: emu(x - quiet),
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: emu(y - quiet),
      },
      wrap: { type: TextWrappingType.NONE },
    },
  })
}
