import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { heading, paragraph, row } from '@/reports/build'
import type { Block, PaperDocument } from '@/reports/model'
import { buildSynthesis } from '@/reports/papers/synthesis/paper'
import { papersFrom } from '@/reports/registry'
import { anAssessment, answers } from '../builders'
import { allSets, catalogue, tt54 } from '../fixtures'
import { everyWorkbook } from '../files/everyWorkbook'
import { resultOf, strictWords } from './aReport'
import { aPaper } from './aPaper'
import { provinceSynthesis } from './aProvince'
import { asRead, asRendered, CONVERSION_TIMEOUT, HAS_LIBREOFFICE, lostWords, saidBy } from './libreOffice'

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

/** Twelve rows under a repeated head that begin after so many lines of a page. */
function tableAfter(lines: number): Block[] {
  return [
    ...Array.from({ length: lines }, (_, line) => paragraph(`a${lines}l${line}`)),
    heading(1, '', `d${lines}`, `d${lines}`),
    {
      kind: 'table',
      columns: [{ width: 1 }, { width: 7 }, { width: 2 }],
      head: [row('TT', 'Cơ sở', 'Theo\nthẩm định')],
      body: Array.from({ length: 12 }, (_, at) => row(String(at + 10), `b${lines}r${at}`, 'chưa')),
    },
    paragraph(`e${lines}`),
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
    'has every word of the content: all papers, rows of all heights around that of a page, tables that begin anywhere on it',
    async () => {
      const heights = Array.from({ length: 36 }, (_, index) => index + 40).flatMap(tableOfLines)
      const starts = Array.from({ length: 30 }, (_, index) => index + 5).flatMap(tableAfter)
      const papers = {
        heights: aPaper([...heights, paragraph('hết')]),
        starts: aPaper([...starts, paragraph('hết')]),
        synthesis: buildSynthesis(provinceSynthesis()),
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

/** A cell as a second reader has it, in the words of a sheet: a day as it is shown, lines alike. */
function shown(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10).split('-').reverse().join('/')
  const text = (typeof cell === 'string' ? cell : JSON.stringify(cell)).replace(/\r\n?/g, '\n').trim()
  // LibreOffice shows days as the language it runs in does; the day of the test is after the twelfth.
  return text.replace(/^(\d\d)\/(1[3-9]|[23]\d)\/(\d{4})$/, '$2/$1/$3')
}
const filled = (rows: readonly (readonly unknown[])[]): string[] =>
  rows.flatMap((row) => row.map(shown)).filter(Boolean)

describe.runIf(HAS_LIBREOFFICE)('XLSX as LibreOffice reads it', () => {
  it(
    'has every word and number of every sheet, in its place, of all kinds of workbooks',
    async () => {
      const bytes: Record<string, Uint8Array> = {}
      for (const [name, { write }] of Object.entries(everyWorkbook)) bytes[name] = await write()
      const read = await asRead(bytes)
      for (const [name, { said }] of Object.entries(everyWorkbook)) {
        const sheets = await readXlsxFile(new Blob([bytes[name] as Uint8Array<ArrayBuffer>]))
        const come = read[name] ?? {}
        expect([name, Object.keys(come).sort()]).toEqual([name, sheets.map(({ sheet }) => sheet).sort()])
        for (const { sheet, data } of sheets)
          expect([name, sheet, filled(come[sheet] ?? [])]).toEqual([name, sheet, filled(data)])
        const texts = Object.values(come).flatMap((rows) => filled(rows))
        for (const text of said)
          expect([name, text, texts.some((one) => one.includes(text))]).toEqual([name, text, true])
      }
    },
    CONVERSION_TIMEOUT,
  )
})
