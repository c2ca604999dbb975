import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { entriesOf } from '@/core/sets/criteria'
import { buildSet } from '@/core/sets/instrument/buildSet'
import { validateSet } from '@/core/sets/validateSet'
import { readInstrumentTable } from '@/files/criteria/readInstrumentTable'
import { asCriteriaSet } from '@/files/criteria/readCriteriaSet'
import { SET_ROWS } from '@/files/limits'
import { newestTt54 as earlier } from '../../fixtures'
import { INVENTED_INSTRUMENT, inventedCsv, inventedRows, inventedXlsx } from '../../inventedCircular'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function rowsOf(table: Uint8Array) {
  const read = await readInstrumentTable(table, earlier)
  if (!read.ok) throw new Error(read.problems[0]?.code)
  return read.value
}

describe('a table of criteria as an instrument', () => {
  it.each([
    ['XLSX', inventedXlsx],
    ['CSV', () => Promise.resolve(bytes(inventedCsv()))],
  ])('%s: 60 rows in 5 groups and 5 levels, sound at once', async (_kind, table) => {
    const { rows, problems } = await rowsOf(await table())
    expect(problems).toEqual([])
    const set = buildSet(INVENTED_INSTRUMENT, rows, { set: 'tt54-2017', version: '1.1.0' })
    expect(validateSet(set)).toEqual([])
    expect(asCriteriaSet(set).ok).toBe(true)
    expect(entriesOf(set)).toHaveLength(60)
    expect(set.groups.map(({ criteria }) => criteria.length)).toEqual([12, 12, 12, 12, 12])
    expect(set.levels).toHaveLength(5)
    expect(set.coverage.official).toBe(60)
    // Ranks follow the table: of each twelve 3, 2, 3, 2, 2 rows at ranks 1 to 5.
    expect(set.groups[0]!.criteria.map(({ rank }) => rank)).toEqual(
      inventedRows()
        .slice(0, 12)
        .map(({ level }) => String(level)),
    )
    expect(set.groups[4]!.criteria.at(-1)!.items?.map(({ title }) => title.vi)).toEqual([
      'Cổng thông tin',
      'Ứng dụng di động',
    ])
    const succession = set.succeeds![0]!
    expect(succession.rows).toHaveLength(35)
    expect(succession.rows.at(-1)).toEqual({
      from: ['infrastructure.5', 'infrastructure.6'],
      to: ['tt99-2027.35'],
      change: 'changed',
    })
  })

  it('is scored as its ranks say: everything of ranks 1 and 2 met is level 2', async () => {
    const { rows } = await rowsOf(bytes(inventedCsv()))
    const set = buildSet(INVENTED_INSTRUMENT, rows, null)
    const answers = Object.fromEntries(
      entriesOf(set)
        .filter((entry) => entry.kind === 'criterion' && Number(entry.row.rank) <= 2)
        .map(({ id }) => [id, { verdict: 'met' as const }]),
    )
    const moment = { asOf: '2027-06-01', regime: 'in-force' as const }
    expect(assess([set], { [set.id]: answers }, moment).level).toEqual({ lower: 2, upper: 5 })
  })

  it('names what it cannot understand with its cell and leaves nothing else out', async () => {
    const table = [
      'Nhóm;Mức;Số;Tên tiêu chí;Kế thừa;Thay đổi',
      'A;1;1;Một;;',
      'A;rất cao;2;Hai;;',
      'A;1;1;Ba;;',
      'A;1;x;Bốn;;',
      'A;1;5;Năm;999;',
      'A;1;6;Sáu;30;hơi khác',
      'Mức 2;;;Yêu cầu riêng của mức hai;;',
    ].join('\n')
    const { rows, problems } = await rowsOf(bytes(table))
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['instrument-rank', 'B3'],
      ['instrument-number-twice', 'C4'],
      ['instrument-number', 'C5'],
      ['instrument-from', 'E6'],
      ['instrument-change', 'F7'],
    ])
    expect(rows.map(({ title, level }) => [title, level])).toEqual([
      ['Một', null],
      ['Yêu cầu riêng của mức hai', 2],
    ])
    const set = buildSet(INVENTED_INSTRUMENT, rows, null)
    expect(set.levels.map(({ milestones }) => milestones.length)).toEqual([0, 1])
    expect(validateSet(set)).toEqual([])
  })

  it('refuses by name a table without a head and one with more rows than an assessment has room for', async () => {
    const read = async (text: string) => {
      const result = await readInstrumentTable(bytes(text), null)
      return result.ok ? [] : result.problems.map(({ code }) => code)
    }
    expect(await read('a;b\n1;2\n')).toEqual(['instrument-no-head'])
    const many = Array.from({ length: 5000 }, (_, index) => `A;1;${index + 1};Dòng ${index + 1}`)
    expect(await read(`Nhóm;Mức;Số;Tên\n${many.join('\n')}`)).toEqual(['set-too-many-rows'])
    expect(SET_ROWS).toBeLessThan(5000)
  })
})
