import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { setOwner } from '@/core/edit/owners'
import { entriesOf } from '@/core/sets/criteria'
import type { Assessment } from '@/core/types'
import { applyForeign } from '@/files/table/foreign/applyForeign'
import { firstReading, readAnySheets } from '@/files/table/foreign/readAny'
import { readForeign, type ForeignTable } from '@/files/table/foreign/readForeign'
import { guessMap, isUsable, layoutKey, roleAt, withColumn } from '@/files/table/foreign/tableMap'
import type { Sheet } from '@/files/table/sheet'
import { writeCsv } from '@/files/table/writeCsv'
import type { TableMap } from '@/generated/formats'
import { anAssessment, answers } from '../../builders'
import { allSets, tt54 } from '../../fixtures'
import { anyAssessment } from '../arbitraries'

const nothing = { removing: false, replacingOwners: false }
const assessment = anAssessment().build()

/** A table as a person made it. */
function sheetOf(...rows: string[][]): Sheet {
  return { name: 'Rà soát', rows }
}
function read(sheet: Sheet, change: Partial<TableMap> = {}, given: Assessment = assessment): ForeignTable {
  const map = guessMap(sheet)
  if (!map) throw new Error('no layout')
  return readForeign(sheet, { ...map, ...change }, { assessment: given, sets: [tt54] })
}
const recognised = ({ rows }: ForeignTable): (string | undefined)[] =>
  rows.filter(({ isHeading }) => !isHeading).map(({ found }) => found?.entry.id)

/** An ODS file with one sheet, as LibreOffice writes its content: rows of cells, each a text, a number or a word of XML. */
function ods(content: string, mimetype = 'application/vnd.oasis.opendocument.spreadsheet'): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`
  return zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], 'content.xml': strToU8(xml) })
}
const cell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`

describe('layouts that hospitals make', () => {
  it('a list by department: numbers as “TC 5”, “Đáp ứng”, who is in charge', () => {
    const table = read(
      sheetOf(
        ['BỆNH VIỆN A'],
        ['Tiêu chí số', 'Hạng mục', 'Mức độ đáp ứng', 'Khoa phòng phụ trách', 'Bằng chứng'],
        ['TC 1', 'Máy tính', 'Đáp ứng', 'Phòng CNTT', 'Danh sách máy\nẢnh phòng máy'],
        ['TC 2', 'Mạng nội bộ (LAN)', 'Chưa đáp ứng', 'Phòng CNTT', ''],
        ['3/146', '', 'Đáp ứng', '', ''],
      ),
    )
    expect(recognised(table)).toEqual(['infrastructure.1', 'infrastructure.2', 'infrastructure.3'])
    expect(table.open).toEqual([])
    expect(table.table.changes.map(({ after }) => after?.verdict)).toEqual(['met', 'not-met', 'met'])
    expect(table.table.evidence.map(({ title }) => title)).toEqual(['Danh sách máy', 'Ảnh phòng máy'])
    expect(table.owners).toEqual([
      { set: 'tt54-2017', id: 'infrastructure.1', before: null, after: 'Phòng CNTT' },
      { set: 'tt54-2017', id: 'infrastructure.2', before: null, after: 'Phòng CNTT' },
    ])
  })

  it('the appendix with its items below each criterion, sections with Roman numbers', () => {
    const withItems = entriesOf(tt54).find(({ row }) => (row.items?.length ?? 0) > 1)!
    const [first, second] = withItems.row.items!
    const table = read(
      sheetOf(
        ['TT', 'Nội dung', 'Kết quả', 'Ghi chú'],
        ['I', 'Hạ tầng', '', ''],
        [String('number' in withItems.row ? withItems.row.number : ''), withItems.row.title.vi, '', ''],
        ['', first!.title.vi, 'Có', ''],
        ['', second!.title.vi, 'Không', 'đang mua'],
      ),
    )
    // Items carry no number of their own: in a table with numbers they are told apart by their words and their answer.
    expect(table.rows.map(({ found }) => found?.item)).toEqual([undefined, '', first!.id, second!.id])
    expect(table.table.changes[0]?.after).toEqual({ items: { [first!.id]: true, [second!.id]: false } })
  })

  it('a CSV by our ids without any known head is read once a person has said what the columns are', async () => {
    const csv = new TextEncoder().encode('A1,B1\ninfrastructure.1,v\ninfrastructure.2,v\n')
    const sheets = await readAnySheets(csv)
    if (!sheets.ok) throw new Error('not read')
    const first = firstReading(sheets.value)
    if (!first.ok) throw new Error('no reading')
    expect(isUsable(first.value.map)).toBe(false)
    const map = withColumn(withColumn(first.value.map, 0, 'id'), 1, 'verdict')
    expect([roleAt(map, 0), roleAt(map, 1)]).toEqual(['id', 'verdict'])
    const table = readForeign(first.value.sheet, map, { assessment, sets: [tt54] })
    expect(table.open).toMatchObject([{ word: 'v', key: 'v', count: 2, rows: [2, 3], meaning: null }])
    const told = readForeign(first.value.sheet, { ...map, words: { v: 'met' } }, { assessment, sets: [tt54] })
    expect(told.table.changes).toHaveLength(2)
  })

  it('a layout that was remembered is used for the next table with the same heads', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Kết quả'],
      ['1', 'Máy tính', 'x'],
    ]
    const map = guessMap(sheetOf(...rows))!
    const kept = { [layoutKey(sheetOf(...rows), map.headRow)]: { ...map, words: { x: 'met' as const } } }
    const next = { name: 'Tháng 12', rows: [['Bảng tháng 12'], ...rows] }
    const first = firstReading([next], kept)
    expect(first).toMatchObject({
      ok: true,
      value: { isKept: true, map: { sheet: 'Tháng 12', headRow: 2, words: { x: 'met' } } },
    })
  })
})

