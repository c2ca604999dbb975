import type { PaperDocument } from '../model'
import { PAPER_FONTS } from './fonts'
import type { PdfReply, PdfRequest } from './messages'
import PdfWorker from './worker?worker&inline'

/** Cancellation and progress of a PDF. */
export interface PdfOptions {
  /** Ends the work; the promise rejects with the signal's reason. */
  signal?: AbortSignal
  /** Share of the work that is done, 0 … 1. */
  onProgress?: (share: number) => void
}

/** The worker could not be started or died before its first answer; the page does the work itself. */
class WorkerUnavailable extends Error {}

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
  options: PdfOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  options.signal?.throwIfAborted()
  try {
    return await inWorker({ document, fonts: PAPER_FONTS }, options)
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error
    const { renderPdf } = await import('./renderPdf')
    return renderPdf(document, { fonts: PAPER_FONTS, ...options })
  }
}

function inWorker(request: PdfRequest, { signal, onProgress }: PdfOptions): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = startWorker()
    let hasAnswered = false
    const end = (settle: () => void): void => {
      worker.terminate()
      signal?.removeEventListener('abort', abort)
      settle()
    }
    const abort = (): void => end(() => reject(signal?.reason as Error))
    signal?.addEventListener('abort', abort)
    worker.addEventListener('message', ({ data }: MessageEvent<PdfReply>) => {
      hasAnswered = true
      if (data.kind === 'progress') onProgress?.(data.share)
      else if (data.kind === 'done') end(() => resolve(data.bytes))
      else end(() => reject(new Error(data.message)))
    })
    worker.addEventListener('error', (event) => {
      const message = event.message || 'PDF worker'
      end(() => reject(hasAnswered ? new Error(message) : new WorkerUnavailable(message)))
    })
    worker.postMessage(request)
  })
}

function startWorker(): Worker {
  try {
    return new PdfWorker()
  } catch (error) {
    throw new WorkerUnavailable(String(error))
  }
}
