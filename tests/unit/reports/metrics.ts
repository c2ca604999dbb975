import { jsPDF } from 'jspdf'
import { geometry } from '@/reports/layout/geometry'
import { layoutDocument } from '@/reports/layout/layoutDocument'
import { textWidth } from '@/reports/layout/lines'
import type { FontMetrics, Page, Pages } from '@/reports/layout/types'
import type { TextShape } from '@/drawing/shapes'
import type { PaperDocument } from '@/reports/model'
import { embedFonts, metricsOf } from '@/reports/pdf/embed'
import { PAPER_FONTS } from '@/reports/pdf/fonts'

function loadMetrics(): FontMetrics {
  const pdf = new jsPDF()
  embedFonts(pdf, PAPER_FONTS)
  return metricsOf(pdf)
}

/** Measures of the real fonts. */
export const metrics = loadMetrics()

/** The pages of a paper. */
export function layout(document: PaperDocument): Promise<Pages> {
  return layoutDocument(document, metrics, () => Promise.resolve())
}

/** Texts between the top and bottom margins: what the blocks say, without page number, footer and mark. */
export function bodyTexts(page: Page): TextShape[] {
  const { pageHeight, margin } = geometry(page.orientation)
  return page.shapes.filter(
    (shape): shape is TextShape =>
      shape.kind === 'text' && shape.y > margin.top && shape.y < pageHeight - margin.bottom + 0.1,
  )
}

/** Everything that sticks out of the text area of its page, in words; empty when all is in its place. */
export function overflows(pages: Pages): string[] {
  return pages.pages.flatMap((page, index) => {
    const { pageWidth, pageHeight, margin } = geometry(page.orientation)
    return page.shapes.flatMap((shape) => {
      if (shape.kind !== 'text') return []
      const text = shape.text.trimEnd()
      const width = textWidth(text, shape.style ?? 'regular', shape.size, metrics)
      const spaces = (text.split(' ').length - 1) * (shape.wordSpace ?? 0)
      const left = shape.x - (shape.anchor === 'end' ? width : shape.anchor === 'middle' ? width / 2 : 0)
      const right = left + width + spaces
      // Trailing spaces of a line are not drawn; the page itself is the limit for what stands in the margins.
      const inside =
        left >= margin.left - 0.5 &&
        right <= pageWidth - margin.right + 0.6 &&
        shape.y > 4 &&
        shape.y < pageHeight - 6
      return inside
        ? []
        : [`page ${index + 1}: "${shape.text.slice(0, 40)}" at ${left.toFixed(1)}–${right.toFixed(1)}`]
    })
  })
}
