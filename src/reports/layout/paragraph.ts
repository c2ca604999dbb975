import { POINT, type Shape } from '../drawing/shapes'
import type { Align, Para, Run, TextSize } from '../model'
import { breakLines, MARK_SIZE, textWidth } from './lines'
import { markShapes } from './marks'
import { baseline, leading, points } from './sizes'
import { emptyContent } from './slice'
import type { Content, LayoutContext, Line } from './types'

/** A line of text placed in a width, with its height in mm. */
export interface PlacedLine extends Content {
  height: number
}

/** What a paragraph takes from its surroundings when it does not say itself. */
export interface ParagraphDefaults {
  size: TextSize
  align: Align
  /** Everything bold: heads of tables. */
  bold?: boolean
}

/**
 * Sets a paragraph in a width.
 * @param para the paragraph
 * @param width mm
 * @param context fonts and scale
 * @param defaults size and alignment where the paragraph gives none
 * @returns its lines, one under the other
 */
export function paragraphLines(
  para: Para,
  width: number,
  context: LayoutContext,
  defaults: ParagraphDefaults,
): PlacedLine[] {
  const { metrics, scale } = context
  const sizeName = para.size ?? defaults.size
  const size = points(sizeName, scale)
  const height = leading(sizeName, scale) * POINT
  const base = baseline(height, size * POINT)
  const align = para.align ?? defaults.align
  const { bullet, indent, runs } = hanging(para, { size, base, align }, context)
  const styled = defaults.bold ? runs.map((run): Run => ('mark' in run ? run : { ...run, bold: true })) : runs
  return breakLines(styled, { metrics, width: width - indent, size }).map((line, index) => {
    const content = emptyContent()
    if (index === 0) content.shapes.push(...bullet)
    setLine(content, line, { align, indent, width: width - indent, size, base, height })
    return { ...content, height }
  })
}

/** What hangs before a paragraph (bullet, number, or the mark it begins with), and how far the text stands in from it. */
function hanging(
  para: Para,
  { size, base, align }: { size: number; base: number; align: Align },
  { metrics }: LayoutContext,
): { bullet: Shape[]; indent: number; runs: Run[] } {
  const em = size * POINT
  const { bullet, runs } = para
  if (bullet !== undefined) {
    const indent = Math.max(em * 0.9, textWidth(`${bullet} `, 'regular', size, metrics))
    return { bullet: [{ kind: 'text', x: 0, y: base, text: bullet, size }], indent, runs }
  }
  const [first, ...rest] = runs
  if (!first || !('mark' in first) || align === 'center' || align === 'right')
    return { bullet: [], indent: 0, runs }
  return { bullet: markShapes(first.mark, 0, base, em * MARK_SIZE), indent: em * 1.05, runs: rest }
}

function setLine(
  content: Content,
  line: Line,
  at: { align: Align; indent: number; width: number; size: number; base: number; height: number },
): void {
  const free = Math.max(0, at.width - line.width)
  const spaces = countSpaces(line)
  // A line that is far from full (before a very long word) looks better ragged than torn apart.
  const justified = at.align === 'justify' && !line.last && spaces > 0 && free < at.width * 0.25
  const wordSpace = justified ? free / spaces : 0
  let x = at.indent + (at.align === 'center' ? free / 2 : at.align === 'right' ? free : 0)
  for (const segment of line.segments) {
    const width = segment.width + wordSpace * spacesIn(segment.text)
    if (segment.mark) {
      content.shapes.push(...markShapes(segment.mark, x, at.base, at.size * POINT * MARK_SIZE))
      x += segment.width
      continue
    }
    content.shapes.push({
      kind: 'text',
      x,
      y: at.base,
      text: segment.text,
      size: at.size,
      style: segment.style,
      ...(wordSpace > 0 ? { wordSpace } : {}),
    })
    if (segment.to) content.links.push({ x, y: 0, width, height: at.height, to: segment.to })
    x += width
  }
}

function countSpaces(line: Line): number {
  return line.segments.reduce((count, segment) => count + (segment.mark ? 0 : spacesIn(segment.text)), 0)
}

function spacesIn(text: string): number {
  return text.split(' ').length - 1
}
