import { describe, expect, it } from 'vitest'
import type { Assessment, Language } from '@/core/types'
import type { PaperDocument } from '@/reports/model'
import { CASES, everyPaper, papersOfAssessment } from './everyPaper'
import { layout } from './metrics'
import { rowTexts, tablesIn } from './aReport'
import { writtenText } from './paperText'

const LANGUAGES: readonly Language[] = ['vi', 'en']

/** The cells of the tables of a paper, by their text. */
const cellsOf = (paper: PaperDocument): string[] =>
  tablesIn(paper.blocks).flatMap(({ body }) => body.flatMap((row) => rowTexts(row)))

describe.each(LANGUAGES)('the pages for the director (%s)', (language) => {
  it.each(Object.keys(CASES))('name rows and actions in whole words, on two pages: %s', async (name) => {
    const paper = papersOfAssessment(CASES[name]!, language)['gap-director']!
    // "… and 3 more" counts what has no room; a name that ends in dots was cut. Only a title of 60 actions of the worst
    // case, longer than 200 letters, may be.
    const names = cellsOf(paper).filter((words) => words.length < 150)
    expect(names.filter((words) => /[^\s…]…\*?(?:\s|$|\))/u.test(words))).toEqual([])
    expect((await layout(paper)).pages.length).toBeLessThanOrEqual(2)
  })
})

describe('what a plan says of a level', () => {
  it('without actions there is no cost that somebody owes', () => {
    const [first] = CASES.provincial!.actions ?? []
    const assessment = { ...CASES.provincial!, actions: [{ ...first!, cost: 1_000_000 }] } as Assessment
    const plan = papersOfAssessment(assessment, 'vi')['plan']!
    const rows = tablesIn(plan.blocks)
      .flatMap(({ body }) => body.map((row) => rowTexts(row)))
      .filter(([level, , actions]) => /^Mức \d$/.test(level ?? '') && actions === '0')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map((cells) => cells[4])).toEqual(rows.map(() => '–'))
  })
})

describe.each(LANGUAGES)('papers speak of the facility, never of the tool (%s)', (language) => {
  // Without blanks, as the text is compared.
  const WORDS = language === 'vi' ? /bộcôngcụ|phầnmềmnày|ứngdụngnày/iu : /(?:this|the)(?:tool|app)(?!\p{L})/iu
  it('in every paper of both examples', () => {
    const found = Object.entries(everyPaper(language, ['provincial', 'district'])).flatMap(
      ([name, paper]) => {
        const text = writtenText(paper)
        const at = text.search(WORDS)
        return at < 0 ? [] : [`${name}: ${text.slice(Math.max(0, at - 40), at + 40)}`]
      },
    )
    expect(found).toEqual([])
  })
})
