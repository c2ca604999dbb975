import type { Orientation } from '../model'
import { geometry } from './geometry'
import { emptyContent, place, shrunk } from './slice'
import type { Structure } from './structure'
import type { Content, Page, Pages, Slice } from './types'

/** Takes slices in order and puts them on pages. */
export interface Paginator {
  /** Orientation of the next page to begin or of the one being filled. */
  orientation: () => Orientation
  add: (slices: readonly Slice[]) => void
  /** All pages; nothing can be added after. */
  finish: () => Pages
}

/**
 * Puts slices on pages: whole, with those that must stay together, repeating the heads of a table on each new page.
 * @param first orientation of the first page
 * @param structure what the slices belong to
 */
export function createPaginator(first: Orientation, { nodes }: Structure): Paginator {
  const result: Pages = {
    pages: [],
    anchors: new Map(),
    bookmarks: [],
    structure: nodes,
    fits: new Map(),
  }
  let orientation = first
  let page: Page | null = null
  let y = 0
  /** Slices that wait for the one they must stay with. */
  let waiting: Slice[] = []
  let part = 0
  let isNotes = false
  let number = 0
  let stretch = 0

  const height = (): number => geometry(orientation).textHeight
  const begin = (): Page => {
    number += 1
    page = { ...emptyContent(), orientation, number, part, isNotes, stretch, filled: 0 }
    result.pages.push(page)
    y = 0
    return page
  }

  const put = (slice: Slice): void => {
    if (slice.glue && (page === null || y === 0)) return
    const target = page ?? begin()
    const count = result.pages.length
    const { margin } = geometry(orientation)
    if (slice.anchor !== null) result.anchors.set(slice.anchor, { page: count, y: margin.top + y })
    if (slice.bookmark) result.bookmarks.push({ ...slice.bookmark, page: count })
    place(target, slice, margin.left, margin.top + y)
    y += slice.height
    if (!slice.glue) target.filled = y
  }

  /** Puts slices that belong together on this page, or on the next when they do not fit here but fit there. */
  const putTogether = (group: readonly Slice[]): void => {
    // White space alone never begins a page.
    if (group.every((slice) => slice.glue)) {
      for (const slice of group) put(slice)
      return
    }
    const total = group.reduce((sum, slice) => sum + slice.height, 0)
    if (y > 0 && y + total > height() + TOLERANCE) page = null
    if (page === null) begin()
    for (const slice of group) {
      if (y > 0 && !slice.glue && y + slice.height > height() + TOLERANCE) begin()
      if (y === 0 && !slice.glue) for (const head of slice.heads) put(decoration(head))
      put(slice.height > height() ? shrunk(slice, height()) : slice)
    }
  }

  const flush = (): void => {
    if (waiting.length === 0) return
    const group = waiting
    waiting = []
    putTogether(group)
  }

  return {
    orientation: () => orientation,
    add(slices) {
      for (const slice of slices) {
        if (slice.newPage) {
          flush()
          page = null
          y = 0
          stretch += 1
          orientation = slice.newPage.orientation ?? orientation
          if (slice.newPage.begins) {
            part += 1
            number = 0
            isNotes = slice.newPage.begins === 'notes'
          }
          continue
        }
        waiting.push(slice)
        if (!slice.keepWithNext) flush()
      }
    },
    finish() {
      flush()
      if (result.pages.length === 0) begin()
      return result
    },
  }
}

/** What is repeated at the top of a page was read already: it belongs to no node. */
function decoration(slice: Slice): Slice {
  const without = <T extends Content['shapes'][number]>(shape: T): T => ({ ...shape, node: undefined })
  return { ...slice, shapes: slice.shapes.map(without), links: [] }
}

/** Rounding of sums of heights, in mm. */
const TOLERANCE = 0.01
