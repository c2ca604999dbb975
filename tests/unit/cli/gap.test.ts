import { describe, expect, it } from 'vitest'
import { anAssessment, answers } from '../builders'
import { tt54 as set } from '../fixtures'
import { aFolder } from './folder'
import { tt54 } from './tt54'

interface GapJson {
  target: number
  total: number
  unassessed: number
  gap: { level: number; missing: Record<string, unknown>[] }[]
  blocking: Record<string, string[]>
}

const assessment = () =>
  anAssessment()
    .with(
      answers()
        .allMet(set)
        .answer('his.19', { verdict: 'not-met', note: 'Khoa cấp cứu dùng sổ.' })
        .items('infrastructure.15', [true, false])
        .unassessed('milestone.cdss-2', 'milestone.analytics'),
    )
    .build()

async function gapOf(...options: string[]): Promise<GapJson> {
  const { stdout, exit } = await tt54(['gap', aFolder().put('a', assessment()), '--json', ...options])
  expect(exit).toBe(0)
  return JSON.parse(stdout) as GapJson
}

describe('tt54 gap --json', () => {
  it('lists up to the target what is missing, in words', async () => {
    const { target, total, unassessed, gap } = await gapOf()
    expect({ target, total, unassessed }).toEqual({ target: 6, total: 3, unassessed: 1 })
    expect(gap.map(({ level, missing }) => [level, missing.map(({ id }) => id)])).toEqual([
      [5, ['his.19']],
      [6, ['infrastructure.15', 'milestone.cdss-2']],
    ])
    expect(gap[0]?.missing[0]).toMatchObject({
      id: 'his.19',
      kind: 'criterion',
      number: 48,
      group: 'his',
      rank: '5',
      title: 'Quản lý khoa/phòng cấp cứu',
      verdict: 'not-met',
      missingItems: [],
      note: 'Khoa cấp cứu dùng sổ.',
    })
    expect(gap[1]?.missing[0]).toMatchObject({
      number: 15,
      missingItems: [{ id: 'infrastructure.15.2', title: 'Mạng LAN không dây' }],
      note: null,
    })
    expect(gap[1]?.missing[1]).toMatchObject({
      kind: 'milestone',
      number: null,
      group: null,
      verdict: 'unassessed',
    })
    for (const row of gap.flatMap(({ missing }) => missing)) {
      expect((row.evidence as string[]).length).toBeGreaterThanOrEqual(2)
      expect(row.requirement).not.toBe('')
    }
  })

  it('goes as far as --target and speaks English', async () => {
    const { target, gap } = await gapOf('--target', '7', '--lang', 'en')
    expect(target).toBe(7)
    expect(gap.at(-1)).toMatchObject({ level: 7, missing: [{ id: 'milestone.analytics' }] })
    expect(gap[0]?.missing[0]?.title).toMatch(/^[ -~]+$/)
  })

  it('has nothing below the level reached', async () => {
    const { total, gap } = await gapOf('--target', '4')
    expect({ total, gap }).toEqual({ total: 0, gap: [] })
  })

  it('starts from what score says', async () => {
    const { blocking } = await gapOf()
    expect(blocking).toEqual({
      '5': ['his.19'],
      '6': ['infrastructure.15', 'milestone.cdss-2'],
      '7': ['milestone.analytics'],
    })
  })
})

describe('tt54 gap for a person', () => {
  it('names number, title, missing item, note and what to show', async () => {
    const { stdout } = await tt54(['gap', aFolder().put('a', assessment())])
    expect(stdout).toContain('48. Quản lý khoa/phòng cấp cứu (his.19) · Chưa đạt')
    expect(stdout).toContain('Mạng LAN không dây')
    expect(stdout).toContain('Khoa cấp cứu dùng sổ.')
    const wifi = set.groups.flatMap((group) => group.criteria).find((row) => row.id === 'infrastructure.15')
    for (const evidence of wifi?.evidence.vi ?? ['missing']) expect(stdout).toContain(evidence)
  })

  it('says when nothing is missing', async () => {
    const { stdout } = await tt54(['gap', aFolder().put('a', assessment()), '--target', '4'])
    expect(stdout).toContain('Đã đạt mức 4')
  })
})
