import { LANGUAGES } from '../../words/languages'
import type { Language } from '../../core/types'
import type { Block } from '../model'
import { blockSlices } from './blocks'
import { geometry } from './geometry'
import { createPaginator } from './paginate'
import { bindToNext } from './slice'
import { createStructure } from './structure'
import { TINOS_METRICS } from './tinosMetrics'

/**
 * How many portrait pages some blocks fill, set as they will be: for a paper that must not be longer than so many pages
 * and shortens its lists rather than its type.
 * @param blocks without a table of contents
 * @param language of the paper
 */
export function countPages(blocks: readonly Block[], language: Language): number {
  const structure = createStructure()
  const paginator = createPaginator('portrait', structure)
  for (const [index, block] of blocks.entries()) {
    const { textWidth, textHeight } = geometry(paginator.orientation())
    const context = {
      metrics: TINOS_METRICS,
      width: textWidth,
      pageHeight: textHeight,
      structure,
      within: 0,
      continued: LANGUAGES[language].continued,
    }
    const slices = blockSlices(block, context, [])
    if (blocks[index + 1]?.kind === 'signatures') bindToNext(slices)
    paginator.add(slices)
  }
  return paginator.finish().pages.length
}
