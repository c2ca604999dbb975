import { onScopeDispose, ref } from 'vue'
import type { PaperDocument } from '../../reports/model'

/** Formats a paper is saved in. */
export type PaperFormat = 'pdf' | 'docx'

/** Making a file of a paper: how far it is, a way to stop it, and why it failed. */
export function usePaperFile() {
  /** Share that is done, 0 … 1; null when nothing is being made. */
  const progress = ref<number | null>(null)
  const error = ref<string | null>(null)
  let work: AbortController | undefined

  /** Makes the file; null when it was stopped or failed. */
  async function make(paper: PaperDocument, format: PaperFormat): Promise<Uint8Array | null> {
    work?.abort()
    const mine = (work = new AbortController())
    progress.value = 0
    error.value = null
    try {
      const { run } = await import('../../beside/run')
      const bytes = await run(format, paper, {
        signal: mine.signal,
        onProgress: (share) => {
          if (mine === work) progress.value = share
        },
      })
      return mine.signal.aborted ? null : bytes
    } catch (cause) {
      if (!mine.signal.aborted) error.value = cause instanceof Error ? cause.message : String(cause)
      return null
    } finally {
      if (mine === work) progress.value = null
    }
  }

  /** Stops what is being made. */
  function cancel(): void {
    work?.abort()
  }
  onScopeDispose(cancel)

  return { progress, error, make, cancel }
}
