import { inWorker, WorkerUnavailable, type PaperWork } from '../inWorker'
import type { PaperDocument } from '../model'
import { PAPER_FONTS } from './fonts'
import type { PdfRequest } from './messages'
import PdfWorker from './worker?worker&inline'

/**
 * A paper as PDF, made beside the page so that nothing on it stops. The worker is inlined, so it also starts from a file
 * on disk; where workers are forbidden, the page makes the PDF itself in short slices.
 * @param document what is said; plain data, not a reactive proxy
 * @param options cancellation and progress
 * @returns the bytes of the file
 * @throws the reason of the signal when it is aborted, or an error that says what failed
 */
export async function makePdf(
  document: PaperDocument,
  options: PaperWork = {},
): Promise<Uint8Array<ArrayBuffer>> {
  options.signal?.throwIfAborted()
  try {
    const request: PdfRequest = { document, fonts: PAPER_FONTS }
    return await inWorker(() => new PdfWorker(), request, options)
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error
    const { renderPdf } = await import('./renderPdf')
    return renderPdf(document, { fonts: PAPER_FONTS, ...options })
  }
}
