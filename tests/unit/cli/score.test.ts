import { describe, expect, it } from 'vitest'
import { anAssessment, answers, askedIds } from '../builders'
import { tt46, tt54 as set } from '../fixtures'
import { aFolder } from './folder'
import { npmTt54, tt54 } from './tt54'

interface Score {
  level: { lower: number; upper: number }
  regime: string
  asOf: string
  groups: Record<string, { lower: string | null; upper: string | null; met: number; total: number }>
  blocking: Record<string, string[]>
  conclusions: Record<string, { lower: boolean; upper: boolean; blocking: string[]; inForce: boolean }>
  withdrawn: string[]
  problems: { code: string; path: string; message: string }[]
}

/** Everything of Circular 54 met on 02/12/2024, except these. */
const nearlyAll = () => answers().allMet(set).notMet('his.19').unassessed('milestone.filmless')

async function scoreOf(assessment: object, ...options: string[]): Promise<Score> {
  const file = aFolder().put('a.tt54.json', assessment)
  const { stdout, stderr, exit } = await tt54(['score', file, '--json', ...options])
  expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
  return JSON.parse(stdout) as Score
}

describe('tt54 score --json', () => {
  it('has the members that others rely on, and each group the four of its own', async () => {
    const score = await scoreOf(anAssessment().sets(set, tt46).with(nearlyAll()).build())
    const named = ['asOf', 'blocking', 'conclusions', 'groups', 'level', 'problems', 'regime', 'withdrawn']
    expect(Object.keys(score)).toEqual(expect.arrayContaining(named))
    expect(Object.keys(score.groups)).toEqual([...set.groups, ...tt46.groups].map((group) => group.id))
    for (const group of Object.values(score.groups))
      expect(Object.keys(group)).toEqual(expect.arrayContaining(['lower', 'upper', 'met', 'total']))
    expect(Object.keys(score.conclusions).sort()).toEqual([
      'filmless',
      'paperless-laboratory',
      'paperless-records',
    ])
    for (const conclusion of Object.values(score.conclusions))
      expect(Object.keys(conclusion)).toEqual(
        expect.arrayContaining(['lower', 'upper', 'blocking', 'inForce']),
      )
  })

  it('Điều 4 khoản 3: without criterion 48, and with a milestone of level 5 unassessed → level 4, two places block level 5', async () => {
    const score = await scoreOf(anAssessment().with(nearlyAll()).build())
    expect(score).toMatchObject({
      level: { lower: 4, upper: 4 },
      regime: 'as-issued',
      asOf: '2024-12-02',
      blocking: { '5': ['his.19', 'milestone.filmless'], '6': [], '7': [] },
      groups: {
        his: { lower: '4', upper: '4', met: 31, total: 32 },
        lis: { lower: 'advanced', upper: 'advanced', met: 10, total: 10 },
      },
      withdrawn: [],
      problems: [],
    })
  })

  it('gives the range while a milestone alone is unassessed', async () => {
    const score = await scoreOf(
      anAssessment().with(answers().allMet(set).unassessed('milestone.filmless')).build(),
    )
    expect(score.level).toEqual({ lower: 4, upper: 7 })
  })

  it('lets --regime and --as-of override the file: section VIII does not count after 05/06/2025', async () => {
    const none = anAssessment().with(
      answers()
        .allMet(set)
        .notMet(...askedIds(set).filter((id) => id.startsWith('emr.'))),
    )
    const issued = await scoreOf(none.build(), '--regime', 'as-issued', '--as-of', '2025-06-06')
    expect(issued).toMatchObject({ level: { lower: 5, upper: 5 }, asOf: '2025-06-06', regime: 'as-issued' })
    const inForce = await scoreOf(none.build(), '--regime=in-force', '--as-of=2025-06-06')
    expect(inForce).toMatchObject({ level: { lower: 7, upper: 7 }, groups: { emr: { met: 0, total: 0 } } })
    expect(inForce.withdrawn).toEqual(
      expect.arrayContaining(['emr.1', 'emr.18', 'his.29', 'milestone.standard-exchange']),
    )
    const dayBefore = await scoreOf(none.build(), '--regime=in-force', '--as-of=2025-06-05')
    expect(dayBefore.level).toEqual({ lower: 5, upper: 5 })
  })

  it('ends with 1 and says what is wrong with an answer, in the language asked for', async () => {
    const file = aFolder().put(
      'a.tt54.json',
      anAssessment().with(answers().allMet(set).notApplicable('his.22', '').met('his.999')).build(),
    )
    const { stdout, exit } = await tt54(['score', file, '--json', '--lang', 'en'])
    expect(exit).toBe(1)
    const { problems, level } = JSON.parse(stdout) as Score
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['not-applicable-without-reason', '/answers/tt54-2017/his.22'],
      ['unknown-criterion', '/answers/tt54-2017/his.999'],
    ])
    for (const { message } of problems) expect(message).toMatch(/^[ -~“”…–]{20,}$/)
    expect(level).toEqual({ lower: 4, upper: 4 })
  })
})

describe('tt54 score for a person', () => {
  it('says facility, date, level and what blocks, in Vietnamese', async () => {
    const file = aFolder().put('a.tt54.json', anAssessment().with(nearlyAll()).build())
    const { stdout, exit } = await tt54(['score', file])
    expect(exit).toBe(0)
    expect(stdout).toContain('Bệnh viện Đa khoa tỉnh An Bình')
    expect(stdout).toContain('02/12/2024')
    expect(stdout).toContain('Kết quả: mức 4')
    expect(stdout).toMatch(/mức 5\s+1 chưa đạt: his\.19; 1 chưa đánh giá: milestone\.filmless/)
    expect(stdout.normalize('NFC')).toBe(stdout)
  })

  it('finds files from the folder where npm was called', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', anAssessment().build())
    const { stdout, stderr, exit } = await npmTt54(['score', 'a.tt54.json', '--json'], folder.path)
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
    expect((JSON.parse(stdout) as Score).level).toEqual({ lower: 0, upper: 7 })
  })
})
