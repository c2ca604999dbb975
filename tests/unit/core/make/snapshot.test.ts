import { describe, expect, it } from 'vitest'
import { fingerprint } from '@/core/seal/canonical'
import { setFingerprint } from '@/core/sets/setFingerprint'
import { snapshotDifferences, withSnapshot } from '@/core/make/snapshot'
import { anAssessment, answers } from '../../builders'
import { allSets, releasedSets, catalogue, frozen, tt13, tt54 } from '../../fixtures'

const row = (id: string) =>
  tt54.groups.flatMap((group) => group.criteria).find((candidate) => candidate.id === id)

describe('the fingerprint of a set', () => {
  it('is what the catalogue says of every released set', () => {
    const stated = new Map(
      catalogue.sets.map(({ id, version, fingerprint: hash }) => [`${id}@${version}`, hash]),
    )
    for (const set of releasedSets)
      expect(stated.get(`${set.id}@${set.version}`), `${set.id}@${set.version}`).toBe(setFingerprint(set))
    expect(releasedSets).toHaveLength(catalogue.sets.length)
  })
})

describe('withSnapshot', () => {
  const plain = frozen(
    anAssessment()
      .sets(tt54, tt13)
      .with(
        answers()
          .met('lis.1')
          .items('lis.9', [true])
          .met('milestone.filmless', 'old.1')
          .in('tt13-2025')
          .met('t13.1'),
      )
      .having({
        snapshot: {
          'tt54-2017': { 'old.1': { title: 'Đã bỏ' }, 'his.1': { title: 'Không còn trả lời' } },
          other: { x: { title: 'Bộ khác' } },
        },
      })
      .build(),
  )
  const complete = withSnapshot(plain, allSets)

  it('carries the Vietnamese words of every answered row', () => {
    const lis9 = row('lis.9')
    expect(complete.snapshot?.['tt54-2017']?.['lis.9']).toEqual({
      number: 88,
      rank: 'advanced',
      title: lis9?.title.vi,
      requirement: lis9?.requirement.vi,
      items: Object.fromEntries((lis9?.items ?? []).map((item) => [item.id, item.title.vi])),
    })
    expect(complete.snapshot?.['tt54-2017']?.['milestone.filmless']?.rank).toBeUndefined()
    expect(Object.keys(complete.snapshot?.['tt13-2025'] ?? {})).toEqual(['t13.1'])
  })

  it('keeps the words of what no set has, and drops those of rows no longer answered', () => {
    expect(complete.snapshot?.['tt54-2017']?.['old.1']).toEqual({ title: 'Đã bỏ' })
    expect(complete.snapshot?.other).toEqual({ x: { title: 'Bộ khác' } })
    expect(complete.snapshot?.['tt54-2017']?.['his.1']).toBeUndefined()
  })

  it('names the fingerprint of every set at hand', () => {
    expect(complete.criteriaSets.map((set) => set.fingerprint)).toEqual([
      fingerprint(tt54),
      fingerprint(tt13),
    ])
  })

  it('does not touch a set of another version', () => {
    const other = withSnapshot({ ...plain, criteriaSets: [{ id: 'tt54-2017', version: '9.0.0' }] }, allSets)
    expect(other.criteriaSets).toEqual([{ id: 'tt54-2017', version: '9.0.0' }])
    expect(other.snapshot?.['tt54-2017']).toEqual(plain.snapshot?.['tt54-2017'])
  })

  it('done twice is done once', () => {
    expect(withSnapshot(complete, allSets)).toEqual(complete)
  })

  it('without answers there is no snapshot at all', () => {
    expect('snapshot' in withSnapshot(anAssessment().build(), allSets)).toBe(false)
  })
})

describe('snapshotDifferences', () => {
  const written = withSnapshot(
    anAssessment()
      .with(answers().met('lis.1').items('lis.9', [true]))
      .build(),
    allSets,
  )

  it('finds none in a file just written', () => {
    expect(snapshotDifferences(written, allSets)).toEqual([])
  })

  it('finds every word that says otherwise', () => {
    const words = written.snapshot?.['tt54-2017'] ?? {}
    const lying = {
      ...written,
      snapshot: {
        'tt54-2017': {
          ...words,
          'lis.1': { ...words['lis.1'], title: 'Khác', number: 5 },
          'lis.9': { title: words['lis.9']?.title ?? '', items: { 'lis.9.7': 'Thêm' } },
        },
      },
    }
    expect(snapshotDifferences(lying, allSets)).toEqual([
      { set: 'tt54-2017', id: 'lis.1', field: 'title', file: 'Khác', known: row('lis.1')?.title.vi },
      { set: 'tt54-2017', id: 'lis.1', field: 'number', file: '5', known: '80' },
      { set: 'tt54-2017', id: 'lis.9', field: 'items', file: 'lis.9.7: Thêm', known: '' },
    ])
  })

  it('says nothing of a version that is not at hand', () => {
    const other = { ...written, criteriaSets: [{ id: 'tt54-2017', version: '9.0.0' }] }
    expect(
      snapshotDifferences({ ...other, snapshot: { 'tt54-2017': { 'lis.1': { title: 'x' } } } }, allSets),
    ).toEqual([])
  })
})
