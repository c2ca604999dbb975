import { jsPDF } from 'jspdf'
import { fingerprint } from '../../core/seal/canonical'
import { layoutDocument } from '../layout/layoutDocument'
import type { Pages } from '../layout/types'
import type { PaperDocument } from '../model'
import { sliced, type PaperWork } from '../paperWork'
import { embedFonts, metricsOf } from './embed'
import type { PaperFonts } from './fonts'
import type { PdfFacts } from './metadata'
import { paint } from './paint'
import { pdfString } from './pdfText'
import { isAccessible, tag } from './tags'

/** How a document is rendered. */
export interface RenderOptions extends PaperWork {
  fonts: PaperFonts
}

/** Setting the blocks takes about as long as drawing the pages. */
const LAYOUT_SHARE = 0.5

/**
 * A paper as PDF: A4, embedded fonts, searchable Vietnamese, tags, bookmarks, links. Needs no page: it runs in a browser, in a
 * worker and on the command line. The same document gives the same bytes.
 * @param document what is said
 * @param options fonts, cancellation, progress
 * @returns the bytes of the file
 * @throws the reason of the signal when it is aborted
 */
export async function renderPdf(
  document: PaperDocument,
  options: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new jsPDF({
    unit: 'mm',
    format: 'a4',
    orientation: document.orientation,
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  })
  embedFonts(pdf, options.fonts)
  const metrics = metricsOf(pdf)
  const pause = sliced(options)
  const pages = await layoutDocument(document, metrics, (done, total) => pause((done / total) * LAYOUT_SHARE))
  const facts = factsOf(document)
  // Only what the checks of `tests/unit/reports/tags.test.ts` hold of every paper is said of a file.
  const accessible = isAccessible(pages.structure) && facts.title.trim() !== ''
  const tagger = tag(pdf, pages, facts, { isArchive: true, isAccessible: accessible })
  for (const [index, page] of pages.pages.entries()) {
    if (index > 0) pdf.addPage('a4', page.orientation)
    else if (page.orientation !== document.orientation) {
      pdf.deletePage(1)
      pdf.addPage('a4', page.orientation)
    }
    paint(pdf, page.shapes, metrics, tagger)
    await pause(LAYOUT_SHARE + ((index + 1) / pages.pages.length) * (1 - LAYOUT_SHARE))
  }
  addBookmarks(pdf, pages)
  describe(pdf, document, facts, pages.bookmarks.length > 0)
  return new Uint8Array(pdf.output('arraybuffer'))
}

function addBookmarks(pdf: jsPDF, pages: Pages): void {
  const outline = pdf.outline as typeof pdf.outline & { makeString: (text: string) => string }
  outline.makeString = pdfString
  const parents: (ReturnType<typeof pdf.outline.add> | null)[] = [null]
  for (const { level, title, page } of pages.bookmarks) {
    const parent = parents.slice(0, level).reverse().find(Boolean) ?? null
    parents[level] = pdf.outline.add(parent, textString(title), { pageNumber: page })
    parents.length = level + 1
  }
}

/** What the file says of itself, here and in its XMP. */
function factsOf({ title, author, subject, keywords = [], language, createdOn }: PaperDocument): PdfFacts {
  return {
    title: textString(title),
    author: textString(author),
    subject: textString(subject ?? title),
    keywords: textString(keywords.join(', ')),
    language,
    createdOn,
    producer: `jsPDF ${jsPDF.version}`,
  }
}

/** Title, author, language; file id and date come from the content, so that nothing of this moment is in the bytes. */
function describe(pdf: jsPDF, document: PaperDocument, facts: PdfFacts, hasBookmarks: boolean): void {
  const { title, author, subject, keywords } = facts
  pdf.setProperties({ title, author, subject, keywords, creator: 'TT54' })
  pdf.setLanguage(document.language)
  // Language and bookmarks need more than the 1.3 that jsPDF writes by default.
  const { setPdfVersion } = (pdf as unknown as { __private__: { setPdfVersion: (version: string) => void } })
    .__private__
  setPdfVersion('1.7')
  pdf.viewerPreferences({ DisplayDocTitle: true })
  if (hasBookmarks) pdf.setDisplayMode('fullwidth', 'continuous', 'UseOutlines')
  pdf.setFileId(fingerprint(document).slice(0, 32))
  const day = document.createdOn.replaceAll('-', '')
  // jsPDF takes a text only up to 2037, and a moment in local time beyond.
  if (Number(day.slice(0, 4)) <= 2037) pdf.setCreationDate(`D:${day}000000+07'00'`)
  else pdf.setCreationDate(new Date(`${document.createdOn}T00:00:00+07:00`))
}

/**
 * Text of the file's properties: jsPDF writes it as UTF-16, where a byte 0D would be read as a line end, or in one byte each,
 * where a no-break space would be read as a euro sign.
 */
function textString(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    const code = character.codePointAt(0) ?? 0
    const broken = code > 0xffff || code < 0x20 || (code & 0xff) === 0x0d || code >> 8 === 0x0d
    return broken || code === 0xa0 || code === 0xad ? ' ' : character
  }).join('')
}
