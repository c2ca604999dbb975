import { describe, expect, it } from 'vitest'
import {
  NO_FILTER,
  rowFilter,
  statesOf,
  type FilterContext,
  type RollupFilter,
} from '@/core/rollup/filterRows'
import { blockingOf } from '@/files/rollup/flatRow'
import { groupRows } from '@/core/rollup/groupRows'
import { rankCounts } from '@/core/rollup/rankCounts'
import { sortRollupRows, type SortColumn } from '@/core/rollup/sortRows'
import type { RollupRow } from '@/core/rollup/row'
import { submit } from '@/core/seal/submit'
import { anAssessment, answers } from '../../builders'
import { tt54 } from '../../fixtures'
import { aRow, aSealedRow, SETS } from './rows'

const CONTEXT: FilterContext = {
  regime: 'as-issued',
  sets: SETS,
  target: 6,
  levelled: tt54,
  isDuplicate: () => false,
  areaOf: ({ path }) => (path === 'an' ? 'Phía Nam' : ''),
  under: (row) => row,
  obstacleOf: ({ path }) => (path === 'da' ? 'unsealed' : null),
  appraisalOf: () => null,
  blockingOf: (row) => blockingOf(row, row.views['as-issued'], SETS, 6),
  stepTo: () => null,
}
const hospital = (facility: object, given = answers().allMet(tt54)) =>
  anAssessment()
    .with(given)
    .having({ facility: { name: 'x', ...facility } })
    .build()
const paths = (rows: readonly RollupRow[]) => rows.map(({ path }) => path)

const an = aSealedRow(hospital({ name: 'Bệnh viện Ấn', province: 'Tỉnh Đồng Nai', class: '2' }), 'an')
const be = aSealedRow(
  hospital(
    { name: 'Bệnh viện Bé', province: 'Tỉnh An Giang', class: 'special' },
    answers().allMet(tt54).notMet('his.19'),
  ),
  'be',
)
const da = aRow(hospital({ name: 'Bệnh viện Đà', class: '1' }, answers()), 'da')
const ROWS = [da, be, an]

describe('filter', () => {
  const shown = (filter: Partial<typeof NO_FILTER>) =>
    paths(ROWS.filter(rowFilter({ ...NO_FILTER, ...filter }, CONTEXT)))

  it.each<[Partial<RollupFilter>, string[]]>([
    [{}, ['da', 'be', 'an']],
    [{ text: 'benh vien da' }, ['da']],
    // Behind a number of an area stand counted rows alone; below level 1 nobody of them is.
    [{ drill: { kind: 'area', area: 'Phía Nam', level: null } }, ['an']],
    [{ drill: { kind: 'area', area: 'Phía Nam', level: 7 } }, ['an']],
    [{ drill: { kind: 'area', area: 'Phía Nam', level: 0 } }, []],
    [{ drill: { kind: 'area', area: '', level: null } }, ['be']],
    [{ text: 'dong nai' }, ['an']],
    [{ province: '' }, ['da']],
    [{ class: 'special' as const }, ['be']],
    [{ level: 7 }, ['da', 'an']],
    [{ level: 4 }, ['da', 'be']],
    [{ state: 'unsealed' as const }, ['da']],
    [{ state: 'intact' as const }, ['be', 'an']],
    [{ year: 2020 }, []],
    [{ area: 'Phía Nam' }, ['an']],
    [{ state: 'counted' as const }, ['be', 'an']],
    // Điều 4 khoản 3: one row of level 4 of HIS is not met, so HIS is below 5 (and RIS-PACS is not).
    [{ below: { group: 'his', rank: '5' } }, ['da', 'be']],
    [{ below: { group: 'ris-pacs', rank: 'advanced' } }, ['da']],
    [{ appraisal: 'none' as const }, ['da', 'be', 'an']],
    [{ appraisal: 'decided' as const }, []],
    // What is behind a number is counted: "da" is not, though it has not assessed anything.
    [{ drill: { kind: 'criterion' as const, id: 'his.19', verdicts: ['not-met' as const] } }, ['be']],
    [
      {
        drill: {
          kind: 'criterion' as const,
          id: 'his.19',
          verdicts: ['not-met' as const, 'unassessed' as const],
          below: 6,
          alone: true,
        },
      },
      ['be'],
    ],
    [{ drill: { kind: 'step' as const, level: 7, bound: 'lower' as const } }, ['an']],
  ])('%j', (filter, expected) => {
    expect(shown(filter)).toEqual(expected)
  })

  it('the words stand together in what a facility is called or in its path, never partly in each', () => {
    const first = aRow(hospital({ name: 'Bệnh viện số 1' }, answers()), 'tinh-x7/a.json')
    const seventh = aRow(hospital({ name: 'Bệnh viện số 7' }, answers()), 'tinh-x1/b.json')
    const found = (text: string) => paths([first, seventh].filter(rowFilter({ ...NO_FILTER, text }, CONTEXT)))
    expect(found('benh vien so 1')).toEqual(['tinh-x7/a.json'])
    expect(found('Bệnh viện số 7')).toEqual(['tinh-x1/b.json'])
    expect(found('tinh-x1')).toEqual(['tinh-x1/b.json'])
  })

  it('a submission can have several states', () => {
    const sealed = submit(hospital({}), SETS, { sealedAt: '2026-11-20T02:00:00Z' })
    const lie = { ...sealed.submission!.claim, levels: { 'as-issued': null, 'in-force': null } }
    const changed = aRow({ ...sealed, illustrative: true, submission: { ...sealed.submission!, claim: lie } })
    expect(statesOf(changed, { obstacleOf: () => 'broken', isDuplicate: () => true })).toEqual([
      'broken',
      'false-claim',
      'illustrative',
      'duplicate',
    ])
  })
})

