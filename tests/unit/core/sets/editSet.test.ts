import { describe, expect, it } from 'vitest'
import { admitSet } from '@/core/sets/admitSet'
import { addItem, editItem, editRequirement, editRow, removeItem } from '@/core/sets/edit/editSet'
import { setOrigin } from '@/core/sets/edit/editOrigins'
import { newVersion } from '@/core/sets/newVersion'
import { validateSet } from '@/core/sets/validateSet'
import { upgradeSet } from '@/core/upgrade/upgradeSet'
import type { Assessment } from '@/core/types'
import { tinySet } from '../../tinySet'

const base = tinySet({
  groups: { g: { scale: ['1', '2'], criteria: [{ rank: '1', items: 2 }, { rank: '2' }] } },
  levels: [{ requires: { g: '1' } }, { requires: { g: '2' } }],
})
const draft = newVersion(base, '1.1.0', '2026-11-27')
const text = (vi: string) => ({ vi, en: vi })

describe('correcting a set in a copy', () => {
  it('leaves the version it began from as it was', () => {
    const before = structuredClone(base)
    const after = editRow(editItem(draft, 'g.1', 'g.1.1', text('Mục g.1.1 sửa')), 'g.2', {
      title: text('Dòng g.2 sửa'),
    })
    expect(base).toEqual(before)
    expect(after.groups[0]!.criteria[0]!.items![0]!.title.vi).toBe('Mục g.1.1 sửa')
    expect(validateSet(after)).toEqual([])
    expect(admitSet(after, [base])).toEqual([])
  })

  it('gives a new item a number that none ever had, even when the last one was taken out', () => {
    const without = removeItem(draft, 'g.1', 'g.1.2')
    const added = addItem(without, 'g.1', text('Mục mới'), base)
    expect(added.groups[0]!.criteria[0]!.items!.map(({ id }) => id)).toEqual(['g.1.1', 'g.1.3'])
    // Other items without a word on how answers carry over: the id would mean something else.
    expect(admitSet(added, [base]).map(({ code }) => code)).toEqual(['set-id-meaning'])
    const told = setOrigin(added, base, 'g.1', {
      from: ['g.1'],
      change: 'heavier',
      reason: text('Thêm một mục'),
    })
    expect(admitSet(told, [base])).toEqual([])
    expect(validateSet(told)).toEqual([])
  })

  it('says what becomes of answers: heavier and met is asked again', () => {
    const told = setOrigin(draft, base, 'g.2', { from: ['g.2'], change: 'heavier' })
    const answers = { tiny: { 'g.2': { verdict: 'met' as const } } }
    const assessment = { answers, assessedOn: '2026-11-27' } as unknown as Assessment
    expect(upgradeSet(assessment, base, told).rows).toMatchObject([{ id: 'g.2', fate: 'ask-again' }])
    const wordsOnly = setOrigin(told, base, 'g.2', { from: ['g.2'], change: 'same' })
    expect(wordsOnly.succeeds).toEqual(draft.succeeds)
    expect(upgradeSet(assessment, base, wordsOnly).rows).toEqual([])
  })

  it('picks what a level asks of a group, and the validator speaks where that is wrong', () => {
    expect(editRequirement(draft, 1, 'g', null).levels[0]!.requires).toEqual([])
    const falls = editRequirement(editRequirement(draft, 1, 'g', '2'), 2, 'g', '1')
    expect(validateSet(falls).map(({ code, path }) => [code, path])).toEqual([
      ['requirement-falls', '/levels/1/requires/0/rank'],
    ])
  })
})
