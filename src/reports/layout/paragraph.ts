import { POINT } from '../drawing/shapes'
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
  const bullet = para.bullet === undefined ? '' : para.bullet
  const indent =
    bullet === '' ? 0 : Math.max(size * POINT * 0.9, textWidth(`${bullet} `, 'regular', size, metrics))
  const runs = defaults.bold
    ? para.runs.map((run): Run => ('mark' in run ? run : { ...run, bold: true }))
    : para.runs
  return breakLines(runs, { metrics, width: width - indent, size }).map((line, index) => {
    const content = emptyContent()
    if (index === 0 && bullet !== '')
      content.shapes.push({
        kind: 'text',
        x: 0,
        y: base,
        text: bullet,
        size,
        style: defaults.bold ? 'bold' : 'regular',
      })
    setLine(content, line, { align, indent, width: width - indent, size, base, height })
    return { ...content, height }
  })
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