describe('what is not sure', () => {
  const head = ['STT', 'Tiêu chí', 'Kết quả']
  it('a row that is like a criterion is offered and never taken by itself', () => {
    const sheet = sheetOf(head, ['', 'Lịch hẹn điều trị', 'Đạt'], ['999', 'Nhà ăn', 'Đạt'])
    const table = read(sheet)
    expect(recognised(table)).toEqual([undefined, undefined])
    expect(table.table.changes).toEqual([])
    const [near, none] = table.rows
    expect(near?.near.map(({ row }) => row.title.vi.toLowerCase())).toEqual(
      expect.arrayContaining([expect.stringContaining('lịch hẹn')]),
    )
    expect(none?.near).toEqual([])
    const told = read(sheet, { titles: { [near!.key]: near!.near[0]!.id, [none!.key]: 'skip' } })
    expect(told.table.changes.map(({ id }) => id)).toEqual([near!.near[0]!.id])
    expect(told.rows[1]).toMatchObject({ isSkipped: true, found: null })
  })

  it('an id whose title says something else is not taken: a column was sorted alone', () => {
    const table = read(
      sheetOf(['Mã tiêu chí', 'Tên tiêu chí', 'Kết quả'], ['infrastructure.1', 'Kê đơn thuốc', 'Đạt']),
    )
    expect(recognised(table)).toEqual([undefined])
  })

  it('an empty cell says nothing until a person gives it a meaning', () => {
    const sheet = sheetOf(head, ['1', 'Máy tính', 'Đạt'], ['2', 'Mạng nội bộ (LAN)', ''])
    expect(read(sheet).blank).toBe(1)
    expect(read(sheet).table.changes).toHaveLength(1)
    const told = read(sheet, { words: { '': 'not-met' } })
    expect(told.table.changes.map(({ after }) => after?.verdict)).toEqual(['met', 'not-met'])
  })

  it('a department that is named already stays unless it may be replaced', () => {
    const named = setOwner(assessment, 'tt54-2017', 'infrastructure.1', 'Phòng KHTH')
    const sheet = sheetOf([...head, 'Đơn vị'], ['1', 'Máy tính', 'Đạt', 'Phòng CNTT'])
    const table = read(sheet, {}, named)
    const kept = applyForeign(named, table, nothing)
    const replaced = applyForeign(named, table, { ...nothing, replacingOwners: true })
    expect(kept.ok && kept.assessment.owners).toEqual({ 'tt54-2017': { 'infrastructure.1': 'Phòng KHTH' } })
    expect(replaced.ok && replaced.assessment.owners).toEqual({
      'tt54-2017': { 'infrastructure.1': 'Phòng CNTT' },
    })
  })
})

