import {
  AlignmentType,
  Bookmark,
  HeadingLevel,
  HeightRule,
  LeaderType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  WidthType,
} from 'docx'
import { titleOfHeading } from '../layout/contents'
import type { Block, ContentsBlock, DrawingBlock, HeadingBlock, ListBlock } from '../model'
import { FIRST_LINE } from '../layout/paragraph'
import type { DocxContext, Part } from './context'
import { drawingRun } from './drawingMl'
import { nationalHeadingOf, signaturesOf, titleOf } from './form'
import { twips } from './measure'
import { runsOf, textRun, writable } from './runs'
import { BULLETS, CONTENTS_TITLE, headingSpacing, lineHeight, NUMBERS, spacedLines, STYLE_OF } from './styles'
import { NO_BORDERS, noteOf, paragraphOf, spacer, tableOf } from './tables'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
/**
 * A block as native paragraphs and tables. Page breaks between orientations are sections, made elsewhere.
 * @param context where it goes
 */
export function partsOf(block: Block, context: DocxContext): Part[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, context)]
    case 'paragraph':
      return [
        paragraphOf(
          block,
          context,
          { size: 'body', align: 'justify' },
          {
            ...(block.keepWithNext || context.kept > 0 ? { keepNext: true } : {}),
            ...(block.size === 'table' || block.size === 'small'
              ? { spacing: { after: 120, ...spacedLines(block.size, context.tight) } }
              : {}),
          },
        ),
      ]
    case 'list':
      return listOf(block, context)
    case 'table':
      return tableOf(block, context)
    case 'note':
      return noteOf(block, context)
    case 'drawing':
      return drawingOf(block, context)
    case 'nationalHeading':
      return nationalHeadingOf(block, context)
    case 'title':
      return titleOf(block, context)
    case 'signatures':
      return signaturesOf(block, context)
    case 'contents':
      return contentsOf(block, context)
    case 'pageBreak':
      return [pageBreak()]
    case 'onePage':
      return block.blocks.flatMap((inner) => partsOf(inner, context))
  }
}

/** A paragraph that begins a page. */
export function pageBreak(): Paragraph {
  return new Paragraph({
    pageBreakBefore: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
    children: [],
  })
}

function headingOf(block: HeadingBlock, context: DocxContext): Paragraph {
  const children = textRun(titleOfHeading(block), context)
  const id = context.bookmarkOf(block.anchor)
  return new Paragraph({
    heading: LEVELS[block.level],
    ...(context.tight > 0 ? { spacing: headingSpacing(block.level, context.tight) } : {}),
    ...(block.firstLine ? { indent: { firstLine: twips(FIRST_LINE) } } : {}),
    children: id === undefined ? children : [new Bookmark({ id, children })],
  })
}

function listOf(block: ListBlock, context: DocxContext): Part[] {
  const size = block.size ?? 'body'
  const instance = context.nextList()
  return block.items.map(
    (runs, index) =>
      new Paragraph({
        style: STYLE_OF[size],
        alignment: AlignmentType.JUSTIFIED,
        ...(index >= block.items.length - context.kept ? { keepNext: true } : {}),
        spacing: {
          after: index === block.items.length - 1 ? 120 : 40,
          ...spacedLines('body', context.tight),
        },
        numbering: { reference: block.ordered ? NUMBERS : BULLETS, level: 0, instance },
        children: runsOf(runs, context),
      }),
  )
}

/**
 * Native shapes, with what they show as words for those who cannot see them. A row of exactly their height holds their place,
 * so that they and their texts move to the next page together.
 */
function drawingOf({ drawing, alt }: DrawingBlock, context: DocxContext): Part[] {
  const by = Math.min(1, context.width / twips(drawing.width))
  const paragraph = new Paragraph({
    spacing: { before: 0, after: 0, ...lineHeight(1) },
    keepNext: context.kept > 0,
    children: [drawingRun(drawing, alt, context.nextDrawing(), by)],
  })
  const width = { size: context.width, type: WidthType.DXA }
  return [
    new Table({
      width,
      columnWidths: [context.width],
      layout: TableLayoutType.FIXED,
      borders: NO_BORDERS,
      rows: [
        new TableRow({
          cantSplit: true,
          height: { value: twips(drawing.height * by), rule: HeightRule.EXACT },
          children: [new TableCell({ width, margins: { left: 0, right: 0 }, children: [paragraph] })],
        }),
      ],
    }),
    spacer(context),
  ]
}

/** A real field of Word, filled in with the pages that the layout has, so that it can be read at once and updated after edits. */
function contentsOf(block: ContentsBlock, context: DocxContext): Part[] {
  const headings = context.headings.filter(({ level }) => level <= block.depth)
  return [
    new Paragraph({
      style: CONTENTS_TITLE,
      keepNext: true,
      children: textRun(block.title, context),
    }),
    new TableOfContents(writable(block.title), {
      hyperlink: true,
      headingStyleRange: `1-${block.depth}`,
      beginDirty: false,
      tabLeader: LeaderType.DOT,
      cachedEntries: headings.map((heading) => ({
        title: writable(titleOfHeading(heading)),
        level: heading.level,
        page: context.pageOf(heading.anchor),
        href: context.bookmarkOf(heading.anchor),
      })),
    }),
  ]
}
