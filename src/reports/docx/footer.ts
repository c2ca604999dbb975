import {
  Footer,
  HorizontalPositionRelativeFrom,
  ImageRun,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import { qrModules, QUIET_MODULES } from '../drawing/qr'
import { geometry } from '../layout/geometry'
import { SEAL_CODE } from '../layout/sealCode'
import type { Orientation, PaperDocument } from '../model'
import { textWidth } from './measure'
import { qrBitmap } from './qrBitmap'
import { writable } from './runs'
import { STYLE_OF } from './styles'

/** The unit of places of pictures. */
const EMU_PER_MM = 36_000
/** Sizes of pictures are given in pixels of 1/96 inch. */
const PIXELS_PER_MM = 96 / 25.4

/**
 * The foot of the pages of one orientation: what the paper is, the fingerprint and the page number; of a sealed assessment
 * the whole hash and the QR code too.
 * @param paper whose footer
 * @param orientation of the pages
 */
export function footerOf({ footer: { left, right, seal } }: PaperDocument, orientation: Orientation): Footer {
  const line = new Paragraph({
    style: STYLE_OF.small,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(orientation) }],
    children: [
      new TextRun({ text: writable(left) }),
      new TextRun({
        children: ['\t', writable(right), ' – ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
      }),
    ],
  })
  if (!seal) return new Footer({ children: [line] })
  const code = seal.code === null ? [] : [codeOf(seal.code, seal.alt, orientation)]
  const hash = new TextRun({ text: writable(seal.hash), size: 14 })
  return new Footer({
    children: [line, new Paragraph({ style: STYLE_OF.small, children: [...code, hash] })],
  })
}

/** At the same place as in the PDF, behind no text. */
function codeOf(text: string, alt: string, orientation: Orientation): ImageRun {
  const modules = qrModules(text)
  const quiet = (SEAL_CODE.size / modules.length) * QUIET_MODULES
  const side = SEAL_CODE.size + 2 * quiet
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
        offset: emu(SEAL_CODE.left - quiet),
      },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: emu(geometry(orientation).pageHeight - SEAL_CODE.bottom - SEAL_CODE.size - quiet),
      },
      wrap: { type: TextWrappingType.NONE },
    },
  })
}
