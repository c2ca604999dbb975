import { InternalHyperlink, NoBreakHyphen, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx'
import { plainText } from '../../core/text/entered'
import type { Language } from '../../core/types'
import type { Mark, Run } from '../model'

/** Verdict marks as characters; the words for them follow. Told apart by form, as in the PDF. */
export const CHECK_BOXES: Readonly<Record<Mark, string>> = {
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
}

/**
 * Text as it can be written: NFC, without what XML cannot hold.
 * @param text any text of a file
 */
export function writable(text: string): string {
  return plainText(text).normalize('NFC').replace(UNWRITABLE, '')
}

/** Tags of the languages of papers. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' }

/**
 * Runs of a paragraph.
 * @param runs of the content model
 * @param look bookmarks
 * @param bold all of them bold, e.g. in the head of a table
 */
export function runsOf(runs: readonly Run[], { bookmarkOf }: RunLook, bold = false): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if ('mark' in run) return [new TextRun({ text: CHECK_BOXES[run.mark], font: MARK_FONT })]
    const style = {
      ...(run.bold || bold ? { bold: true } : {}),
      ...(run.italic ? { italics: true } : {}),
      ...(run.lang ? { language: { value: LANGUAGE_TAGS[run.lang] } } : {}),
    }
    const parts = linesOf(run.text).map(
      (text, index) => new TextRun({ children: unbroken(text), ...style, break: index && 1 }),
    )
    const anchor = run.to === undefined ? undefined : bookmarkOf(run.to)
    return anchor === undefined ? parts : [new InternalHyperlink({ anchor, children: parts })]
  })
}

/**
 * A single text.
 * @param look bookmarks
 */
export function textRun(
  text: string,
  look: RunLook,
  style: { bold?: boolean; italic?: boolean } = {},
): ParagraphChild[] {
  return runsOf([{ text, ...style }], look)
}

/** Longest word whose hyphens are kept together; a longer one may be wider than a column and would break anywhere. */
const LONGEST_UNBROKEN = 15

/** A hyphen between two capitals or figures ("54/2017/TT-BYT", "QĐ-BYT", "RIS-PACS") never ends a line. */
function unbroken(text: string): (string | NoBreakHyphen)[] {
  return text.split(/( +)/u).flatMap((word) => {
    if (word.length > LONGEST_UNBROKEN) return [word]
    const parts: (string | NoBreakHyphen)[] = []
    let from = 0
    for (const { index } of word.matchAll(/[\p{Lu}\d]-(?=[\p{Lu}\d])/gu)) {
      const at = index + word.slice(index).indexOf('-')
      parts.push(word.slice(from, at), new NoBreakHyphen())
      from = at + 1
    }
    return [...parts, word.slice(from)].filter((part) => part !== '')
  })
}

function linesOf(text: string): string[] {
  return writable(text).split('\n')
}

/** Options of a paragraph without the children that make it. */
export type ParagraphLook = Omit<IParagraphOptions, 'children'>
