import { describe, expect, it } from 'vitest'
import { geometry } from '@/reports/layout/geometry'
import type { Page } from '@/reports/layout/types'
import type { Block, PaperDocument } from '@/reports/model'
import { everyPaper } from './everyPaper'
import { bodyTexts, layout } from './metrics'
import { squeeze } from './paperText'

/** How far down its text a page is full, read off what is drawn on it. */
function fullness(page: Page): number {
  const { margin, textHeight } = geometry(page.orientation)
  const lowest = Math.max(margin.top, ...bodyTexts(page).map(({ y }) => y))
  return (lowest - margin.top) / textHeight
}

/** Everything a block of signatures says. */
function signed(document: PaperDocument): string[] {
  const inside = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block) => (block.kind === 'onePage' ? inside(block.blocks) : [block]))
  return inside(document.blocks).flatMap((block) =>
    block.kind === 'signatures'
      ? [
          ...block.signers.flatMap(({ role, instruction, name }) => [role, instruction, name]),
          ...(block.recipients ? [block.recipients.title, ...block.recipients.lines] : []),
        ].map(squeeze)
      : [],
  )
}

/** What is wrong with how the pages of a paper end, in words; empty = nothing. */
async function badEndings(document: PaperDocument): Promise<string[]> {
  const { pages } = await layout(document)
  const words = signed(document)
  const names = document.blocks.flatMap((block) =>
    block.kind === 'signatures' ? block.signers.map(({ role }) => squeeze(role.split('\n')[0] ?? '')) : [],
  )
  return pages.flatMap((page, index) => {
    const texts = bodyTexts(page).map(({ text }) => squeeze(text))
    const said = texts.filter((text) => text !== '' && !words.some((one) => one.includes(text)))
    const isSigned = names.some((name) => texts.includes(name))
    const next = pages[index + 1]
    const endsStretch = next === undefined || next.stretch !== page.stretch
    const beginsStretch = pages[index - 1]?.stretch !== page.stretch
    const faults: string[] = []
    if (isSigned && said.length === 0) faults.push('only signatures')
    // Where one page would do, there is nothing to fill it with; notes and the ends of annexes may be short. Beneath
    // signatures there may be room for names, which is not drawn.
    const least = endsStretch ? (isSigned && !beginsStretch ? 0.25 : 0) : 1 / 3
    if (fullness(page) < least) faults.push(`${Math.round(100 * fullness(page))} % full`)
    return faults.map((fault) => `page ${index + 1}: ${fault}`)
  })
}

describe.each(['vi', 'en'] as const)('the pages of every paper of every case, %s', (language) => {
  it('never hold signatures alone, and none but the end of an annex is less than a third full', async () => {
    const papers = Object.entries(everyPaper(language))
    expect(papers.length).toBeGreaterThan(60)
    const bad: Record<string, string[]> = {}
    for (const [name, document] of papers) {
      const faults = await badEndings(document)
      if (faults.length > 0) bad[name] = faults
    }
    expect(bad).toEqual({})
  })
})
