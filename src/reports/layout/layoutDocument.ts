import type { Block, PaperDocument } from '../model'
import { headingsOf } from './contents'
import { fitsOf, type Fit } from './fit'
import { addFurniture } from './furniture'
import { setBlocks } from './setBlocks'
import type { FontMetrics, Pages } from './types'

/** Lets the surroundings breathe between blocks and stop the work by throwing. */
export type Pause = (done: number, total: number) => Promise<void>

/**
 * Sets a whole document on pages; where a part of it would end on a page with a few lines, a second time.
 * @param document the content
 * @param pause called after every block with how many are done
 */
export async function layoutDocument(
  document: PaperDocument,
  metrics: FontMetrics,
  pause: Pause,
): Promise<Pages> {
  const { blocks, language, orientation } = document
  const total = 2 * blocks.length
  const setting = { metrics, language, orientation, headings: headingsOf(blocks) }
  const first = await stepwise(setBlocks(blocks, setting), (done) => pause(done, total))
  const fits: Map<Block, Fit> = await stepwise(fitsOf(blocks, first, setting), () =>
    pause(blocks.length, total),
  )
  const again = (done: number): Promise<void> => pause(blocks.length + done, total)
  const pages = fits.size === 0 ? first : await stepwise(setBlocks(blocks, { ...setting, fits }), again)
  addFurniture(pages, document, metrics)
  return { ...pages, fits }
}

/** Does work block by block, with a pause after each. */
async function stepwise<T>(work: Generator<number, T>, pause: (done: number) => Promise<void>): Promise<T> {
  let step = work.next()
  while (step.done !== true) {
    await pause(step.value)
    step = work.next()
  }
  return step.value
}
