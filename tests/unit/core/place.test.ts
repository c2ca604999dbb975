import { describe, expect, expectTypeOf, it } from 'vitest'
import type { CriterionId, Day, Instant, ItemId, SetId } from '@/core/ids'
import { at, placeOf, places, withAt, type Place } from '@/core/place'
import { tt54 } from '../fixtures'

const answers = { 'tt54-2017': { 'his.1': 'a', 'his.2': 'b' } }

describe('place', () => {
  it('finds what stands at a place, and only own keys', () => {
    expect(at(answers, { setId: 'tt54-2017', id: 'his.2' })).toBe('b')
    expect(at(answers, { setId: 'tt54-2017', id: 'constructor' })).toBeUndefined()
    expect(at(answers, { setId: 'constructor', id: 'name' })).toBeUndefined()
    expect(at(undefined, { setId: 'tt54-2017', id: 'his.1' })).toBeUndefined()
  })

  it('changes one place and leaves the rest the very same', () => {
    const both = { ...answers, other: { x: 'c' } }
    const changed = withAt(both, { setId: 'tt54-2017', id: 'his.1' }, 'new')
    expect(changed).toEqual({ 'tt54-2017': { 'his.1': 'new', 'his.2': 'b' }, other: { x: 'c' } })
    expect(changed.other).toBe(both.other)
    expect(both['tt54-2017']['his.1']).toBe('a')
  })

  it('takes away what stands at a place when the value is undefined', () => {
    expect(withAt(answers, { setId: 'tt54-2017', id: 'his.1' }, undefined)).toEqual({
      'tt54-2017': { 'his.2': 'b' },
    })
  })

  it('names the place of a row, and lists all places', () => {
    expect(placeOf({ set: tt54, id: 'his.1' })).toEqual({ setId: 'tt54-2017', id: 'his.1' })
    expect(places(answers)).toEqual([
      [{ setId: 'tt54-2017', id: 'his.1' }, 'a'],
      [{ setId: 'tt54-2017', id: 'his.2' }, 'b'],
    ])
  })
})

// Held by `npm run typecheck`; nothing of it runs.
describe('tagged ids', () => {
  it('take literals, and never one another', () => {
    expectTypeOf<'his.1'>().toExtend<CriterionId>()
    expectTypeOf<SetId>().not.toExtend<CriterionId>()
    expectTypeOf<ItemId>().not.toExtend<CriterionId>()
    expectTypeOf<Instant>().not.toExtend<Day>()
    expectTypeOf<Day>().not.toExtend<Instant>()
    expectTypeOf<Place['id']>().toEqualTypeOf<CriterionId>()
  })
})
