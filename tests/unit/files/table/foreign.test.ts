import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entriesOf } from '@/core/sets/criteria'
import { guessForeign, readForeign, type ForeignTable } from '@/files/table/foreign/readForeign'
import { guessMap, readMap } from '@/files/table/foreign/tableMap'
import type { TableMap } from '@/generated/formats'
import { readSheets } from '@/files/table/readAnswersTable'
import { anAssessment } from '../../builders'
import { tt54 } from '../../fixtures'

const assessment = anAssessment().build()
const context = { assessment, sets: [tt54] }
const given = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/tables/${name}`, import.meta.url))

async function read(name: string, words: TableMap['words'] = {}): Promise<ForeignTable> {
  const sheets = await readSheets(given(name), (sheet) => guessMap(sheet) !== null)
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.problems))
  const guess = guessForeign(sheets.value)
  if (!guess) throw new Error('no layout')
  return readForeign(guess.sheet, { ...guess.map, words }, context)
}
const numbers = ({ rows }: ForeignTable): number[] => [
  ...new Set(
    rows.flatMap(({ found }) =>
      found?.entry.kind === 'criterion' && found.entry.row.number !== null ? [found.entry.row.number] : [],
    ),
  ),
]
const ALL = Array.from({ length: 146 }, (_, index) => index + 1)

describe('tables that nobody here made (counts by hand: findings/sheets)', () => {
  it.each(['T1-appendix.xlsx', 'T9-appendix.csv', 'T6-two-row-head.xlsx'])(
    '%s: all 146 criteria, the column of the tick says what it means',
    async (name) => {
      const table = await read(name)
      expect(numbers(table)).toEqual(ALL)
      expect(table.open).toEqual([])
      expect(table.rows.filter(({ found, isHeading }) => !found && !isHeading)).toEqual([])
      expect(table.table.errors).toEqual([])
      expect(table.table.removals).toEqual([])
      expect(table.table.changes).toHaveLength(146)
    },
  )

  it('T1: free-text evidence becomes one entry of the register', async () => {
    const { table } = await read('T1-appendix.xlsx')
    expect(table.evidence).toEqual([{ id: 'table-1', title: 'Hợp đồng số 12' }])
    const [first, , third] = table.changes
    expect(first).toMatchObject({ id: 'infrastructure.1', after: { verdict: 'met', evidence: ['table-1'] } })
    expect(third).toMatchObject({ id: 'infrastructure.3', after: { verdict: 'not-met' } })
  })

  it('T2: items row by row by their titles, 1 beside 0 says yes', async () => {
    const table = await read('T2-winforms.xlsx')
    expect(numbers(table)).toEqual(ALL)
    expect(table.open).toEqual([])
    expect(table.rows).toHaveLength(197)
    expect(table.rows.filter(({ found }) => !found)).toEqual([])
    const items = entriesOf(tt54).flatMap(({ kind, row }) => (kind === 'criterion' ? (row.items ?? []) : []))
    expect(table.rows.filter(({ found }) => found?.item !== '')).toHaveLength(items.length)
    expect(table.table.changes.find(({ id }) => id === 'infrastructure.5')?.after).toEqual({
      items: { 'infrastructure.5.1': true, 'infrastructure.5.2': false, 'infrastructure.5.3': true },
    })
  })

  it('T4: usual words are read, a bare mark and half a verdict are asked', async () => {
    const table = await read('T4-words.xlsx')
    const open = table.open.map(({ word }) => word)
    expect(open).toContain('x')
    expect(open).toContain('Đạt một phần')
    expect(open).toContain('√')
    expect(open).not.toContain('Đạt')
    expect(open).not.toContain('Yes')
    // What is asked changes nothing until it is answered.
    expect(table.table.changes.map(({ id }) => id)).not.toContain('infrastructure.5')
    const answered = await read('T4-words.xlsx', { x: 'not-met', 'dat mot phan': 'skip', '√': 'met' })
    expect(answered.table.changes.find(({ id }) => id === 'infrastructure.5')?.after).toEqual({
      verdict: 'not-met',
    })
    expect(answered.table.changes.map(({ id }) => id)).not.toContain('infrastructure.8')
  })
})

it('a title that several groups have needs the number or the group', () => {
  const sheet = {
    name: '',
    rows: [
      ['Tên tiêu chí', 'Kết quả'],
      ['Quản trị hệ thống', 'Đạt'],
    ],
  }
  const map = guessMap(sheet)!
  const same = entriesOf(tt54).filter(({ row }) => row.title.vi === 'Quản trị hệ thống')
  const [row] = readForeign(sheet, map, context).rows
  expect(row?.found === null).toBe(same.length !== 1)
})

it('a layout is read back, and nothing else is one', async () => {
  const { map } = await read('T1-appendix.xlsx')
  expect(readMap(JSON.parse(JSON.stringify(map)))).toEqual(map)
  for (const other of [
    null,
    1,
    {},
    { ...map, headRow: 0 },
    { ...map, columns: { id: '1' } },
    { ...map, words: { x: 'yes' } },
  ])
    expect(readMap(other)).toBeNull()
})
