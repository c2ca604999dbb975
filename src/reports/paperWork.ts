import { breathe } from '../platform/breathe'

/** How long (ms) a paper is worked on in one piece, and how long the screen is given before work in one piece. */
const SLICE = 12
const FRAME = 34

/** Cancellation and progress of a file that is being made. */
export interface PaperWork {
  /** Ends the work; the promise rejects with the signal's reason. */
  signal?: AbortSignal
  /** Share of the work that is done, 0 … 1. */
  onProgress?: (share: number) => void
}

/**
 * Cuts the making of a paper into slices: tells how far it is, lets the page breathe and ends when asked to.
 * @returns to be awaited with the share that is done; `always` before a long piece that cannot be cut
 */
export function sliced({
  signal,
  onProgress,
}: PaperWork): (share: number, always?: boolean) => Promise<void> {
  let since = performance.now()
  return async (share, always = false) => {
    signal?.throwIfAborted()
    if (!always && performance.now() - since < SLICE) return
    onProgress?.(share)
    await breathe(always ? FRAME : 0)
    signal?.throwIfAborted()
    since = performance.now()
  }
}
