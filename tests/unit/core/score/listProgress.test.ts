import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { LEADING_DUTY, listProgress } from '@/core/score/listProgress'
import { countUnassessed } from '@/core/score/openRow'
import { answers } from '../../builders'
import { tt13, tt46 } from '../../fixtures'

const asOf = '2026-11-20'
const scored = (given: ReturnType<typeof answers>) =>
  listProgress(tt13, assess([tt13], given.build(), { asOf, regime: 'in-force' }))

/** How many rows of a label are asked, straight from the file. */
const asked = (rank: string) =>
  tt13.groups.flatMap((group) => group.criteria).filter((row) => row.rank === rank && row.ask !== false)
    .length

describe('the list by labels (Thông tư 13/2025 and Công văn 365)', () => {
  it('three labels that do not mix', () => {
    const { labels } = scored(answers())
    expect(labels.map(({ rank, total }) => [rank, total])).toEqual([
      ['required', asked('required')],
      ['guidance', asked('guidance')],
      ['recommended', asked('recommended')],
    ])
  })

  it('met, not met, unassessed', () => {
    const { labels } = scored(
      answers('tt13-2025').met('t13.1', 't13.2').notMet('t13.3').notApplicable('t13.20'),
    )
    const required = labels[0]!
    expect([required.met, required.notApplicable, required.notMet]).toEqual([2, 1, 1])
    expect(required.unassessed).toBe(asked('required') - 4)
    expect(required.open).toHaveLength(required.total - required.met - required.notApplicable)
    expect(countUnassessed(required.open)).toBe(required.unassessed)
  })

  it('the internal rules (điểm b khoản 3 Điều 6) come first, met or not', () => {
    const open = scored(answers())
    expect(open.labels[0]?.open[0]?.entry.id).toBe(LEADING_DUTY)
    expect(open.leading).toMatchObject({ verdict: 'unassessed' })
    const met = scored(answers('tt13-2025').met(LEADING_DUTY))
    expect(met.leading).toMatchObject({ verdict: 'met' })
    expect(met.labels[0]?.open.map(({ entry }) => entry.id)).not.toContain(LEADING_DUTY)
  })

  it('a lapsed document: no label left in force, all of them as issued', () => {
    const result = assess([tt46], {}, { asOf, regime: 'in-force' })
    expect(listProgress(tt46, result)).toMatchObject({ labels: [], leading: null })
    const issued = listProgress(tt46, result.regimes['as-issued'])
    expect(issued.labels.map(({ rank }) => rank)).toEqual(['required'])
  })
})
