import { POINT } from '../drawing/shapes'
import type { Block, DrawingBlock, HeadingBlock, ListBlock, NoteBlock, ParagraphBlock } from '../model'
import { nationalHeadingSlices, signatureSlices, titleSlices } from './form'
import { contentsSlices } from './contents'
import { paragraphLines, type PlacedLine } from './paragraph'
import { points } from './sizes'
import { emptyContent, glue, place, scaleShape, slice } from './slice'
import { tableSlices } from './table'
import type { LayoutContext, Slice } from './types'

/** Only a hostile text needs a scale like this; what still does not fit then flows on. */
const SMALLEST_SCALE = 0.4
const SCALE_STEP = 0.02

/**
 * Sets one block.
 * @param block the block
 * @param context fonts, width, page height, scale
 * @param headings all headings of the document, for the table of contents
 */
export function blockSlices(
  block: Block,
  context: LayoutContext,
  headings: readonly HeadingBlock[],
): Slice[] {
  switch (block.kind) {
    case 'heading':
      return headingSlices(block, context)
    case 'paragraph':
      return paragraphSlices(block, context)
    case 'list':
      return listSlices(block, context)
    case 'table':
      return tableSlices(block, context)
    case 'note':
      return noteSlices(block, context)
    case 'drawing':
      return drawingSlices(block, context)
    case 'nationalHeading':
      return nationalHeadingSlices(block, context)
    case 'title':
      return titleSlices(block, context)
    case 'signatures':
      return signatureSlices(block, context)
    case 'contents':
      return contentsSlices(block, headings, context)
    case 'pageBreak':
      return [slice(0, { newPage: { orientation: block.orientation ?? null } })]
    case 'onePage':
      return onePageSlices(block.blocks, context, headings)
  }
}

function headingSlices(block: HeadingBlock, context: LayoutContext): Slice[] {
  const { scale } = context
  const above = { 1: 6, 2: 4.5, 3: 3 }[block.level] * scale
  const text = block.number === '' ? block.text : `${block.number}. ${block.text}`
  const run = block.level === 3 ? { text, bold: true, italic: true } : { text, bold: true }
  const lines = paragraphLines({ runs: [run] }, context.width, context, { size: 'body', align: 'left' })
  return [
    // Together with what is above only where that is a heading too.
    glue(above, true),
    ...lines.map((line, index) =>
      slice(line.height, {
        ...line,
        keepWithNext: true,
        ...(index === 0 ? { anchor: block.anchor, bookmark: { level: block.level, title: text } } : {}),
      }),
    ),
    glue(1.5 * scale, true),
  ]
}

function paragraphSlices(block: ParagraphBlock, context: LayoutContext): Slice[] {
  const lines = paragraphLines(block, context.width, context, { size: 'body', align: 'justify' })
  const keep = block.keepWithNext === true
  // At least two lines of a paragraph on either side of a page break.
  return [
    ...lines.map((line, index) =>
      slice(line.height, { ...line, keepWithNext: keep || index === 0 || index === lines.length - 2 }),
    ),
    glue(1.8 * context.scale, keep),
  ].map((part, index) => (index === lines.length - 1 ? { ...part, keepWithNext: keep } : part))
}

function listSlices(block: ListBlock, context: LayoutContext): Slice[] {
  const size = block.size ?? 'body'
  const indent = points(size, context.scale) * POINT
  const items = block.items.flatMap((runs, number) => {
    const bullet = block.ordered ? `${number + 1}.` : '–'
    const lines = paragraphLines({ runs, bullet }, context.width - indent, context, {
      size,
      align: 'justify',
    })
    return lines.map((line, index) => {
      const content = emptyContent()
      place(content, line, indent, 0)
      return slice(line.height, { ...content, keepWithNext: index < lines.length - 1 && lines.length <= 4 })
    })
  })
  return [...items, glue(1.8 * context.scale)]
}

function noteSlices(block: NoteBlock, context: LayoutContext): Slice[] {
  const inset = 2.4 * context.scale
  const defaults = { size: 'table' as const, align: 'left' as const }
  const title = block.title ? [{ runs: [{ text: block.title, bold: true }] }] : []
  const lines = [...title, ...block.content].flatMap((para) =>
    paragraphLines(para, context.width - 2 * inset, context, defaults),
  )
  const stroke = block.strong ? 0.6 : 0.25
  const parts: Slice[] = []
  let rest: readonly PlacedLine[] = lines
  do {
    const content = emptyContent()
    let y = inset * 0.7
    let count = 0
    for (const line of rest) {
      // A note taller than a page goes on in a frame of its own.
      if (count > 0 && y + line.height + inset > context.pageHeight) break
      place(content, line, inset, y)
      y += line.height
      count += 1
    }
    const height = y + inset * 0.8
    content.shapes.unshift({ kind: 'rect', x: 0, y: 0, width: context.width, height, stroke })
    parts.push(slice(height, content))
    rest = rest.slice(count)
  } while (rest.length > 0)
  return [...parts, glue(2.5 * context.scale)]
}

function drawingSlices(block: DrawingBlock, context: LayoutContext): Slice[] {
  const by = Math.min(1, context.width / block.drawing.width)
  const content = emptyContent()
  const shapes = block.drawing.shapes.map((shape) => scaleShape(shape, by))
  place(content, { ...content, shapes }, (context.width - block.drawing.width * by) / 2, 0)
  return [slice(block.drawing.height * by, content), glue(2.5 * context.scale)]
}

/** The blocks on a page of their own, set smaller until they fit: as large as possible. */
function onePageSlices(
  blocks: readonly Block[],
  context: LayoutContext,
  headings: readonly HeadingBlock[],
): Slice[] {
  const setAt = (step: number): Slice[] => {
    const scale = context.scale - step * SCALE_STEP
    const slices = blocks.flatMap((block) => blockSlices(block, { ...context, scale }, headings))
    while (slices.at(-1)?.glue) slices.pop()
    return slices
  }
  const fits = (slices: readonly Slice[]): boolean =>
    slices.reduce((sum, part) => sum + part.height, 0) <= context.pageHeight
  let best = setAt(0)
  if (!fits(best)) {
    let tooLarge = 0
    let smallest = Math.floor((context.scale - SMALLEST_SCALE) / SCALE_STEP)
    best = setAt(smallest)
    while (smallest - tooLarge > 1) {
      const middle = Math.floor((tooLarge + smallest) / 2)
      const slices = setAt(middle)
      if (fits(slices)) [smallest, best] = [middle, slices]
      else tooLarge = middle
    }
  }
  const begin = slice(0, { newPage: { orientation: null } })
  const end = slice(0, { newPage: { orientation: null } })
  return [begin, ...best, end]
}
