import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { takeReturned } from '@/core/departments/takeReturned'
import { assignRows, setPerson } from '@/core/edit/assignments'
import { placeOf } from '@/core/place'
import { entriesOf, findEntry } from '@/core/sets/criteria'
import type { Assessment, Language } from '@/core/types'
import { readDepartmentSheet } from '@/files/departments/readDepartmentSheet'
import { sheetName } from '@/files/departments/sheetName'
import { SHEET_COLUMNS } from '@/files/departments/sheetColumns'
import { writeDepartmentSheet } from '@/files/departments/writeDepartmentSheet'
import { zipFiles } from '@/files/archive/zipFiles'
import { readXlsx } from '@/files/table/readXlsx'
import { anAssessment, answers } from '../builders'
import { tt54 } from '../fixtures'

const IDS = ['lis.1', 'lis.9', 'lis.10', 'his.4']
const entries = IDS.map((id) => findEntry([tt54], id)!)
const start = anAssessment()
  .with(
    answers()
      .answer('lis.1', { verdict: 'not-applicable', reason: 'Chưa có', note: '=SUM(A1)', evidence: ['e'] })
      .answer('his.4', { verdict: 'met', unconfirmed: true })
      .met('lis.2'),
  )
  .having({ evidence: [{ id: 'e', title: 'Biên bản 12' }] })
  .build()
const mine = setPerson(
  assignRows(start, entries.map(placeOf), 'Khoa Xét nghiệm'),
  [placeOf(entries[0]!)],
  'BS. An',
)
const sheet = { department: 'Khoa Xét nghiệm', entries, sentOn: '2026-11-20', dueOn: '2026-11-28' }
const written = (assessment: Assessment, language: Language = 'vi') =>
  writeDepartmentSheet(assessment, [tt54], sheet, { language })

async function read(bytes: Uint8Array, assessment: Assessment = start) {
  const back = await readDepartmentSheet(bytes, { assessment, sets: [tt54] })
  if (!back.ok) throw new Error(JSON.stringify(back.problems))
  return back.value
}

describe('a department’s sheet', () => {
  it('has only its rows, and what the assessment says of no other row', async () => {
    const sheets = await readXlsx(await written(mine))
    if (!sheets.ok) throw new Error('unreadable')
    const rows = sheets.value[0]!.rows
    const at = SHEET_COLUMNS.indexOf('id')
    const ids = rows.slice(1).map((row) => row[at])
    const items = entries.reduce((sum, { row }) => sum + (row.items ?? []).length, 0)
    expect(new Set(ids)).toEqual(new Set(IDS))
    expect(ids).toHaveLength(IDS.length + items)
  })

  it('is locked but for the cells to fill in, hides its ids and offers the verdicts as a list', async () => {
    const files = unzipSync(await written(mine))
    const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(xml).toMatch(/<\/sheetData><sheetProtection sheet="1"[^>]*\/><autoFilter/)
    const hidden = [...xml.matchAll(/<col hidden="1" min="(\d+)"/g)].map(([, column]) => Number(column) - 1)
    expect(hidden.map((column) => SHEET_COLUMNS[column])).toEqual(['set', 'id', 'item'])
    expect(xml).toContain('<formula1>"Đạt,Chưa đạt,Không áp dụng"</formula1>')
    const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array())
    const formats = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf .*?<\/xf>/g)]
    const isOpen = formats.map(([format]) => format.includes('locked="0"'))
    const open = new Set<string>()
    for (const [, letters, style] of xml.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g))
      if (isOpen[Number(style)]) open.add(SHEET_COLUMNS['ABCDEFGHIJKL'.indexOf(letters ?? '')] ?? '')
    expect([...open].sort()).toEqual(['evidence', 'note', 'person', 'reason', 'verdict'])
  })

  it.each(['vi', 'en'] as const)('comes back as it went out and changes nothing (%s)', async (language) => {
    const back = await read(await written(mine, language), mine)
    expect(back.table.errors).toEqual([])
    expect(back.table.changes).toEqual([])
    expect(back.table.removals).toEqual([])
    expect(back.department).toBe('Khoa Xét nghiệm')
    expect(back.other).toBeNull()
    // What was carried over stands beside: nobody confirms it by saving the file.
    expect(back.answered.map(({ id }) => id)).toEqual(['lis.1'])
    expect(back.open).toBe(3)
    expect(back.people).toEqual([{ place: placeOf(entries[0]!), name: 'BS. An' }])
  })

  it('carries every answer of every row to another machine, items and evidence too', async () => {
    const all = entriesOf(tt54).filter(({ asked }) => asked)
    const full = all.reduce(
      (built, { id, row }, index) =>
        (row.items ?? []).length > 0
          ? built.items(
              id,
              row.items!.map((_, at) => (at + index) % 2 === 0),
              { note: `Ghi ${index}` },
            )
          : built.answer(id, { verdict: index % 3 === 0 ? 'not-met' : 'met', evidence: ['e'] }),
      answers(),
    )
    const filled = anAssessment()
      .with(full)
      .having({ evidence: [{ id: 'e', title: 'Biên bản 12' }] })
      .build()
    const bytes = await writeDepartmentSheet(filled, [tt54], { ...sheet, entries: all }, { language: 'vi' })
    const empty = anAssessment().build()
    const back = await read(bytes, empty)
    const taken = takeReturned(
      empty,
      { changes: back.table.changes, evidence: back.table.evidence, answered: back.answered, people: [] },
      { day: '2026-11-27', replacing: false },
    )
    const renamed = JSON.parse(
      JSON.stringify(taken.assessment.answers).replaceAll('"table-1"', '"e"'),
    ) as unknown
    expect(renamed).toEqual(filled.answers)
    expect(back.answered).toHaveLength(all.length)
  })

  it('tells when it was made from another assessment', async () => {
    const other = { ...start, id: '0b6f4a52-54a1-4c2e-9d0e-5400000000ff' }
    expect((await read(await written(mine), other)).other?.id).toBe(start.id)
  })

  it('files have names that every system takes, each its own', async () => {
    const taken = new Set<string>()
    expect(sheetName('Khoa Huyết học – Truyền máu', taken)).toBe('Phieu-Khoa-Huyet-hoc-Truyen-mau')
    expect(sheetName('KHOA HUYẾT HỌC - TRUYỀN MÁU', taken)).toBe('Phieu-KHOA-HUYET-HOC-TRUYEN-MAU-2')
    expect(sheetName('…', taken)).toBe('Phieu-khoa-phong')
    const zip = unzipSync(await zipFiles([{ name: 'a.xlsx', bytes: new Uint8Array([1]) }]))
    expect(Object.keys(zip)).toEqual(['a.xlsx'])
  })
})
