import { LANGUAGES } from '../../words/languages'
import type { Language } from '../../core/types'
import type { Block, HeadingBlock, Orientation } from '../model'
import { blockSlices } from './blocks'
import type { Fit } from './fit'
import { geometry } from './geometry'
import { createPaginator } from './paginate'
import { bindLast, bindToNext } from './slice'
import { createStructure } from './structure'
import type { FontMetrics, LayoutContext, Pages, Slice } from './types'

/** What blocks are set with. */
export interface Setting {
  metrics: FontMetrics
  language: Language
  /** Orientation of the first page. */
  orientation: Orientation
  /** All headings of the document, for the table of contents. */
  headings: readonly HeadingBlock[]
  /** How blocks are set that are not set as usual. */
  fits?: ReadonlyMap<Block, Fit>
}

/**
 * Sets blocks on pages, one after the other: whoever asks for the next lets the surroundings breathe in between.
 * @param blocks of a whole document or of a stretch of it
 * @param setting fonts, language, how tight
 * @returns the pages, when all are set
 */
export function* setBlocks(blocks: readonly Block[], setting: Setting): Generator<number, Pages> {
  const structure = createStructure()
  const paginator = createPaginator(setting.orientation, structure)
  for (const [index, block] of blocks.entries()) {
    const fit = setting.fits?.get(block)
    const context = contextOf(setting, paginator.orientation(), structure, fit?.tight ?? 0)
    const slices = slicesOf(blocks, index, context, setting.headings)
    bindLast(slices, fit?.kept ?? 0)
    paginator.add(slices)
    yield index + 1
  }
  return paginator.finish()
}

/**
 * The slices of one of several blocks. Signatures never stand alone on a page: nobody signs a page that says nothing.
 * @param blocks all of them
 * @param index of the one in question
 * @param context fonts, width, page height, structure
 * @param headings for the table of contents
 */
export function slicesOf(
  blocks: readonly Block[],
  index: number,
  context: LayoutContext,
  headings: readonly HeadingBlock[],
): Slice[] {
  const block = blocks[index]
  const slices = block ? blockSlices(block, context, headings) : []
  if (blocks[index + 1]?.kind === 'signatures') bindToNext(slices)
  return slices
}

/**
 * What blocks are set in.
 * @param setting fonts and language
 * @param orientation of the page
 * @param structure what the slices belong to
 * @param tight how much of the white space is taken away
 */
export function contextOf(
  { metrics, language }: Pick<Setting, 'metrics' | 'language'>,
  orientation: Orientation,
  structure: LayoutContext['structure'],
  tight: number,
): LayoutContext {
  const { textWidth: width, textHeight: pageHeight } = geometry(orientation)
  const { continued } = LANGUAGES[language]
  return { metrics, width, pageHeight, structure, within: 0, continued, tight }
}
