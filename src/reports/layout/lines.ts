import { POINT, type FontStyle } from '../../drawing/shapes'
import type { Mark, Run } from '../model'
import { NO_BREAK_SPACE, printable } from './printable'
import type { FontMetrics, Line, Segment } from './types'

/** Width of a verdict mark, as a share of the font size. */
export const MARK_SIZE = 0.78

type Piece = Omit<Segment, 'x'>
type Token =
  { kind: 'word'; pieces: Piece[]; width: number } | { kind: 'space'; piece: Piece } | { kind: 'break' }

/** How lines are broken. */
export interface LineOptions {
  metrics: FontMetrics
  /** mm */
  width: number
  /** How far the first line stands in, in mm; absent = not at all. */
  firstIndent?: number
  /** Font size in points. */
  size: number
}

/**
 * Breaks runs into lines: at spaces, and inside a word only where the word alone is wider than a line.
 * @param runs text and marks of one paragraph
 * @param options fonts, width, size
 * @returns at least one line
 */
export function breakLines(runs: readonly Run[], options: LineOptions): Line[] {
  const lines: Line[] = []
  let line: Piece[] = []
  let width = 0
  const room = (): number => options.width - (lines.length === 0 ? (options.firstIndent ?? 0) : 0)
  const finish = (last: boolean, endsWord = true): void => {
    while (line.at(-1)?.text === ' ') width -= line.pop()?.width ?? 0
    lines.push({ segments: merge(line), width, last, endsWord })
    line = []
    width = 0
  }
  const add = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      line.push(piece)
      width += piece.width
    }
  }
  for (const token of tokensOf(runs, options)) {
    if (token.kind === 'break') finish(true)
    else if (token.kind === 'space') {
      if (line.length > 0) add([token.piece])
    } else {
      if (line.length > 0 && width + token.width > room()) finish(false)
      if (token.width <= room()) add(token.pieces)
      else
        for (const [index, chunk] of chop(token.pieces, { ...options, width: room() }).entries()) {
          if (line.length > 0) finish(false, index === 0)
          add(chunk)
        }
    }
  }
  finish(true)
  return lines
}

/**
 * Width of a text on one line in mm.
 * @param text printable text
 * @param size points
 */
export function textWidth(text: string, style: FontStyle, size: number, metrics: FontMetrics): number {
  let thousandths = 0
  for (let index = 0; index < text.length; index += 1)
    thousandths += metrics.advance(text.charCodeAt(index), style)
  return (thousandths / 1000) * size * POINT
}

function tokensOf(runs: readonly Run[], options: LineOptions): Token[] {
  const tokens: Token[] = []
  const append = (piece: Piece): void => {
    const last = tokens.at(-1)
    if (last?.kind === 'word') {
      last.pieces.push(piece)
      last.width += piece.width
    } else tokens.push({ kind: 'word', pieces: [piece], width: piece.width })
  }
  for (const run of runs) {
    if ('mark' in run) {
      append(markPiece(run.mark, options.size))
      continue
    }
    const style = styleOf(run)
    const to = run.to ?? null
    const lang = run.lang ?? null
    for (const part of printable(run.text, options.metrics.has).split(/( |\n)/)) {
      if (part === '') continue
      const text = part.replaceAll(NO_BREAK_SPACE, ' ')
      const piece: Piece = {
        text,
        style,
        to,
        lang,
        mark: null,
        width: textWidth(text, style, options.size, options.metrics),
      }
      if (part === '\n') tokens.push({ kind: 'break' })
      else if (part === ' ') tokens.push({ kind: 'space', piece })
      else append(piece)
    }
  }
  return tokens
}

/** A word wider than the line, cut into pieces that fit; after a hyphen, slash or point where there is one near the end. */
function chop(pieces: readonly Piece[], { width, size, metrics }: LineOptions): Piece[][] {
  const chunks: Piece[][] = [[]]
  let used = 0
  for (const piece of pieces) {
    let rest = piece.text
    while (rest !== '') {
      const count = piece.mark ? rest.length : fitting(rest, width - used, piece.style, size, metrics)
      if (count === 0 && used > 0) {
        chunks.push([])
        used = 0
        continue
      }
      const text = rest.slice(0, Math.max(1, count))
      const part = {
        ...piece,
        text,
        width: piece.mark ? piece.width : textWidth(text, piece.style, size, metrics),
      }
      chunks.at(-1)?.push(part)
      used += part.width
      rest = rest.slice(text.length)
      if (rest !== '') {
        chunks.push([])
        used = 0
      }
    }
  }
  return chunks
}

function fitting(text: string, width: number, style: FontStyle, size: number, metrics: FontMetrics): number {
  let used = 0
  for (let index = 0; index < text.length; index += 1) {
    used += (metrics.advance(text.charCodeAt(index), style) / 1000) * size * POINT
    if (used <= width) continue
    const nice = text.slice(0, index).search(/[-/._,;:][^-/._,;:]{0,12}$/)
    return nice > 0 ? nice + 1 : index
  }
  return text.length
}

function markPiece(mark: Mark, size: number): Piece {
  // One character, so that a mark is a piece of text like any other when words are cut; it is never drawn as text.
  return { text: ' ', style: 'regular', to: null, lang: null, mark, width: MARK_SIZE * size * POINT }
}

function merge(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = []
  let x = 0
  for (const piece of pieces) {
    const last = segments.at(-1)
    if (
      last &&
      !piece.mark &&
      !last.mark &&
      last.style === piece.style &&
      last.to === piece.to &&
      last.lang === piece.lang
    ) {
      last.text += piece.text
      last.width += piece.width
    } else segments.push({ ...piece, x })
    x += piece.width
  }
  return segments
}

function styleOf(run: { bold?: boolean; italic?: boolean }): FontStyle {
  if (run.bold) return run.italic ? 'bold-italic' : 'bold'
  return run.italic ? 'italic' : 'regular'
}
