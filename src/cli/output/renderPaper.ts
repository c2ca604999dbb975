import { renderDocx } from '../../reports/docx/renderDocx'
import type { PaperDocument } from '../../reports/model'
import { PAPER_FONTS } from '../../reports/pdf/fonts'
import { renderPdf } from '../../reports/pdf/renderPdf'

/**
 * The bytes of a paper, in the format that the name of the file asks for.
 * @param paper what it says
 * @param output name of the file; DOCX where it ends so, else PDF
 */
export function renderPaper(paper: PaperDocument, output: string): Promise<Uint8Array> {
  return output.toLowerCase().endsWith('.docx') ? renderDocx(paper) : renderPdf(paper, { fonts: PAPER_FONTS })
}
