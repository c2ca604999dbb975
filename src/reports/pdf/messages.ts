import type { WorkReply } from '../inWorker'
import type { PaperDocument } from '../model'
import type { PaperFonts } from './fonts'

/** What the page asks of the worker. */
export interface PdfRequest {
  document: PaperDocument
  fonts: PaperFonts
}

/** What the worker answers. */
export type PdfReply = WorkReply