describe('sort', () => {
  it.each<[SortColumn, boolean, string[]]>([
    ['facility', false, ['an', 'be', 'da']],
    ['facility', true, ['da', 'be', 'an']],
    ['province', false, ['da', 'be', 'an']],
    ['class', false, ['be', 'da', 'an']],
    ['level', false, ['da', 'be', 'an']],
    ['met', true, ['an', 'be', 'da']],
    ['group:2', false, ['da', 'be', 'an']],
    ['seal', false, ['da', 'an', 'be']],
  ])('by %s, descending: %s', (by, descending, expected) => {
    expect(paths(sortRollupRows(ROWS, { by, descending }, 'as-issued'))).toEqual(expected)
  })
})

describe('group', () => {
  it('provinces in Vietnamese order, those without one last; what counts is added up separately', () => {
    const groups = groupRows(ROWS, 'province', {
      regime: 'as-issued',
      target: 6,
      isCounted: (row) => row.seal === 'valid',
    })
    expect(groups.map(({ value }) => value)).toEqual(['Tỉnh An Giang', 'Tỉnh Đồng Nai', ''])
    expect(groups.map(({ subtotal }) => [subtotal.shown, subtotal.counted])).toEqual([
      [1, 1],
      [1, 1],
      [1, 0],
    ])
    expect(groups[1]?.subtotal).toMatchObject({
      lower: [0, 0, 0, 0, 0, 0, 0, 1],
      open: 0,
      atTarget: { lower: 1, upper: 1 },
    })
  })

  it('hospital classes in the order of the form', () => {
    const groups = groupRows(ROWS, 'class', { regime: 'as-issued', target: 6, isCounted: () => true })
    expect(groups.map(({ value }) => value)).toEqual(['special', '1', '2'])
  })
})

describe('ranks of each group', () => {
  it('counts facilities by the rank that is certain and by the highest that is possible', () => {
    const his = rankCounts([an, da], tt54, 'as-issued').filter(({ group }) => group.id === 'his')
    expect(his.map(({ rank, lower, upper }) => [rank, lower, upper])).toEqual([
      [null, 1, 0],
      ['1', 0, 0],
      ['2', 0, 0],
      ['3', 0, 0],
      ['4', 0, 0],
      ['5', 0, 0],
      ['6', 0, 0],
      ['7', 1, 2],
    ])
  })

  it('a group with nothing in force left has no line', () => {
    const after = aRow(anAssessment().on('2026-11-15').with(answers().allMet(tt54)).build())
    const groups = new Set(rankCounts([after], tt54, 'in-force').map(({ group }) => group.id))
    expect(groups.has('emr')).toBe(false)
    expect(groups.has('his')).toBe(true)
  })
})
