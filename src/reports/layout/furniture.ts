import { qrModules, qrShapes, type QrModules } from '../drawing/qr'
import { POINT, type Shape } from '../drawing/shapes'
import type { PaperDocument } from '../model'
import { geometry, MARGIN } from './geometry'
import { textWidth } from './lines'
import { printable } from './printable'
import { SEAL_CODE } from './sealCode'
import type { FontMetrics, Page, Pages } from './types'

const NUMBER_SIZE = 13
const FOOTER_SIZE = 8.5
const MARK_SIZE = 9.5
const HASH_SIZE = 7

/**
 * What stands on every page around the text: the page number in the middle of the top margin from page 2 on
 * (Decree 30/2020), the footer with the fingerprint, the QR code of a sealed assessment, and the mark of illustrative data. Fills page references.
 * @param pages the pages
 * @param document whose footer and mark
 * @param metrics fonts
 */
export function addFurniture(pages: Pages, document: PaperDocument, metrics: FontMetrics): void {
  const codeText = document.footer.seal?.code ?? null
  const modules = codeText === null ? null : qrModules(codeText)
  pages.pages.forEach((page, index) => {
    const { pageWidth } = geometry(page.orientation)
    for (const { x, y, size, style, to } of page.references) {
      const anchor = pages.anchors.get(to)
      if (anchor)
        page.shapes.push({ kind: 'text', x, y, text: String(anchor.page), size, style, anchor: 'end' })
    }
    if (index > 0)
      page.shapes.push({
        kind: 'text',
        x: MARGIN.left + (pageWidth - MARGIN.left - MARGIN.right) / 2,
        y: 14.5,
        text: String(index + 1),
        size: NUMBER_SIZE,
        anchor: 'middle',
      })
    addFooter(page, document, metrics)
    if (modules) page.shapes.push(...codeOf(page, modules))
    if (document.mark !== null) addMark(page, printable(document.mark, metrics.has), metrics)
  })
}

function addFooter(page: Page, document: PaperDocument, metrics: FontMetrics): void {
  const { pageWidth, pageHeight } = geometry(page.orientation)
  const y = pageHeight - 10.5
  const right = printable(document.footer.right, metrics.has)
  const room = pageWidth - MARGIN.left - MARGIN.right - textWidth(right, 'regular', FOOTER_SIZE, metrics) - 6
  const left = shorten(printable(document.footer.left, metrics.has), room, metrics)
  const line = {
    kind: 'line',
    x1: MARGIN.left,
    x2: pageWidth - MARGIN.right,
    width: 0.15,
    tone: 'rule',
  } as const
  page.shapes.push({ ...line, y1: y - 4, y2: y - 4 })
  page.shapes.push({ kind: 'text', x: MARGIN.left, y, text: left, size: FOOTER_SIZE })
  page.shapes.push({
    kind: 'text',
    x: pageWidth - MARGIN.right,
    y,
    text: right,
    size: FOOTER_SIZE,
    anchor: 'end',
  })
  if (document.footer.seal) {
    const text = printable(document.footer.seal.hash, metrics.has)
    page.shapes.push({ kind: 'text', x: MARGIN.left, y: y + 3.5, text, size: HASH_SIZE })
  }
}

function codeOf({ orientation }: Page, modules: QrModules): Shape[] {
  const { size, left, bottom } = SEAL_CODE
  return qrShapes(modules, { x: left, y: geometry(orientation).pageHeight - bottom - size, size })
}

/** A framed line at the very top, above the page number. */
function addMark(page: Page, text: string, metrics: FontMetrics): void {
  const width = textWidth(text, 'bold', MARK_SIZE, metrics) + 4
  const height = MARK_SIZE * POINT + 2
  const x = MARGIN.left
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
