import type { Block, Orientation } from '../model'
import { geometry } from './geometry'
import { contextOf, setBlocks, slicesOf, type Setting } from './setBlocks'
import { createStructure } from './structure'
import type { Page, Pages, Slice } from './types'

/** How a block is set so that its part of the paper does not end on a page with a few lines. */
export interface Fit {
  /** How much of the white space is taken away: then the part ends on the page before. */
  tight: number
  /**
   * How many of its last rows or items stay with what follows, down to the signatures, where taking space away is not
   * enough; Infinity = the whole block.
   */
  kept: number
}

/** A page less full than this is a short one. */
const SHORT = 1 / 3
/** How full the page with the signatures is made at least (their room included), and at most. */
const FULL_ENOUGH = { from: 0.3, to: 0.6 } as const
/** How much is taken away, the most first: where that is not enough, nothing is. */
const TIGHT = [1, 0.75, 0.5] as const

/** A stretch: its blocks and its pages. */
interface Stretch {
  blocks: Block[]
  pages: Page[]
}

/**
 * How the blocks are to be set whose part would end on a short page: closer, if that takes a page less; else with more on the
 * page of the signatures. What needs neither is not in it.
 * @param blocks of the document
 * @param plain its pages as they are without
 * @param setting fonts and language
 * @returns by block, and a pause after each block that was tried
 */
export function* fitsOf(
  blocks: readonly Block[],
  plain: Pages,
  setting: Setting,
): Generator<number, Map<Block, Fit>> {
  const fits = new Map<Block, Fit>()
  for (const stretch of stretchesOf(blocks, plain)) {
    const last = stretch.pages.at(-1)
    if (!last || stretch.pages.length < 2 || last.isNotes || fullness(last) >= SHORT) continue
    const tight = yield* tightest(stretch, last.orientation, setting)
    if (tight > 0) for (const block of stretch.blocks) fits.set(block, { tight, kept: 0 })
    else
      for (const [block, kept] of keptWithSignatures(stretch, last.orientation, setting))
        fits.set(block, { tight, kept })
  }
  return fits
}

/** The pages and blocks between two page breaks, as the paginator counts them. */
function stretchesOf(blocks: readonly Block[], { pages }: Pages): Stretch[] {
  const stretches = new Map<number, Stretch>()
  let number = 0
  for (const block of blocks) {
    if (block.kind === 'pageBreak') number += 1
    else if (block.kind === 'onePage') number += 2
    else {
      const stretch = stretches.get(number) ?? { blocks: [], pages: [] }
      stretch.blocks.push(block)
      stretches.set(number, stretch)
    }
  }
  for (const page of pages) stretches.get(page.stretch)?.pages.push(page)
  return [...stretches.values()]
}

function fullness({ filled, orientation }: Page): number {
  return filled / geometry(orientation).textHeight
}

/**
 * The least that must be taken away so that the last page is not short; 0 = nothing is enough. Where nobody signs, a page less
 * is enough.
 */
function* tightest(
  { blocks, pages }: Stretch,
  orientation: Orientation,
  setting: Setting,
): Generator<number, number> {
  const isSigned = blocks.at(-1)?.kind === 'signatures'
  let enough = 0
  for (const tight of TIGHT) {
    const fits = new Map(blocks.map((block) => [block, { tight, kept: 0 }]))
    const tried = (yield* setBlocks(blocks, { ...setting, orientation, fits })).pages
    const last = tried.at(-1)
    if (tried.length >= pages.length || !last) break
    if (tried.length === 1 || !isSigned || fullness(last) >= SHORT) enough = tight
  }
  return enough
}

/** As much of what stands before the signatures as makes their page a third full, if the page before stays so too. */
function keptWithSignatures(
  { blocks, pages }: Stretch,
  orientation: Orientation,
  setting: Setting,
): Map<Block, number> {
  const kept = new Map<Block, number>()
  if (blocks.at(-1)?.kind !== 'signatures') return kept
  const page = geometry(orientation).textHeight
  const context = contextOf(setting, orientation, createStructure(), 0)
  const slices = blocks.map((_, index) => slicesOf(blocks, index, context, setting.headings))
  let sum = heightOf(slices.at(-1) ?? [])
  for (let index = blocks.length - 2; index >= 0 && sum < page * FULL_ENOUGH.from; index -= 1) {
    const own = slices[index] ?? []
    const units = unitsOf(own)
    let count = 0
    for (const height of units.reverse()) {
      if (sum >= page * FULL_ENOUGH.from || sum + height > page * FULL_ENOUGH.to) break
      sum += height
      count += 1
    }
    const block = blocks[index]
    if (!block || count === 0) break
    kept.set(block, count === units.length ? Infinity : count)
    if (count < units.length) break
  }
  const [before, last] = pages.slice(-2)
  const left = (before?.filled ?? 0) - (sum - (last?.filled ?? 0))
  return left < page * SHORT ? new Map<Block, number>() : kept
}

/** Heights of the rows or items of a block, or of the block as one. */
function unitsOf(slices: readonly Slice[]): number[] {
  const units = new Map<number, number>()
  let at = slices.find(({ unit }) => unit !== undefined)?.unit ?? 0
  for (const { unit, height } of slices) {
    at = unit ?? at
    units.set(at, (units.get(at) ?? 0) + height)
  }
  return [...units.values()]
}

function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, { height }) => sum + height, 0)
}
