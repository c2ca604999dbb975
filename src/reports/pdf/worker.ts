import type { PdfReply, PdfRequest } from './messages'
import { renderPdf } from './renderPdf'

/** The part of a worker's scope that is used; the compiler knows this file only as part of a page. */
interface WorkerScope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<PdfRequest>) => void) => void
  postMessage: (reply: PdfReply, transfer?: Transferable[]) => void
}

const scope = self as unknown as WorkerScope

scope.addEventListener('message', ({ data }) => {
  void answer(data)
})

async function answer({ document, fonts }: PdfRequest): Promise<void> {
  try {
    const bytes = await renderPdf(document, {
      fonts,
      onProgress: (share) => scope.postMessage({ kind: 'progress', share }),
    })
    scope.postMessage({ kind: 'done', bytes }, [bytes.buffer])
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}
