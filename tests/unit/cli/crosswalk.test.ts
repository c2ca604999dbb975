import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { anAssessment, answers } from '../builders'
import { aFolder } from './folder'
import { tt54 } from './tt54'

const assessment = anAssessment()
  .with(answers().answer('infrastructure.1', { verdict: 'met', evidence: ['e1'] }))
  .having({ evidence: [{ id: 'e1', title: 'Danh sách máy trạm' }] })
  .build()

describe('tt54 crosswalk', () => {
  it('lists what else the evidence serves, each pair marked as a reading with its sources, and no level', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', assessment)
    const { stdout, exit } = await tt54(['crosswalk', 'a.tt54.json', '--json'], folder.path)
    expect(exit).toBe(0)
    const { rule, rows } = JSON.parse(stdout) as {
      rule: { vi: string }
      rows: {
        criterion: string
        verdict: string
        instrument: string
        ref: string
        reading: boolean
        sources: object[]
      }[]
    }
    expect(rule.vi).toContain('không tính vào mức')
    // 37 pairs whose two ends are attested (research: 3 + 10 to Circular 13, 16, 5 and 3 to the others).
    expect(rows).toHaveLength(37)
    expect(rows[0]).toMatchObject({
      criterion: 'infrastructure.1',
      verdict: 'met',
      instrument: 'tt13-2025',
      ref: 't13.6',
      reading: true,
    })
    expect(rows.every(({ sources }) => sources.length >= 2)).toBe(true)
    expect(stdout).not.toMatch(/"level"/)
  })

  it('writes the pairs of one text with verdict and evidence', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', assessment)
    const { exit } = await tt54(
      ['crosswalk', 'a.tt54.json', '--instrument', 'tt13-2025', '-o', 'b.csv'],
      folder.path,
    )
    expect(exit).toBe(0)
    const lines = readFileSync(`${folder.path}/b.csv`, 'utf8').trim().split('\r\n')
    expect(lines[0]).toContain('Tiêu chí Thông tư 54;Kết quả;Minh chứng;Văn bản khác')
    expect(lines[1]).toContain('1. Máy tính;Đạt;Danh sách máy trạm;Thông tư 13/2025/TT-BYT')
    const other = await tt54(['crosswalk', 'a.tt54.json', '--instrument', 'iso'], folder.path)
    expect(other.exit).toBe(2)
    expect(other.stderr).toContain('tt13-2025')
  })
})