describe('ODS', () => {
  it('is read as it shows: repeated cells, numbers, several lines, notes of the margin left out', async () => {
    const sheets = await readAnySheets(
      ods(
        `<table:table table:name="HIS &amp; LIS"><table:table-row>${cell('STT')}${cell('Tiêu chí')}${cell('Kết quả')}${cell('Ghi chú')}</table:table-row>` +
          `<table:table-row><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>${cell('Máy tính')}<table:table-cell office:value-type="string"><office:annotation><text:p>hỏi lại</text:p></office:annotation><text:p>Đạt</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>dòng một</text:p><text:p>dòng<text:s text:c="2"/>hai</text:p></table:table-cell></table:table-row>` +
          `<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      ),
    )
    if (!sheets.ok) throw new Error(JSON.stringify(sheets.problems))
    expect(sheets.value.map(({ name, rows }) => ({ name, rows }))).toEqual([
      {
        name: 'HIS & LIS',
        rows: [
          ['STT', 'Tiêu chí', 'Kết quả', 'Ghi chú'],
          ['1', 'Máy tính', 'Đạt', 'dòng một\ndòng  hai'],
        ],
      },
    ])
    expect(read(sheets.value[0]!).table.changes).toMatchObject([
      { id: 'infrastructure.1', after: { verdict: 'met', note: 'dòng một\ndòng  hai' } },
    ])
  })

  it.each([
    [
      'no content',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'ods-broken',
    ],
    ['no table', ods(''), 'ods-broken'],
    ['a document type', ods('<!DOCTYPE x [<!ENTITY a "b">]>'), 'xlsx-doctype'],
    [
      'a value repeated a million times',
      ods(
        `<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">${cell('x')}</table:table-row></table:table>`,
      ),
      'table-too-many-rows',
    ],
    [
      'a value in every column',
      ods(
        '<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
      ),
      'table-too-many-columns',
    ],
  ])('%s is refused', async (_name, bytes, code) => {
    expect(await readAnySheets(bytes)).toMatchObject({ ok: false, problems: [{ code }] })
  })
})

it('an old .xls is told how to be saved anew', async () => {
  const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  expect(await readAnySheets(bytes)).toEqual({ ok: false, problems: [{ code: 'table-old-xls', path: '' }] })
})

describe('of any assessment', () => {
  const words = fc.constantFrom('vi' as const, 'en' as const)
  const exported = async (
    given: Assessment,
    language: 'vi' | 'en',
    into: Assessment,
  ): Promise<ForeignTable> => {
    const sheets = await readAnySheets(await writeCsv(given, allSets, { language }))
    const first = sheets.ok ? firstReading(sheets.value) : sheets
    if (!first.ok) throw new Error(JSON.stringify(first.problems))
    return readForeign(first.value.sheet, first.value.map, { assessment: into, sets: allSets })
  }

  it('our own export, read as any table is, changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssessment({ strangers: false }), words, async (given, language) => {
        const table = await exported(given, language, given)
        expect(table.open).toEqual([])
        expect(table.table.changes).toEqual([])
        expect(table.owners).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('no table takes anything away unless told', async () => {
    const pair = fc.tuple(anyAssessment({ strangers: false }), anyAssessment({ strangers: false }))
    await fc.assert(
      fc.asyncProperty(pair, words, async ([there, here], language) => {
        const applied = applyForeign(here, await exported(there, language, here), nothing)
        if (!applied.ok) throw new Error('stale')
        for (const [set, rows] of Object.entries(here.answers))
          for (const [id, before] of Object.entries(rows)) {
            const after = applied.assessment.answers[set]?.[id] ?? {}
            const said = before.verdict !== undefined && before.verdict !== 'unassessed'
            if (said) expect(after.verdict ?? 'unassessed').not.toBe('unassessed')
            if ((before.note ?? '').trim() !== '') expect(after.note ?? '').not.toBe('')
            expect(after.evidence ?? []).toEqual(expect.arrayContaining(before.evidence ?? []))
            for (const item of Object.keys(before.items ?? {})) expect(after.items).toHaveProperty([item])
          }
      }),
      { numRuns: 12 },
    )
  })
})

it('answers of the circular’s items stay where the table says nothing of them', () => {
  const given = anAssessment().with(answers().met('his.2')).build()
  const table = read(sheetOf(['STT', 'Tiêu chí', 'Kết quả'], ['1', 'Máy tính', 'Đạt']), {}, given)
  const applied = applyForeign(given, table, { removing: true, replacingOwners: true })
  expect(applied.ok && applied.assessment.answers['tt54-2017']).toEqual({
    'his.2': { verdict: 'met' },
    'infrastructure.1': { verdict: 'met' },
  })
})
