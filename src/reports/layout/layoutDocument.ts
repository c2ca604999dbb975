import { LANGUAGES } from '../../words/languages'
import type { PaperDocument } from '../model'
import { blockSlices } from './blocks'
import { headingsOf } from './contents'
import { addFurniture } from './furniture'
import { geometry } from './geometry'
import { createPaginator } from './paginate'
import { bindToNext } from './slice'
import { createStructure } from './structure'
import type { FontMetrics, Pages } from './types'

/** Behind the name of a row that goes on from the page before. */

/** Lets the surroundings breathe between blocks and stop the work by throwing. */
export type Pause = (done: number, total: number) => Promise<void>

/**
 * Sets a whole document on pages.
 * @param document the content
 * @param pause called after every block with how many are done
 */
export async function layoutDocument(
  document: PaperDocument,
  metrics: FontMetrics,
  pause: Pause,
): Promise<Pages> {
  const headings = headingsOf(document.blocks)
  const structure = createStructure()
  const paginator = createPaginator(document.orientation, structure)
  for (const [index, block] of document.blocks.entries()) {
    const { textWidth, textHeight } = geometry(paginator.orientation())
    const context = {
      metrics,
      width: textWidth,
      pageHeight: textHeight,
      structure,
      within: 0,
      continued: LANGUAGES[document.language].continued,
    }
    const slices = blockSlices(block, context, headings)
    // Signatures never stand alone on a page: nobody signs a page that says nothing.
    if (document.blocks[index + 1]?.kind === 'signatures') bindToNext(slices)
    paginator.add(slices)
    await pause(index + 1, document.blocks.length)
  }
  const pages = paginator.finish()
  addFurniture(pages, document, metrics)
  return pages
}
