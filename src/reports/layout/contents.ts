import { POINT } from '../../drawing/shapes'
import type { Block, ContentsBlock, HeadingBlock } from '../model'
import { textWidth } from './lines'
import { paragraphLines } from './paragraph'
import { baseline, leading, points } from './sizes'
import { emptyContent, glue, place, slice } from './slice'
import type { LayoutContext, Slice } from './types'

/** Room for the page number at the right, in mm. */
const NUMBER_ROOM = 12

/**
 * All headings of a document in order, those inside other blocks too.
 * @param blocks blocks of a document
 */
export function headingsOf(blocks: readonly Block[]): HeadingBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block]
    return block.kind === 'onePage' ? headingsOf(block.blocks) : []
  })
}

/** Number and words of a heading in one line. */
export function titleOfHeading({ number, text }: HeadingBlock): string {
  return number === '' ? text : `${number}. ${text}`
}

/**
 * Table of contents: a line for each heading, leading to it, with its page number.
 * @param block how deep
 * @param headings the headings of the document
 * @param context where it goes
 */
export function contentsSlices(
  block: ContentsBlock,
  headings: readonly HeadingBlock[],
  context: LayoutContext,
): Slice[] {
  const title = paragraphLines(
    { runs: [{ text: block.title, bold: true }], align: 'center', size: 'body' },
    context.width,
    context,
    { size: 'body', align: 'center' },
  ).map((line) => slice(line.height, { ...line, keepWithNext: true }))
  const within = context.structure.add('TOC', context.within)
  const entries = headings
    .filter((heading) => heading.level <= block.depth)
    .flatMap((heading) => entrySlices(heading, { ...context, within }))
  return [...title, glue(2, true), ...entries, glue(4)]
}

function entrySlices(heading: HeadingBlock, context: LayoutContext): Slice[] {
  const { metrics, structure, width } = context
  const size = points('body')
  const height = leading('body', context.tight) * POINT
  const base = baseline(height, size * POINT)
  const indent = (heading.level - 1) * 8
  const text = titleOfHeading(heading)
  const run = heading.level === 1 ? { text, bold: true } : { text }
  const item = structure.add('TOCI', context.within)
  const node = structure.add('Link', item, { alt: text })
  const lines = paragraphLines(
    { runs: [run] },
    width - indent - NUMBER_ROOM,
    { ...context, within: node },
    { size: 'body', align: 'left', role: null },
  )
  return lines.map((line, index) => {
    const content = emptyContent()
    place(content, line, indent, 0)
    content.links.push({ x: 0, y: 0, width, height, to: heading.anchor, node })
    if (index === lines.length - 1) {
      const end = Math.max(...content.shapes.map((shape) => endOf(shape, metrics)))
      const from = end + 1.5
      const to = width - 8
      if (to > from)
        content.shapes.push({
          kind: 'line',
          x1: from,
          y1: base,
          x2: to,
          y2: base,
          width: 0.25,
          dash: [0.25, 1.2],
        })
      content.references.push({ x: width, y: base, size, style: 'regular', to: heading.anchor, node })
    }
    return slice(height, content)
  })
}

function endOf(shape: Slice['shapes'][number], metrics: LayoutContext['metrics']): number {
  return shape.kind === 'text'
    ? shape.x + textWidth(shape.text, shape.style ?? 'regular', shape.size, metrics)
    : 0
}
