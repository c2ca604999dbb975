/** The fixed parts of an administrative document (Decree 30/2020/NĐ-CP, Appendix I), as native paragraphs and tables. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { SIGNATURE_GIVES } from '../layout/form'
import { closer } from '../layout/sizes'
import type { NationalHeadingBlock, SignaturesBlock, TitleBlock } from '../model'
import type { DocxContext, Part } from './context'
import { balanced, logoOf } from './letterhead'
import { twips } from './measure'
import { textRun, writable } from './runs'
import { ALIGNMENT, STYLE_OF, TITLE_SUBJECT, TITLE_TYPE } from './styles'
import { NO_BORDERS, spacer } from './tables'

/** Share of the width at the left, where the issuing bodies stand. */
const LEFT_SHARE = 68 / 165
/** Share of the width for "Nơi nhận". */
const RECIPIENTS_SHARE = 66 / 165
/** White space for a signature. */
const SIGNATURE_ROOM = 22

type Line = {
  text: string
  bold?: boolean
  italic?: boolean
  size?: 'form' | 'body' | 'recipients'
  before?: number
}

/**
 * National heading: bodies and number at the left, country, motto, place and date at the right.
 * @param context where it goes
 */
export function nationalHeadingOf(block: NationalHeadingBlock, context: DocxContext): Part[] {
  const left: Line[] = [
    ...(block.superior === '' ? [] : [{ text: balanced(block.superior) }]),
    { text: balanced(block.facility), bold: true },
  ]
  const beneath: Line[] = [
    { text: block.number, size: 'body' },
    ...(block.about ? [{ text: block.about, before: twips(2) }] : []),
  ]
  const right: Line[] = [
    { text: block.country, bold: true },
    { text: block.motto, bold: true, size: 'body' },
  ]
  return [
    pairs(
      [
        [[...logoOf(block.logo, context), ...ruled(left, context, 0.4)], ruled(right, context, 0.62)],
        [lines(beneath, context), lines([{ text: block.placeAndDate, italic: true, size: 'body' }], context)],
      ],
      context,
    ),
    spacer(context),
  ]
}

/**
 * Kind of the paper and its subject, centred, with a short rule beneath unless it is an annex.
 * @param context where it goes
 */
export function titleOf(block: TitleBlock, context: DocxContext): Part[] {
  const side = Math.round(context.width * 0.4)
  return [
    new Paragraph({ style: TITLE_TYPE, keepNext: true, children: textRun(block.type, context) }),
    ...(block.subject === ''
      ? []
      : [
          new Paragraph({
            style: TITLE_SUBJECT,
            keepNext: true,
            children: textRun(block.subject, context),
          }),
        ]),
    ...(block.annex?.reference
      ? [
          new Paragraph({
            style: TITLE_SUBJECT,
            keepNext: true,
            children: referenceRuns(block.annex.reference),
          }),
        ]
      : []),
    ruleOf(side),
  ]
}

/** In the style of the title, but not bold. */
function referenceRuns(reference: string): TextRun[] {
  const style = { italics: true, bold: false }
  return reference
    .split('\n')
    .map((text, index) => new TextRun({ text: writable(text), ...style, break: index && 1 }))
}

/**
 * Who signs, side by side; with recipients, "Nơi nhận" stands at the left.
 * @param block recipients and signers
 * @param context where it goes
 */
export function signaturesOf(block: SignaturesBlock, context: DocxContext): Part[] {
  const list = block.recipients
    ? [
        paragraph({ text: block.recipients.title, bold: true, italic: true }, context, 'left'),
        ...block.recipients.lines.map((text) => paragraph({ text, size: 'recipients' }, context, 'left')),
      ]
    : []
  const isBeside = list.length > 0 && block.signers.length < 2
  const heads = block.signers.map(({ role, instruction }) => [
    ...role.split('\n').map((text) => paragraph({ text, bold: true, size: 'body' }, context)),
    ...(instruction === '' ? [] : [paragraph({ text: instruction, italic: true }, context)]),
  ])
  const names = block.signers.map(({ name }) => [
    paragraph(
      {
        text: name,
        bold: true,
        size: 'body',
        before: twips(closer(SIGNATURE_ROOM, SIGNATURE_GIVES, context.tight)),
      },
      context,
    ),
  ])
  const left = Math.round(context.width * RECIPIENTS_SHARE)
  // The names of several signers stand in a row of their own, on one line.
  const rows = isBeside ? [[list, [...(heads[0] ?? []), ...(names[0] ?? [])]]] : [heads, names]
  return [
    spacer({ ...context, kept: 1 }),
    grid(rows, isBeside ? [left, context.width - left] : undefined, context),
    spacer(context),
    ...(isBeside ? [] : list),
  ]
}

function pairs(rows: [Paragraph[], Paragraph[]][], context: DocxContext): Table {
  const left = Math.round(context.width * LEFT_SHARE)
  return grid(rows, [left, context.width - left], context)
}

function grid(rows: Paragraph[][][], widths: number[] | undefined, context: DocxContext): Table {
  const count = rows[0]?.length ?? 1
  const own = widths ?? Array.from({ length: count }, () => Math.floor(context.width / count))
  return new Table({
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: own,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: own[index] ?? 0, type: WidthType.DXA },
                margins: { left: 0, right: 0 },
                children,
              }),
          ),
        }),
    ),
  })
}

function lines(content: readonly Line[], context: DocxContext): Paragraph[] {
  return content.map((line) => paragraph(line, context))
}

/** Lines with a short rule beneath, as a share of the width they stand in. */
function ruled(content: readonly Line[], context: DocxContext, share: number): Paragraph[] {
  const isLeft = share < 0.5
  const width = context.width * (isLeft ? LEFT_SHARE : 1 - LEFT_SHARE)
  return [...lines(content, context), ruleOf(Math.round((width * (1 - share)) / 2))]
}

/** A rule that leaves so much free at both sides. */
function ruleOf(side: number): Paragraph {
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 100, line: 60, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 1 } },
    children: [],
  })
}

function paragraph(
  { text, size = 'form', before = 0, ...style }: Line,
  context: DocxContext,
  align: 'left' | 'center' = 'center',
): Paragraph {
  return new Paragraph({
    style: STYLE_OF[size],
    alignment: ALIGNMENT[align],
    spacing: { before, after: 0 },
    keepNext: true,
    children: textRun(text, context, style),
  })
}
