import type { Block, Orientation, PaperDocument } from '../../reports/model'

/** Blocks that begin on a page of their own. */
export interface PaperSheet {
  orientation: Orientation
  /** Fills exactly one page: set smaller when it would not fit. */
  isOnePage: boolean
  blocks: Block[]
}

/**
 * A paper cut where its pages must break: at page breaks, and around what fills exactly one page.
 * @param paper the content model
 * @returns sheets in order, none of them empty
 */
export function sheetsOf(paper: PaperDocument): PaperSheet[] {
  const sheets: PaperSheet[] = []
  let current: PaperSheet = { orientation: paper.orientation, isOnePage: false, blocks: [] }
  const turn = (orientation: Orientation): void => {
    sheets.push(current)
    current = { orientation, isOnePage: false, blocks: [] }
  }
  for (const block of paper.blocks) {
    if (block.kind === 'pageBreak') turn(block.orientation ?? current.orientation)
    else if (block.kind === 'onePage') {
      turn(current.orientation)
      current = { ...current, isOnePage: true, blocks: block.blocks }
      turn(current.orientation)
    } else current.blocks.push(block)
  }
  sheets.push(current)
  return sheets.filter(({ blocks }) => blocks.length > 0)
}
