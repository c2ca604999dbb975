import { InternalHyperlink, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx'
import type { Mark, Run, TextSize } from '../model'
import { halfPoints } from './measure'

/** Verdict marks as characters; the words for them follow. Told apart by form, as in the PDF. */
export const MARKS: Readonly<Record<Mark, string>> = {
  met: '☑',
  'not-met': '☒',
  'not-applicable': '⊟',
  unassessed: '☐',
}
/** Windows and Word have the four marks in it; elsewhere the editor takes them from another font. */
const MARK_FONT = 'Segoe UI Symbol'

/** What XML 1.0 cannot hold or nobody can see: controls, half surrogates, direction and zero-width characters. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/gu

/** How runs are set apart from their style. */
export interface RunLook {
  /** The name of a heading's bookmark; undefined = the document has no such heading. */
  bookmarkOf: (anchor: string) => string | undefined
  /** Factor of the size on a page that must hold everything; 1 = as the style says. */
  scale: number
}

/**
 * Text as it can be written: NFC, without what XML cannot hold.
 * @param text any text of a file
 */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').replace(UNWRITABLE, '')
}

/**
 * Runs of a paragraph.
 * @param runs of the content model
 * @param look bookmarks and scale
 * @param size of the paragraph, for the scale
 * @param bold all of them bold, e.g. in the head of a table
 */
export function runsOf(
  runs: readonly Run[],
  { bookmarkOf, scale }: RunLook,
  size: TextSize,
  bold = false,
): ParagraphChild[] {
  const scaled = scale === 1 ? {} : { size: Math.round(halfPoints(size) * scale) }
  return runs.flatMap((run): ParagraphChild[] => {
    if ('mark' in run) return [new TextRun({ text: MARKS[run.mark], font: MARK_FONT, ...scaled })]
    const style = {
      ...scaled,
      ...(run.bold || bold ? { bold: true } : {}),
      ...(run.italic ? { italics: true } : {}),
    }
    const parts = linesOf(run.text).map((text, index) => new TextRun({ text, ...style, break: index && 1 }))
    const anchor = run.to === undefined ? undefined : bookmarkOf(run.to)
    return anchor === undefined ? parts : [new InternalHyperlink({ anchor, children: parts })]
  })
}

/**
 * A single text in the look of a size.
 * @param text any text
 * @param look bookmarks and scale
 * @param size of the paragraph
 * @param style bold, italic
 */
export function textRun(
  text: string,
  look: RunLook,
  size: TextSize,
  style: { bold?: boolean; italic?: boolean } = {},
): ParagraphChild[] {
  return runsOf([{ text, ...style }], look, size)
}

function linesOf(text: string): string[] {
  return writable(text).split('\n')
}

/** Options of a paragraph without the children that make it. */
export type ParagraphLook = Omit<IParagraphOptions, 'children'>
