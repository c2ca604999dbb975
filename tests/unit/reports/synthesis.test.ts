import { describe, expect, it } from 'vitest'
import { rollUp } from '@/core/rollup/rollUp'
import type { Assessment } from '@/core/types'
import { missingToNext } from '@/reports/papers/synthesis/counts'
import { buildSynthesis } from '@/reports/papers/synthesis/paper'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { anAssessment, answers } from '../builders'
import { aRow, aSealedRow, SETS } from '../core/rollup/rows'
import { tt54 } from '../fixtures'
import { resultOf, rowTexts, strictWords, tablesIn } from './aReport'
import { expectWholeText, modelText, pdfPages, squeeze } from './paperText'

/** A facility with everything met but some rows. */
function facility(name: string, open: string[], fields: Partial<Assessment['facility']> = {}): Assessment {
  const given = answers().allMet(tt54)
  for (const id of open) given.notMet(id)
  return anAssessment()
    .sets(...SETS)
    .on('2026-11-15')
    .under('in-force')
    .with(given)
    .having({ facility: { code: name.length.toString(), name, class: '2', ...fields } })
    .build()
}

const ONE = facility('Bệnh viện Một', ['his.19'], { class: '1' })
const TWO = facility('Bệnh viện Hai mươi', ['infrastructure.4', 'his.19'])
const OPEN = facility('Trung tâm chưa niêm phong', [])

function made(language: 'vi' | 'en' = 'vi') {
  const rows = [aSealedRow(ONE, '1'), aSealedRow(TWO, '2'), aRow(OPEN, '3')]
  const rolled = rollUp(rows, {
    year: 2026,
    today: '2026-12-20',
    sets: SETS,
    set: tt54,
    regime: 'in-force',
    target: 6,
    waived: new Set(),
    choices: new Map(),
  })
  return buildSynthesis({
    rows: rows.map((row) => ({ row, obstacle: rolled.obstacleOf(row) })),
    result: rolled.result(),
    set: tt54,
    sets: SETS,
    regime: 'in-force',
    year: 2026,
    expected: [ONE.facility.name, TWO.facility.name, 'Bệnh viện Ba'],
    form: {
      office: 'Sở Y tế tỉnh Hương Sơn',
      superior: 'UBND tỉnh Hương Sơn',
      symbol: 'SYT',
      place: 'Hương Sơn',
    },
    language,
    today: '2026-12-20',
    t: strictWords(language),
  })
}

describe('the synthesis of a Department (Article 7(2))', () => {
  const paper = made()
  const tables = tablesIn(paper.blocks)

  it('counts each facility at the step it stands on, by class, with totals', () => {
    const levels = [ONE, TWO].map((one) => resultOf(one, SETS).level?.lower ?? -1)
    const body = (tables[0]?.body ?? []).map((row) => rowTexts(row))
    const column = (level: number): number => 3 + level - 1
    expect(body.map(([name]) => name)).toEqual(['Hạng I', 'Hạng II', 'Cộng'])
    expect(body[0]?.[column(levels[0] ?? 0)]).toBe('1')
    expect(body[1]?.[column(levels[1] ?? 0)]).toBe('1')
    expect(body[2]?.[1]).toBe('2')
  })

  it('lists each facility with what it lacks for the next level, counted as the scoring does', () => {
    const listed = (tables[1]?.body ?? []).map((row) => rowTexts(row))
    expect(listed.map((cells) => cells[1])).toEqual([TWO.facility.name, ONE.facility.name])
    for (const assessment of [ONE, TWO]) {
      const result = resultOf(assessment, SETS)
      const next = String((result.level?.lower ?? 0) + 1)
      const missing = missingToNext(aSealedRow(assessment), tt54, 'in-force')
      expect(missing).toBe(result.blocking[next]?.length)
    }
  })

  it('names who has not reported, and what was received and is not counted', () => {
    const text = modelText(paper)
    expect(text).toContain(squeeze('Đến ngày 20 tháng 12 năm 2026, 2/3 cơ sở đã báo cáo.'))
    expect(text).toContain(squeeze('Chưa báo cáo: Bệnh viện Ba.'))
    expect(text).toContain(squeeze('Trung tâm chưa niêm phong: chưa niêm phong'))
  })

  it('has an annex with every criterion and its share among the facilities it applies to', () => {
    const annex = tables.at(-1)
    const byNumber = new Map((annex?.body ?? []).map((row) => [rowTexts(row)[0], rowTexts(row)]))
    // Criterion 4 (infrastructure.4) is missed by one of two, his.19 (48) by both.
    expect(byNumber.get('4')?.slice(2)).toEqual(['1', '1', '–', '–', '50%'])
    expect(byNumber.get('48')?.slice(2)).toEqual(['–', '2', '–', '–', '0%'])
    expect(byNumber.get('1')?.slice(2)).toEqual(['2', '–', '–', '–', '100%'])
  })

  it.each(['vi', 'en'] as const)(
    'is a PDF with all its words (%s), signed pages without a footer',
    async (language) => {
      const document = made(language)
      expect(document.footer.place).toBe('last')
      await expectWholeText(await pdfPages(await renderPdf(document, { fonts: PAPER_FONTS })), document)
    },
  )
})
