import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx'
import type { Language } from '../../core/types'
import type { Align, TextSize } from '../model'
import { HEADING_GIVES } from '../layout/blocks'
import { closer } from '../layout/sizes'
import { halfPoints, twips } from './measure'
import { LANGUAGE_TAGS } from './runs'

/** What Decree 30/2020/NĐ-CP prescribes; every Word-compatible editor has it or a font of the same widths. */
export const FONT = 'Times New Roman'
/** Ink only: an office document is printed in black. */
const BLACK = '000000'

/** Style of each text size; body text is the default paragraph. */
export const STYLE_OF: Readonly<Record<TextSize, string | undefined>> = {
  body: undefined,
  form: 'FormText',
  recipients: 'RecipientText',
  table: 'TableText',
  small: 'SmallText',
  large: 'LargeText',
  text: 'PlainText54',
  subhead: 'SubheadText',
  message: 'MessageText',
}
/** Style of the kind of a paper: the first line of its title. */
export const TITLE_TYPE = 'PaperType'
/** Style of the subject: the lines below the kind. */
export const TITLE_SUBJECT = 'PaperSubject'
/** Style of the head of a contents list, which is itself no heading. */
export const CONTENTS_TITLE = 'ContentsTitle'

/** Numbering of lists without and with numbers. */
export const BULLETS = 'bullets'
/** Name of the numbering of ordered lists. */
export const NUMBERS = 'numbers'

/** Alignments of the content model in the words of DOCX. */
export const ALIGNMENT: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
}

/**
 * Lines as a multiple of the font's own height. The rule is written out: without it LibreOffice takes the number as an exact height.
 * @param lines 1 = single
 */
export function lineHeight(lines: number) {
  return { line: Math.round(240 * lines), lineRule: 'auto' } as const
}

/** Lines of each text size as multiples of the font's own height. */
const LINES: Readonly<Record<TextSize, number>> = {
  body: 1.15,
  form: 1,
  recipients: 1,
  table: 1.045,
  small: 1.045,
  large: 1.08,
  text: 1.08,
  subhead: 1,
  message: 1.08,
}

/**
 * The distance of lines in a paper that is set closer so that it ends a page earlier, down to single spacing.
 * @param size name of the size
 * @param tight 0 = as its style has it, 1 = single
 */
export function spacedLines(size: TextSize, tight: number) {
  const usual = LINES[size]
  return lineHeight(usual - tight * (usual - 1))
}

/** White space above headings of the three levels, in twips. */
const ABOVE = { 1: 340, 2: 255, 3: 170 } as const

/**
 * White space above a heading of a paper that is set closer.
 * @param level of the heading
 * @param tight 0 = as its style has it
 */
export function headingSpacing(level: 1 | 2 | 3, tight: number) {
  return { before: Math.round(closer(ABOVE[level], HEADING_GIVES, tight)) }
}

const heading = (points: number, before: number, italics = false) => ({
  run: { font: FONT, size: points * 2, bold: true, italics, color: BLACK },
  paragraph: { spacing: { before, after: 85, ...lineHeight(1.1) }, keepNext: true, keepLines: true },
})

const style = (
  id: string,
  name: string,
  size: number,
  extra: { bold?: boolean; center?: boolean; tight?: boolean } = {},
) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size, ...(extra.bold ? { bold: true } : {}) },
  paragraph: {
    alignment: extra.center ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: extra.tight ? { before: 20, after: 20, ...lineHeight(1) } : { after: 80, ...lineHeight(1.08) },
  },
})

/**
 * Native styles: what a person changes in the style pane changes the whole paper.
 * @param language tagged on all text, so that spelling and hyphenation fit it
 */
export function stylesOf(language: Language): IStylesOptions {
  const tag = LANGUAGE_TAGS[language]
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints('body'),
          color: BLACK,
          language: { value: tag, eastAsia: tag, bidirectional: tag },
        },
        paragraph: { spacing: { after: 120, ...lineHeight(LINES.body) } },
      },
      heading1: heading(13, ABOVE[1]),
      heading2: heading(13, ABOVE[2]),
      heading3: heading(13, ABOVE[3], true),
      hyperlink: { run: { color: BLACK, underline: {} } },
    },
    paragraphStyles: [
      style('FormText', 'Form Text', halfPoints('form'), { tight: true }),
      style('RecipientText', 'Recipient Text', halfPoints('recipients'), { tight: true }),
      cellStyle('TableText', 'Table Text', halfPoints('table')),
      cellStyle('SmallText', 'Small Text', halfPoints('small')),
      style('LargeText', 'Large Text', halfPoints('large')),
      style('PlainText54', 'Reading Text', halfPoints('text')),
      style('SubheadText', 'Subhead Text', halfPoints('subhead'), { tight: true }),
      style('MessageText', 'Message Text', halfPoints('message')),
      style(TITLE_TYPE, 'Paper Type', halfPoints('large'), { bold: true, center: true, tight: true }),
      subjectStyle(),
      style(CONTENTS_TITLE, 'Contents Title', halfPoints('body'), { bold: true, center: true }),
      ...[1, 2, 3].map((depth) => entryStyle(depth)),
    ],
  }
}

/** Text of cells: their margins are the white space above and below. */
function cellStyle(id: string, name: string, size: number) {
  const { paragraph, ...rest } = style(id, name, size)
  return {
    ...rest,
    paragraph: { ...paragraph, spacing: { before: 0, after: 0, ...lineHeight(LINES.table) } },
  }
}

/** Set in at both sides, so that a subject of two lines does not end in one word. */
function subjectStyle() {
  const options = { bold: true, center: true, tight: true }
  const { paragraph, ...rest } = style(TITLE_SUBJECT, 'Paper Subject', halfPoints('body'), options)
  return { ...rest, paragraph: { ...paragraph, indent: { left: twips(18), right: twips(18) } } }
}

/** A line of the table of contents, indented by its depth. */
function entryStyle(depth: number) {
  const { paragraph, ...rest } = style(`TOC${depth}`, `toc ${depth}`, halfPoints('form'), { tight: true })
  return { ...rest, paragraph: { ...paragraph, indent: { left: twips(6 * (depth - 1)) } } }
}

/** Hanging bullets and numbers; every numbered list is an instance of its own. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [level(LevelFormat.BULLET, '–')] },
    { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const indent = { left: twips(9), hanging: twips(4.5) }
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent }, run: { font: FONT } },
  }
}
