import { describe, expect, it } from 'vitest'
import { admitSet } from '@/core/sets/admitSet'
import type { CriteriaSet } from '@/core/types'
import { asCriteriaSet } from '@/files/criteria/readCriteriaSet'
import { releasedSets } from '../../fixtures'
import { tinySet } from '../../tinySet'

const codes = (set: CriteriaSet, others: readonly CriteriaSet[]): string[] =>
  admitSet(set, others).map(({ code }) => code)
const version = (
  set: CriteriaSet,
  number: string,
  edit: (set: CriteriaSet) => void = () => {},
): CriteriaSet => {
  const copy = { ...structuredClone(set), version: number }
  edit(copy)
  return copy
}

describe('a set beside those at hand', () => {
  const first = tinySet()

  it('is taken in when it is new, when it is the same again, and as a later version with other wording', () => {
    expect(codes(first, releasedSets)).toEqual([])
    expect(codes(structuredClone(first), [first])).toEqual([])
    const reworded = version(first, '1.1.0', (set) => {
      set.groups[0]!.criteria[0]!.title.vi = 'Dòng g.1 sửa chữ'
    })
    expect(codes(reworded, [first])).toEqual([])
  })

  it('is refused under a name that stands for other content', () => {
    const liar = version(first, first.version, (set) => {
      set.groups[0]!.criteria[0]!.rank = '2'
    })
    expect(codes(liar, [first])).toEqual(['set-other-content'])
  })

  it('is refused when it uses ids of another set', () => {
    expect(codes({ ...structuredClone(first), id: 'other' }, [first])).toEqual(['set-ids-taken'])
  })

  it('is refused when an id means something else than before, unless its succession says so', () => {
    const turned = version(first, '1.1.0', (set) => {
      set.groups[0]!.criteria[0]!.title.vi = 'Phòng cháy chữa cháy'
    })
    expect(admitSet(turned, [first])).toEqual([{ code: 'set-id-meaning', subject: 'g.1' }])
    const told = {
      ...turned,
      succeeds: [
        {
          set: first.id,
          version: first.version,
          unlisted: 'same' as const,
          rows: [{ from: ['g.1'], to: ['g.1'], change: 'changed' as const }],
        },
      ],
    }
    expect(codes(told, [first])).toEqual([])
    const instrument = version(first, '1.1.0', (set) => {
      set.instrument.number = '99/2027/TT-BYT'
    })
    expect(codes(instrument, [first])).toEqual(['set-id-meaning'])
  })

  it('is refused when it comes from itself by way of another', () => {
    const succeeds = (set: string) => [{ set, version: '1.0.0', unlisted: 'nothing' as const, rows: [] }]
    const groups = { h: { scale: ['1'], criteria: [{}] } }
    const a = { ...tinySet(), succeeds: succeeds('b') }
    const b = { ...tinySet({ id: 'b', groups }), succeeds: succeeds('tiny') }
    expect(admitSet(b, [a])).toEqual([{ code: 'set-circle', subject: 'tiny@1.0.0' }])
  })

  it('of 5,000 rows, of another format, or changed after it was sealed is refused before anything else', () => {
    const many = tinySet({ groups: { g: { criteria: Array.from({ length: 5000 }, () => ({})) } } })
    const code = (value: unknown): string => {
      const read = asCriteriaSet(value)
      return read.ok ? '' : (read.problems[0]?.code ?? '')
    }
    expect(code(many)).toBe('set-too-many-rows')
    expect(code({ format: 'tt54-assessment' })).toBe('not-a-set')
    const seal = { algorithm: 'SHA-256', fingerprint: '0'.repeat(64), sealedAt: '2026-11-27T00:00:00Z' }
    expect(code({ ...first, seal })).toBe('set-seal-broken')
    expect(code(first)).toBe('')
  })
})
