import type { Block, Orientation, PaperDocument } from '../model'

/** Blocks on pages of one orientation. */
export interface DocxSection {
  orientation: Orientation
  blocks: Block[]
}

/** Blocks for one page begin and end a page; a break is only written where something stands on both sides. */
const BREAK: Block = { kind: 'pageBreak' }

/**
 * A paper cut where the orientation changes: a section of Word begins a page of its own, so no further break is needed
 * there.
 * @param paper the content model
 * @returns sections in order, none of them empty
 */
export function sectionsOf(paper: PaperDocument): DocxSection[] {
  const sections: DocxSection[] = [{ orientation: paper.orientation, blocks: [] }]
  let isBreakDue = false
  const add = (block: Block): void => {
    const section = sections.at(-1)
    if (isBreakDue && section && section.blocks.length > 0) section.blocks.push(BREAK)
    isBreakDue = false
    section?.blocks.push(block)
  }
  for (const block of paper.blocks) {
    const orientation = sections.at(-1)?.orientation ?? paper.orientation
    if (block.kind === 'pageBreak') {
      isBreakDue = true
      if (block.orientation && block.orientation !== orientation)
        sections.push({ orientation: block.orientation, blocks: [] })
    } else if (block.kind === 'onePage') {
      isBreakDue = true
      add(block)
      isBreakDue = true
    } else add(block)
  }
  return sections.filter(({ blocks }, index) => blocks.length > 0 || (index === 0 && sections.length === 1))
}
