import { describe, expect, it } from 'vitest'
import { heading, paragraph, row } from '@/reports/build'
import type { Block, PaperDocument } from '@/reports/model'
import { papersFrom } from '@/reports/registry'
import { anAssessment, answers } from '../builders'
import { allSets, catalogue, tt54 } from '../fixtures'
import { resultOf, strictWords } from './aReport'
import { aPaper } from './aPaper'
import { asRendered, CONVERSION_TIMEOUT, HAS_LIBREOFFICE, lostWords, saidBy } from './libreOffice'

/** A table with one row of so many lines, each with a name of its own. */
function tableOfLines(count: number): Block[] {
  const words = Array.from({ length: count }, (_, line) => `r${count}l${line}`).join('\n')
  return [
    heading(1, '', `c${count}`, `c${count}`),
    {
      kind: 'table',
      columns: [{ width: 1 }, { width: 2 }],
      head: [row('Tiêu chí', 'Ghi chú')],
      body: [row('trước', 'một'), row(`t${count}`, words), row('sau', 'hai')],
    },
    { kind: 'pageBreak' },
  ]
}

/** Every paper that an assessment gives, with a note of so many lines on one of its criteria. */
function papersOf(lines: number): Record<string, PaperDocument> {
  const note = Array.from({ length: lines }, (_, line) => `dòng${line}`).join('\n')
  const assessment = anAssessment()
    .sets(...allSets)
    .on('2026-11-20')
    .under('in-force')
    .with(answers().allMet(tt54).answer('his.19', { verdict: 'not-met', note }))
    .having({
      facility: {
        code: '01234',
        name: 'Bệnh viện Đa khoa tỉnh Hương Sơn',
        superior: 'Sở Y tế tỉnh Hương Sơn',
        ownership: 'provincial',
      },
      actions: [{ id: 'a', title: 'Mua máy chủ', criteria: ['his.19'], due: '2027-03-31', note }],
      targetLevel: 6,
    })
    .build()
  const language = 'vi' as const
  const made = papersFrom('assessment').flatMap((paper) => {
    const outcome = paper.build({
      assessment,
      sets: allSets,
      catalogue,
      result: resultOf(assessment),
      target: 6,
      language,
      today: '2026-12-02',
      t: strictWords(language),
    })
    return outcome.ok ? [[paper.kind, outcome.document] as const] : []
  })
  return Object.fromEntries(made)
}

describe.runIf(HAS_LIBREOFFICE)('DOCX as LibreOffice sets it', () => {
  it(
    'has every word of the content: all papers, and rows of all heights around that of a page',
    async () => {
      const heights = Array.from({ length: 36 }, (_, index) => index + 40).flatMap(tableOfLines)
      const papers = {
        heights: aPaper([...heights, paragraph('hết')]),
        ...papersOf(64),
      }
      expect(Object.keys(papers).length).toBeGreaterThan(4)
      const rendered = await asRendered(papers)
      for (const [name, paper] of Object.entries(papers))
        expect([name, lostWords(saidBy(paper), rendered[name] ?? [])]).toEqual([name, []])
    },
    CONVERSION_TIMEOUT,
  )
})
