import { qrModules, qrShapes, type QrModules } from '../../drawing/qr'
import { POINT, type Shape } from '../../drawing/shapes'
import type { PaperDocument } from '../model'
import { geometry } from './geometry'
import { textWidth } from './lines'
import { printable } from './printable'
import { SEAL_CODE, sealPlace } from './sealCode'
import type { FontMetrics, Page, Pages } from './types'

const NUMBER_SIZE = 13
const FOOTER_SIZE = 8.5
const MARK_SIZE = 9.5
const HASH_SIZE = 7
/** Baseline of the page number, from the top of the page in mm. */
const NUMBER_Y = 14.5

/**
 * What stands around the text: the page number in the middle of the top margin from page 2 of the paper and of each annex on
 * (Decree 30/2020), the fingerprint, the QR code of a sealed assessment, and the mark of illustrative data. Fills page
 * references. Nothing here belongs to the text: a reader of screens passes it over.
 * @param document whose footer and mark
 */
export function addFurniture(pages: Pages, document: PaperDocument, metrics: FontMetrics): void {
  const codeText = document.footer.seal?.code ?? null
  const modules = codeText === null ? null : qrModules(codeText)
  const last = pages.pages.findLastIndex(({ isNotes }) => !isNotes)
  const isEverywhere = document.footer.place !== 'last'
  pages.pages.forEach((page, index) => {
    for (const { x, y, size, style, to, node } of page.references) {
      const anchor = pages.anchors.get(to)
      const text = String(pages.pages[(anchor?.page ?? 0) - 1]?.number ?? '')
      if (anchor) page.shapes.push({ kind: 'text', x, y, text, size, style, anchor: 'end', node })
    }
    if (page.number > 1) addNumber(page)
    if (isEverywhere) addFooter(page, document, metrics)
    if (isEverywhere || index === last) addSeal(page, document, modules, metrics)
    if (document.mark !== null) addMark(page, printable(document.mark, metrics.has), metrics)
  })
}

function addNumber(page: Page): void {
  const { margin, textWidth: width } = geometry(page.orientation)
  page.shapes.push({
    kind: 'text',
    x: margin.left + width / 2,
    y: NUMBER_Y,
    text: String(page.number),
    size: NUMBER_SIZE,
    anchor: 'middle',
  })
}

/** Baseline of the footer: in the middle of the bottom margin. */
function footerY({ orientation }: Page): number {
  const { pageHeight, margin } = geometry(orientation)
  return pageHeight - margin.bottom / 2 - 0.5
}

function addFooter(page: Page, document: PaperDocument, metrics: FontMetrics): void {
  const { pageWidth, margin } = geometry(page.orientation)
  const y = footerY(page)
  const right = printable(document.footer.right, metrics.has)
  const end = pageWidth - margin.right - codeRoom(page, document)
  const room = end - margin.left - textWidth(right, 'regular', FOOTER_SIZE, metrics) - 6
  const left = shorten(printable(document.footer.left, metrics.has), room, metrics)
  const line = {
    kind: 'line',
    x1: margin.left,
    x2: end,
    width: 0.15,
    role: 'rule',
  } as const
  page.shapes.push({ ...line, y1: y - 4, y2: y - 4 })
  page.shapes.push({ kind: 'text', x: margin.left, y, text: left, size: FOOTER_SIZE })
  page.shapes.push({
    kind: 'text',
    x: end,
    y,
    text: right,
    size: FOOTER_SIZE,
    anchor: 'end',
  })
}

/** The whole hash and the QR code of a sealed assessment. */
function addSeal(
  page: Page,
  { footer: { seal } }: PaperDocument,
  modules: QrModules | null,
  metrics: FontMetrics,
): void {
  if (seal) {
    const text = printable(seal.hash, metrics.has)
    const { margin } = geometry(page.orientation)
    page.shapes.push({ kind: 'text', x: margin.left, y: footerY(page) + 3.5, text, size: HASH_SIZE })
  }
  if (modules) page.shapes.push(...codeOf(page, modules))
}

function codeOf({ orientation }: Page, modules: QrModules): Shape[] {
  return qrShapes(modules, { ...sealPlace(orientation), size: SEAL_CODE.size })
}

/** How far the line at the foot ends before the right edge of the text: where the code stands. */
function codeRoom({ orientation }: Page, { footer: { seal } }: PaperDocument): number {
  return orientation === 'portrait' && seal && seal.code !== null ? SEAL_CODE.size + 3 : 0
}

/** A framed line at the very top, above the page number. */
function addMark(page: Page, text: string, metrics: FontMetrics): void {
  const width = textWidth(text, 'bold', MARK_SIZE, metrics) + 4
  const height = MARK_SIZE * POINT + 2
  const x = geometry(page.orientation).margin.left
  const y = 3.5
  page.shapes.push({ kind: 'rect', x, y, width, height, stroke: 0.35 })
  page.shapes.push({ kind: 'text', x: x + 2, y: y + height - 1.7, text, size: MARK_SIZE, style: 'bold' })
}

function shorten(text: string, room: number, metrics: FontMetrics): string {
  let shown = text.replaceAll('\n', ' ')
  if (textWidth(shown, 'regular', FOOTER_SIZE, metrics) <= room) return shown
  // Slices by many at first: a hostile name may have thousands of characters.
  shown = shown.slice(0, 400)
  while (shown !== '' && textWidth(`${shown}…`, 'regular', FOOTER_SIZE, metrics) > room)
    shown = shown.slice(0, -1)
  return `${shown.trimEnd()}…`
}
