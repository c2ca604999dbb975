import { POINT } from '../../drawing/shapes'
import type { Block, DrawingBlock, HeadingBlock, ListBlock, NoteBlock, ParagraphBlock } from '../model'
import { nationalHeadingSlices, signatureSlices, titleSlices } from './form'
import { contentsSlices, titleOfHeading } from './contents'
import { paragraphLines, type PlacedLine } from './paragraph'
import { closer, points } from './sizes'
import { bindToNext, emptyContent, glue, place, scaleShape, slice } from './slice'
import { tableSlices } from './table'
import type { LayoutContext, Slice } from './types'

/** White space after a paragraph, in mm: at least 6 pt (Decree 30/2020). */
const PARAGRAPH_GAP = 2.2
/** Share of the white space above a heading that a paper set closer does without. */
export const HEADING_GIVES = 0.4

/**
 * Sets one block.
 * @param context fonts, width, page height, structure
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
      return [newPage(block)]
    case 'onePage':
      return [newPage(), ...block.blocks.flatMap((inner) => blockSlices(inner, context, headings)), newPage()]
  }
}

/** Where a page begins, in the orientation of the one before unless another is asked for. */
function newPage({ orientation = null, begins = null }: Partial<Slice['newPage'] & object> = {}): Slice {
  return slice(0, { newPage: { orientation, begins } })
}

function headingSlices(block: HeadingBlock, context: LayoutContext): Slice[] {
  const above = closer({ 1: 6, 2: 4.5, 3: 3 }[block.level], HEADING_GIVES, context.tight)
  const text = titleOfHeading(block)
  const run = block.level === 3 ? { text, bold: true, italic: true } : { text, bold: true }
  const para = { runs: [run], ...(block.firstLine ? { firstLine: true } : {}) }
  const lines = paragraphLines(para, context.width, context, {
    size: block.size ?? 'body',
    align: 'left',
    role: `H${block.level}`,
  })
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
    glue(1.5, true),
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
    glue(PARAGRAPH_GAP, keep),
  ].map((part, index) => (index === lines.length - 1 ? { ...part, keepWithNext: keep } : part))
}

function listSlices(block: ListBlock, context: LayoutContext): Slice[] {
  const size = block.size ?? 'body'
  const indent = points(size) * POINT
  const { structure } = context
  const list = structure.add('L', context.within)
  const items = block.items.flatMap((runs, number) => {
    const label = block.ordered ? `${number + 1}.` : '–'
    const item = structure.add('LI', list)
    const bullet = structure.add('Lbl', item)
    const within = structure.add('LBody', item)
    const lines = paragraphLines(
      { runs, bullet: label },
      context.width - indent,
      { ...context, within },
      {
        size,
        align: 'justify',
        role: null,
      },
    )
    return lines.map((line, index) => {
      const content = emptyContent()
      place(content, line, indent, 0)
      const [first] = content.shapes
      if (index === 0 && first) first.node = bullet
      const keepWithNext = index < lines.length - 1 && lines.length <= 4
      return slice(line.height, { ...content, keepWithNext, unit: number })
    })
  })
  return [...items, glue(PARAGRAPH_GAP)]
}

function noteSlices(block: NoteBlock, context: LayoutContext): Slice[] {
  const inset = 2.4
  const within = context.structure.add('Div', context.within)
  const defaults = { size: 'table' as const, align: 'left' as const }
  const title = block.title ? [{ runs: [{ text: block.title, bold: true }] }] : []
  const lines = [...title, ...block.content].flatMap((para) =>
    paragraphLines(para, context.width - 2 * inset, { ...context, within }, defaults),
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
  const slices = [...parts, glue(2.5)]
  if (block.keepWithNext) bindToNext(slices)
  return slices
}

function drawingSlices(block: DrawingBlock, context: LayoutContext): Slice[] {
  const by = Math.min(1, context.width / block.drawing.width)
  const content = emptyContent()
  const node = context.structure.add('Figure', context.within, { alt: block.alt })
  const shapes = block.drawing.shapes.map((shape) => ({ ...scaleShape(shape, by), node }))
  place(content, { ...content, shapes }, (context.width - block.drawing.width * by) / 2, 0)
  return [slice(block.drawing.height * by, content), glue(2.5)]
}
