import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { rollUp } from '@/core/rollup/rollUp'
import type { ExportContext } from '@/files/rollup/exportRow'
import { listedRow } from '@/files/rollup/listedRow'
import { flatRow } from '@/files/rollup/flatRow'
import { csvLines, ndjsonLine } from '@/files/rollup/writeLines'
import { writeRollupXlsx } from '@/files/rollup/writeRollupXlsx'
import { anAssessment, answers } from '../../builders'
import { aRow, aSealedRow, SETS } from '../../core/rollup/rows'
import { tt46, tt54 } from '../../fixtures'

const made = anAssessment()
  .sets(tt54, tt46)
  .on('2025-05-01')
  .with(answers().allMet(tt54).notMet('his.19').unassessed('lis.9'))
  .having({
    facility: { name: '=cmd|"A";1', code: '01-02', province: 'Tỉnh Bắc Ninh', class: '2' },
    programme: { team: { doneOn: '2025-04-10', due: '2025-04-15' } },
  })
  .build()
const row = aSealedRow(made, 'so-y-te/a.tt54.json')

describe('flat columns', () => {
  it('are scalars under snake_case names, the same for every row', () => {
    const flat = flatRow(row, SETS)
    for (const [name, value] of Object.entries(flat)) {
      expect(name).toMatch(/^[a-z0-9_]+$/)
      expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true)
    }
    const strange = aRow(
      anAssessment()
        .having({ criteriaSets: [{ id: 'unknown', version: '1.0.0' }] })
        .build(),
    )
    expect(Object.keys(flatRow(strange, SETS))).toEqual(Object.keys(flat))
  })

  it('say what the verification found', () => {
    expect(flatRow(row, SETS)).toMatchObject({
      facility_key: 'code:0102',
      facility: '=cmd|"A";1',
      year: 2025,
      as_issued_level_lower: 3,
      as_issued_level_upper: 4,
      as_issued_his_lower: '4',
      as_issued_lis_lower: 'basic',
      as_issued_lis_upper: 'advanced',
      as_issued_blocking_6: 'his.19 lis.9',
      as_issued_blocking_6_count: 2,
      programme_team_state: 'done',
      programme_survey_state: 'next',
      seal: 'valid',
      signed: false,
      claim_differs: false,
    })
  })
})

describe('lines', () => {
  it('of JSON come back as they went', () => {
    const lines = ndjsonLine(flatRow(row, SETS)) + ndjsonLine(flatRow(row, SETS))
    expect(lines.endsWith('\n')).toBe(true)
    for (const line of lines.trimEnd().split('\n')) expect(JSON.parse(line)).toEqual(flatRow(row, SETS))
  })

  it('of CSV have a mark, one head, and cells that no spreadsheet takes for a formula', () => {
    const line = csvLines()
    const text = line(flatRow(row, SETS)) + line(flatRow(row, SETS))
    expect(text.startsWith('\ufeff')).toBe(true)
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(data).toHaveLength(2)
    expect(data[1]?.facility).toBe('\'=cmd|"A";1')
    expect(data[1]?.as_issued_blocking_6).toBe('his.19 lis.9')
  })
})

describe('the workbook', () => {
  it('has its sheets with what is counted, the dictionary, and what could not be read', async () => {
    const rolled = rollUp([row], {
      year: 2025,
      today: '2026-12-01',
      sets: SETS,
      set: tt54,
      regime: 'as-issued',
      target: 6,
      waived: new Set(),
      choices: new Map(),
    })
    const context: ExportContext = {
      ...rolled,
      sets: SETS,
      regime: 'as-issued',
      basis: 'self',
      target: 6,
      year: 2025,
      areaOf: () => 'Phía Nam',
    }
    const bytes = await writeRollupXlsx({
      rows: [listedRow(row, context)],
      counted: rolled.result().counts,
      failed: [{ path: 'hong.tt54.json', reason: 'Tệp bị cụt' }],
      sets: SETS,
      regime: 'as-issued',
      target: 6,
      language: 'vi',
    })
    const sheets = await readXlsxFile(new Blob([bytes]))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Cơ sở', 'Nhóm', 'Tiêu chí', 'Từ điển mã', 'Lỗi'])
    const [facilities, groups, criteria, dictionary, failed] = sheets.map(({ data }) => data)
    const cell = (head: string): unknown => facilities?.[1]?.[facilities[0]?.indexOf(head) ?? -1]
    expect(cell('Cơ sở')).toBe('\'=cmd|"A";1')
    expect([cell('Mức chắc chắn'), cell('Mức cao nhất có thể')]).toEqual([3, 4])
    expect(cell('Tính vào tổng hợp')).toBe('Có')
    expect(cell('Địa bàn')).toBe('Phía Nam')
    expect(cell('Thẩm định')).toBe('chưa thẩm định')
    // A day is a day to a sheet: it sorts by it.
    expect(cell('Ngày đánh giá')).toEqual(new Date('2025-05-01T00:00:00Z'))
    expect(dictionary?.find(([id]) => id === 'his.19')?.[2]).toBe('tt54-2017')
    expect(
      groups?.find(([group, rank]) => String(group).startsWith('III.') && rank === 'Mức 4')?.slice(2),
    ).toEqual([1, 1])
    expect(criteria?.find(([id]) => id === 'his.19')?.slice(3)).toEqual([0, 1, 0, 0, 1, 0])
    expect(failed?.[1]).toEqual(['hong.tt54.json', 'Tệp bị cụt'])
  })
})
