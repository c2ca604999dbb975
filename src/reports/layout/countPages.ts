import type { Language } from '../../core/types'
import type { Block } from '../model'
import { setBlocks } from './setBlocks'
import { TINOS_METRICS } from './tinosMetrics'

/**
 * How many portrait pages some blocks fill, set as they will be: for a paper that must not be longer than so many pages
 * and shortens its lists rather than its type.
 * @param blocks without a table of contents
 * @param language of the paper
 */
export function countPages(blocks: readonly Block[], language: Language): number {
  const setting = { metrics: TINOS_METRICS, language, orientation: 'portrait', headings: [] } as const
  const setter = setBlocks(blocks, setting)
  let step = setter.next()
  while (step.done !== true) step = setter.next()
  return step.value.pages.length
}
