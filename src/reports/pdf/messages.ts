import type { PaperDocument } from '../model'
import type { PaperFonts } from './fonts'

/** What the page asks of the worker. */
export interface PdfRequest {
  document: PaperDocument
  fonts: PaperFonts
}

/** What the worker answers: progress any number of times, then one end. */
export type PdfReply =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; message: string }
