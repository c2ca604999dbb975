import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import type { Answers, CriteriaSet, Day, Regime } from '@/core/types'
import { answers } from '../../builders'
import { tt13, tt46, tt54 } from '../../fixtures'
import { idOf } from './tt54Levels'

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => idOf(from + at))

/** Worked out by hand from Circular 46/2018 and Appendix I of Circular 54: what each conclusion rests on. */
const CONCLUSIONS = [
  // Điều 6 khoản 1: EMR nâng cao; khoản 2, 3 (hai dòng), 5.
  {
    at: 'Điều 6',
    id: 'paperless-records',
    needs: [...span(129, 146), 't46.14', 't46.16', 't46.17', 't46.19'],
  },
  { at: 'Điều 11', id: 'filmless', needs: [...span(62, 79), 't46.43'] },
  { at: 'Điều 12', id: 'paperless-laboratory', needs: [...span(80, 89), 't46.44'] },
]

function conclude(
  given: Answers,
  asOf: Day,
  regime: Regime = 'as-issued',
  sets: CriteriaSet[] = [tt54, tt46],
) {
  return assess(sets, given, { asOf, regime }).conclusions
}
const bothMet = () => answers().allMet(tt54).allMet(tt46)

describe.each(CONCLUSIONS)('Thông tư 46/2018 $at: $id', ({ id, needs }) => {
  it('everything needed is met → met, and nothing else is needed', () => {
    const given = answers().met(...needs.filter((need) => !need.startsWith('t46.')))
    given.in('tt46-2018').met(...needs.filter((need) => need.startsWith('t46.')))
    expect(conclude(given.build(), '2020-06-01')[id]).toEqual({
      lower: true,
      upper: true,
      blocking: [],
      inForce: true,
      void: [],
    })
  })

  it.each(needs)('without %s → not met', (need) => {
    const given = bothMet()
      .in(need.startsWith('t46.') ? 'tt46-2018' : 'tt54-2017')
      .notMet(need)
      .build()
    expect(conclude(given, '2020-06-01')[id]).toMatchObject({ lower: false, upper: false, blocking: [need] })
  })

  it('nothing answered → still possible, with everything missing in the order of the sets', () => {
    expect(conclude({}, '2020-06-01')[id]).toMatchObject({ lower: false, upper: true, blocking: needs })
  })

  it('names the procedure (Điều 18, 19), which decides nothing', () => {
    const given = bothMet().notMet('t46.57', 't46.58', 't46.59', 't46.60', 't46.61').build()
    expect(conclude(given, '2020-06-01')[id]?.lower).toBe(true)
  })

  it.each([
    ['2019-02-28', false],
    ['2019-03-01', true],
    ['2025-06-05', true],
    ['2025-06-06', false],
  ] as const)('on %s: in force = %s', (asOf, inForce) => {
    expect(conclude(bothMet().build(), asOf)[id]?.inForce).toBe(inForce)
  })
})

describe('a conclusion needs all its sets', () => {
  it.each([
    ['Thông tư 54 alone', [tt54]],
    ['Thông tư 46 alone', [tt46]],
    ['Thông tư 54 và 13', [tt54, tt13]],
  ] as const)('%s → no conclusion', (_, sets) => {
    expect(conclude(bothMet().build(), '2020-06-01', 'as-issued', [...sets])).toEqual({})
  })

  it('the order of the sets changes only the order of what is listed', () => {
    const { filmless } = conclude({}, '2020-06-01', 'as-issued', [tt46, tt54])
    expect(filmless?.blocking[0]).toBe('t46.43')
    expect(filmless?.blocking).toHaveLength(19)
  })
})

describe('after 05/06/2025, by what is in force', () => {
  const after = (given: Answers) => conclude(given, '2026-12-01', 'in-force')

  it('the part that lapsed has no effect and is named; the conclusion is history only', () => {
    expect(after({})).toEqual({
      'paperless-records': {
        lower: true,
        upper: true,
        blocking: [],
        inForce: false,
        void: ['tt54-2017/emr', 'tt46-2018'],
      },
      filmless: { lower: false, upper: true, blocking: span(62, 79), inForce: false, void: ['tt46-2018'] },
      'paperless-laboratory': {
        lower: false,
        upper: true,
        blocking: span(80, 89),
        inForce: false,
        void: ['tt46-2018'],
      },
    })
  })

  it('as issued, it needs what it needed', () => {
    expect(conclude({}, '2026-12-01')['paperless-records']).toMatchObject({
      lower: false,
      inForce: false,
      void: [],
    })
  })
})
