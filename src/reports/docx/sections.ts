import type { Block, Orientation, PaperDocument } from '../model'

/** Blocks on pages of one orientation and one part of the paper. */
export interface DocxSection {
  orientation: Orientation
  /** The paper itself, or an annex or notes whose pages are numbered on their own. */
  isPart: boolean
  isNotes: boolean
  blocks: Block[]
}

/** Blocks on pages of their own begin and end a page; a break is only written where something stands on both sides. */
const BREAK: Block = { kind: 'pageBreak' }

/**
 * A paper cut where the orientation changes or a part begins: a section of Word begins a page of its own, so no further
 * break is needed there.
 * @param paper the content model
 * @returns sections in order, none of them empty
 */
export function docxSections(paper: PaperDocument): DocxSection[] {
  const sections: DocxSection[] = [
    { orientation: paper.orientation, isPart: true, isNotes: false, blocks: [] },
  ]
  let isBreakDue = false
  const add = (block: Block): void => {
    const section = sections.at(-1)
    if (isBreakDue && section && section.blocks.length > 0) section.blocks.push(BREAK)
    isBreakDue = false
    section?.blocks.push(block)
  }
  for (const block of paper.blocks) {
    const current = sections.at(-1)
    const orientation = current?.orientation ?? paper.orientation
    if (block.kind === 'pageBreak') {
      isBreakDue = true
      const turned = block.orientation ?? orientation
      if (turned !== orientation || block.begins !== undefined)
        sections.push({
          orientation: turned,
          isPart: block.begins !== undefined,
          isNotes: block.begins === undefined ? (current?.isNotes ?? false) : block.begins === 'notes',
          blocks: [],
        })
    } else if (block.kind === 'onePage') {
      isBreakDue = true
      add(block)
      isBreakDue = true
    } else add(block)
  }
  return sections.filter(({ blocks }, index) => blocks.length > 0 || (index === 0 && sections.length === 1))
}
