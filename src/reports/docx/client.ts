import { inWorker, WorkerUnavailable, type PaperWork } from '../inWorker'
import type { PaperDocument } from '../model'
import DocxWorker from './worker?worker&inline'

/**
 * A paper as DOCX, made beside the page so that nothing on it stops; where workers are forbidden, the page makes it
 * itself.
 * @param document what is said; plain data, not a reactive proxy
 * @param options cancellation and progress
 * @returns the bytes of the file
 * @throws the reason of the signal when it is aborted, or an error that says what failed
 */
export async function makeDocx(
  document: PaperDocument,
  options: PaperWork = {},
): Promise<Uint8Array<ArrayBuffer>> {
  options.signal?.throwIfAborted()
  try {
    return await inWorker(() => new DocxWorker(), document, options)
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error
    const { renderDocx } = await import('./renderDocx')
    return renderDocx(document, options)
  }
}
