import { POINT, type Shape } from '../../drawing/shapes'
import type { Align, Para, Run, TextSize } from '../model'
import { breakLines, MARK_SIZE, textWidth } from './lines'
import { markShapes } from './marks'
import { baseline, leading, points } from './sizes'
import { emptyContent } from './slice'
import type { NodeFacts, StructureRole, Structure } from './structure'
import type { Content, LayoutContext, Line, Segment } from './types'

/** A line of text placed in a width, with its height in mm. */
export interface PlacedLine extends Content {
  height: number
}

/** How far the first line of a paragraph of an office document stands in, in mm (Decree 30/2020: 10 or 12.7). */
export const FIRST_LINE = 10

/** What a paragraph takes from its surroundings when it does not say itself. */
export interface ParagraphDefaults {
  size: TextSize
  align: Align
  /** Everything bold: heads of tables. */
  bold?: boolean
  /** Its place in the structure; absent = a paragraph, null = a part of the node it stands in. */
  role?: StructureRole | null
}

/**
 * Sets a paragraph in a width.
 * @param para the paragraph
 * @param width mm
 * @param context fonts and structure
 * @param defaults size and alignment where the paragraph gives none
 * @returns its lines, one under the other
 */
export function paragraphLines(
  para: Para,
  width: number,
  context: LayoutContext,
  defaults: ParagraphDefaults,
): PlacedLine[] {
  const { metrics, structure, within } = context
  const sizeName = para.size ?? defaults.size
  const size = points(sizeName)
  const height = leading(sizeName, context.tight) * POINT
  const base = baseline(height, size * POINT)
  const align = para.align ?? defaults.align
  const role = defaults.role === undefined ? 'P' : defaults.role
  const node = role === null ? within : structure.add(role, within)
  const { bullet, indent, runs } = hanging(para, { size, base, align }, context)
  const styled = defaults.bold ? runs.map((run): Run => ('mark' in run ? run : { ...run, bold: true })) : runs
  const firstIndent = para.firstLine ? Math.min(FIRST_LINE, width / 2) : 0
  return breakLines(styled, { metrics, width: width - indent, size, firstIndent }).map((line, index) => {
    const content = emptyContent()
    if (index === 0) content.shapes.push(...bullet.map((shape) => ({ ...shape, node })))
    const first = index === 0 ? firstIndent : 0
    const at = { align, indent: indent + first, width: width - indent - first, size, base, height }
    setLine(content, line, at, { structure, node })
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
  { structure, node }: { structure: Structure; node: number },
): void {
  const free = Math.max(0, at.width - line.width)
  const spaces = countSpaces(line)
  // A line that is far from full (before a very long word) looks better ragged than torn apart.
  const justified = at.align === 'justify' && !line.last && spaces > 0 && free < at.width * 0.25
  const wordSpace = justified ? free / spaces : 0
  let x = at.indent + (at.align === 'center' ? free / 2 : at.align === 'right' ? free : 0)
  for (const [index, segment] of line.segments.entries()) {
    const width = segment.width + wordSpace * spacesIn(segment.text)
    if (segment.mark) {
      content.shapes.push(...markShapes(segment.mark, x, at.base, at.size * POINT * MARK_SIZE))
      x += segment.width
      continue
    }
    const inner = innerNode(segment, structure, node)
    // The space between two words belongs to the text although the line ends there.
    const isEnd = index === line.segments.length - 1 && !line.last && line.endsWord
    content.shapes.push({
      kind: 'text',
      node: inner,
      x,
      y: at.base,
      text: isEnd ? `${segment.text} ` : segment.text,
      size: at.size,
      style: segment.style,
      ...(wordSpace > 0 ? { wordSpace } : {}),
    })
    if (segment.to) content.links.push({ x, y: 0, width, height: at.height, to: segment.to, node: inner })
    x += width
  }
}

/** A link, or a stretch in another language, is a node inside the paragraph. */
function innerNode(segment: Segment, structure: Structure, node: number): number {
  if (segment.to) return structure.add('Link', node, { alt: segment.text, ...languageOf(segment) })
  return segment.lang ? structure.add('Span', node, languageOf(segment)) : node
}

function languageOf({ lang }: Segment): NodeFacts {
  return lang ? { lang } : {}
}

function countSpaces(line: Line): number {
  return line.segments.reduce((count, segment) => count + (segment.mark ? 0 : spacesIn(segment.text)), 0)
}

function spacesIn(text: string): number {
  return text.split(' ').length - 1
}
