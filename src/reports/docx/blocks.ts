import { AlignmentType, Bookmark, HeadingLevel, LeaderType, Paragraph, TableOfContents } from 'docx'
import { titleOfHeading } from '../layout/contents'
import type { Block, ContentsBlock, DrawingBlock, HeadingBlock, ListBlock } from '../model'
import type { DocxContext, Part } from './context'
import { nationalHeadingOf, signaturesOf, titleOf } from './form'
import { runsOf, textRun, writable } from './runs'
import { BULLETS, CONTENTS_TITLE, lineHeight, NUMBERS, STYLE_OF } from './styles'
import { noteOf, paragraphOf, tableOf } from './tables'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
/**
 * Factor for what must fill one page. Word has no way to shrink a page to fit; with this a full first page, its ladder as
 * a table, still has some room.
 */
const ONE_PAGE_SCALE = 0.9

/**
 * A block as native paragraphs and tables. Page breaks between orientations are sections, made elsewhere.
 * @param block any block
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
          block.keepWithNext || context.staysWithNext ? { keepNext: true } : {},
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
      return block.blocks.flatMap((inner) => partsOf(inner, { ...context, scale: ONE_PAGE_SCALE }))
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
  const children = textRun(titleOfHeading(block), context, 'body')
  const id = context.bookmarkOf(block.anchor)
  return new Paragraph({
    heading: LEVELS[block.level],
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
        ...(context.staysWithNext && index === block.items.length - 1 ? { keepNext: true } : {}),
        spacing:
          context.scale === 1
            ? { after: 40, ...lineHeight(1.15) }
            : { before: 0, after: 20, ...lineHeight(1) },
        numbering: { reference: block.ordered ? NUMBERS : BULLETS, level: 0, instance },
        children: runsOf(runs, context, size),
      }),
  )
}

/** Native and readable aloud: the table that says the same, or the words. */
function drawingOf(block: DrawingBlock, context: DocxContext): Part[] {
  if (block.table) return tableOf(block.table, context)
  return [
    paragraphOf({ runs: [{ text: block.alt, italic: true }] }, context, { size: 'table', align: 'left' }),
  ]
}

/** A real field of Word, filled in, so that it is right at once and can be updated after edits. */
function contentsOf(block: ContentsBlock, context: DocxContext): Part[] {
  const headings = context.headings.filter(({ level }) => level <= block.depth)
  return [
    new Paragraph({
      style: CONTENTS_TITLE,
      keepNext: true,
      children: textRun(block.title, context, 'body'),
    }),
    new TableOfContents(writable(block.title), {
      hyperlink: true,
      headingStyleRange: `1-${block.depth}`,
      beginDirty: false,
      // Word writes the page numbers when the field is updated; a leader that leads to nothing would look like a fault.
      tabLeader: LeaderType.NONE,
      cachedEntries: headings.map((heading) => ({
        title: writable(titleOfHeading(heading)),
        level: heading.level,
        href: context.bookmarkOf(heading.anchor),
      })),
    }),
  ]
}
