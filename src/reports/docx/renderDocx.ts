import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { headingsOf } from '../layout/contents'
import { geometry } from '../layout/geometry'
import { layoutDocument } from '../layout/layoutDocument'
import { isTallRow, rowsKept } from '../layout/table'
import { TINOS_METRICS } from '../layout/tinosMetrics'
import type { Orientation, PaperDocument, Row, TableBlock } from '../model'
import { sliced, type PaperWork } from '../paperWork'
import { partsOf } from './blocks'
import type { Part } from './context'
import { footersOf } from './footer'
import { halfPoints, pageMargin, textWidthTwips, twips } from './measure'
import { packWithoutClock } from './packWithoutClock'
import { textRun, writable, type RunLook } from './runs'
import { docxSections, type DocxSection } from './sections'
import { FONT, lineHeight, NUMBERING, STYLE_OF, stylesOf } from './styles'

/** Text outside the blocks. */
const PLAIN: RunLook = { bookmarkOf: () => undefined }
/** Making the parts is about half of the work; writing them as XML is the other half, in one stretch. */
const PARTS_SHARE = 0.5
/** Finding out on which page each heading is. */
const LAYOUT_SHARE = 0.2

/**
 * A paper as DOCX: native styles and headings, repeated table heads, tall rows that may split, fields for page numbers,
 * sections by orientation, margins of Decree 30/2020/NĐ-CP. Needs no page: it runs in a browser, in a worker and on the
 * command line. The same document gives the same bytes.
 * @param document what is said
 * @param options cancellation, progress
 * @returns the bytes of the file
 * @throws the reason of the signal when it is aborted
 */
export async function renderDocx(
  document: PaperDocument,
  options: PaperWork = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pause = sliced(options)
  const headings = headingsOf(document.blocks)
  const bookmarks = new Map(headings.map(({ anchor }, index) => [anchor, `heading_${index + 1}`]))
  let lists = 0
  let drawings = 0
  const pages = await layoutDocument(document, TINOS_METRICS, (at, of) => pause((at / of) * LAYOUT_SHARE))
  const shared = {
    headings,
    bookmarkOf: (anchor: string) => bookmarks.get(anchor),
    pageOf: (anchor: string) => pages.pages[(pages.anchors.get(anchor)?.page ?? 0) - 1]?.number,
    nextList: () => (lists += 1),
    nextDrawing: () => (drawings += 1),
  }
  const sections = docxSections(document)
  const total = sections.reduce((sum, { blocks }) => sum + blocks.length, 0)
  let done = 0
  const made: (Omit<DocxSection, 'blocks'> & { children: Part[] })[] = []
  for (const { blocks, ...section } of sections) {
    const { orientation } = section
    const page = { metrics: TINOS_METRICS, ...geometry(orientation) }
    const context = {
      ...shared,
      isTall: (table: TableBlock, row: Row): boolean => isTallRow(table, row, page),
      rowsKept: (table: TableBlock): ReadonlySet<number> => rowsKept(table, page),
      width: textWidthTwips(orientation),
    }
    const children: Part[] = []
    for (const [index, block] of blocks.entries()) {
      // Signatures never stand alone on a page: nobody signs a page that says nothing.
      const bound = blocks[index + 1]?.kind === 'signatures' ? 1 : 0
      const { tight = 0, kept = 0 } = pages.fits.get(block) ?? {}
      children.push(...partsOf(block, { ...context, tight, kept: Math.max(kept, bound) }))
      done += 1
      await pause(LAYOUT_SHARE + (done / total) * (PARTS_SHARE - LAYOUT_SHARE))
    }
    made.push({ ...section, children })
  }
  const last = made.findLastIndex(({ isNotes }) => !isNotes)
  const file = new Document({
    title: writable(document.title),
    subject: writable(document.subject ?? document.title),
    keywords: writable((document.keywords ?? []).join(', ')),
    creator: writable(document.author),
    lastModifiedBy: 'TT54',
    styles: stylesOf(document.language),
    numbering: NUMBERING,
    sections: made.map(({ orientation, isPart, children }, index) => ({
      properties: {
        // No number on the first page of the paper and of each annex; a page on its side alone is no first page.
        ...(isPart ? { titlePage: true } : {}),
        page: {
          size: sizeOf(orientation),
          margin: pageMargin(orientation),
          ...(isPart && index > 0 ? { pageNumbers: { start: 1 } } : {}),
        },
      },
      headers: {
        default: header(document, true),
        ...(isPart ? { first: header(document, false) } : {}),
      },
      footers: footersOf(document, orientation, { isPart, isLast: index === last }),
      children,
    })),
  })
  // The library writes everything in one stretch. Where there is no worker the page shows how far it is before it stands still.
  await pause(PARTS_SHARE, true)
  const packed = new Uint8Array(await Packer.toArrayBuffer(file))
  options.signal?.throwIfAborted()
  const bytes = packWithoutClock(packed, document.createdOn)
  options.onProgress?.(1)
  return bytes
}

/** The library wants the sides of the sheet as it stands upright. */
function sizeOf(orientation: Orientation) {
  return {
    width: twips(210),
    height: twips(297),
    orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  }
}

/** Page number in the middle of the top margin (Decree 30/2020/NĐ-CP), the mark of illustrative data beneath. */
function header({ mark }: PaperDocument, isNumbered: boolean): Header {
  const number = isNumbered
    ? [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints('body'), font: FONT })]
    : []
  const marked =
    mark === null
      ? []
      : [
          new Paragraph({
            style: STYLE_OF.small,
            children: textRun(mark, PLAIN, { bold: true }),
          }),
        ]
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 0, ...lineHeight(1) },
        children: number,
      }),
      ...marked,
    ],
  })
}
