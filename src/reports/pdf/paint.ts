import type { jsPDF } from 'jspdf'
import { hatchLines } from '../../drawing/hatch'
import {
  ROLE_GREY,
  type FontStyle,
  type ImageShape,
  type RectShape,
  type Shape,
  type TextShape,
  type Outline,
  type Role,
} from '../../drawing/shapes'
import { textWidth } from '../layout/lines'
import { NO_BREAK_SPACE } from '../layout/printable'
import { bytesOfBase64 } from '../picture'
import type { FontMetrics, PlacedShape } from '../layout/types'
import { FONT_NAMES } from './embed'
import type { Tagger } from './tags'

/**
 * Draws shapes on the current page of a PDF.
 * @param pdf the document
 * @param shapes in mm from the top left of the page
 * @param metrics the embedded fonts
 * @param tagger puts each shape where it belongs
 */
export function paint(
  pdf: jsPDF,
  shapes: readonly PlacedShape[],
  metrics: FontMetrics,
  tagger: Tagger,
): void {
  for (const shape of shapes) {
    tagger.belongTo(shape.node)
    paintShape(pdf, shape, metrics)
  }
  tagger.endPage()
}

function paintShape(pdf: jsPDF, shape: Shape, metrics: FontMetrics): void {
  switch (shape.kind) {
    case 'line':
      pdf.setDrawColor(...grey(shape.role ?? 'ink'))
      pdf.setLineWidth(shape.width)
      if (shape.dash) pdf.setLineDashPattern([...shape.dash], 0)
      pdf.line(shape.x1, shape.y1, shape.x2, shape.y2)
      if (shape.dash) pdf.setLineDashPattern([], 0)
      return
    case 'rect':
      paintRect(pdf, shape)
      return
    case 'path':
      paintPath(pdf, shape)
      return
    case 'hatch':
      for (const line of hatchLines(shape)) paintShape(pdf, line, metrics)
      return
    case 'text':
      paintText(pdf, shape, metrics)
      return
    case 'image':
      paintImage(pdf, shape)
  }
}

/** A picture from somebody's file may be broken inside: the paper is then made without it. */
function paintImage(pdf: jsPDF, { type, data, x, y, width, height }: ImageShape): void {
  const format = type === 'image/png' ? 'PNG' : 'JPEG'
  try {
    pdf.addImage(bytesOfBase64(data), format, x, y, width, height, undefined, 'FAST')
  } catch {
    return
  }
}

function paintPath(pdf: jsPDF, shape: Extract<Shape, { kind: 'path' }>): void {
  const [first, ...rest] = shape.points
  if (!first) return
  let [x, y] = first
  // jsPDF wants each point relative to the one before.
  const steps = rest.map((point) => {
    const step: [number, number] = [point[0] - x, point[1] - y]
    ;[x, y] = point
    return step
  })
  pdf.setLineCap('round')
  pdf.lines(steps, first[0], first[1], [1, 1], prepare(pdf, shape.fill, shape), shape.closed === true)
  if (shape.dash) pdf.setLineDashPattern([], 0)
  pdf.setLineCap('butt')
}

function paintRect(pdf: jsPDF, shape: RectShape): void {
  const { x, y, width, height, round } = shape
  const style = prepare(pdf, shape.fill, shape)
  if (round) pdf.roundedRect(x, y, width, height, round, round, style)
  else pdf.rect(x, y, width, height, style)
  if (shape.dash) pdf.setLineDashPattern([], 0)
}

/** Sets colours, width and dashes; the answer is jsPDF's name for filling, outlining, or both. */
function prepare(
  pdf: jsPDF,
  fill: Role | undefined,
  { stroke, line = 'ink', dash }: Outline,
): 'F' | 'S' | 'FD' {
  if (fill) pdf.setFillColor(...grey(fill))
  if (stroke === undefined) return 'F'
  pdf.setDrawColor(...grey(line))
  pdf.setLineWidth(stroke)
  if (dash) pdf.setLineDashPattern([...dash], 0)
  return fill ? 'FD' : 'S'
}

function paintText(pdf: jsPDF, shape: TextShape, metrics: FontMetrics): void {
  const { size, style = 'regular', anchor = 'start', wordSpace = 0, role = 'ink' } = shape
  const text = shape.text.replaceAll(NO_BREAK_SPACE, ' ')
  if (text.trim() === '') return
  pdf.setFont(FONT_NAMES[style], 'normal')
  pdf.setFontSize(size)
  pdf.setTextColor(...grey(role))
  const width = anchor === 'start' ? 0 : textWidth(text, style, size, metrics)
  const x = shape.x - (anchor === 'middle' ? width / 2 : width)
  if (wordSpace === 0) pdf.text(text, x, shape.y)
  else paintWords(pdf, text, x, shape, { style, wordSpace }, metrics)
}

/** Justified text word by word, each with its space, so that the text copies as it was written. */
function paintWords(
  pdf: jsPDF,
  text: string,
  start: number,
  { y, size }: TextShape,
  { style, wordSpace }: { style: FontStyle; wordSpace: number },
  metrics: FontMetrics,
): void {
  let x = start
  for (const word of text.split(/(?<=[^ ] )/)) {
    const leading = word.length - word.trimStart().length
    x += leading * wordSpace
    if (word.trim() !== '') pdf.text(word, x, y)
    x += textWidth(word, style, size, metrics) + (word.length - leading - word.trim().length) * wordSpace
  }
}

function grey(role: Role): [number, number, number] {
  const value = ROLE_GREY[role]
  return [value, value, value]
}
