import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealState } from '@/core/seal/seal'
import type { Assessment } from '@/core/types'
import { verifySubmission } from '@/core/seal/verifySubmission'
import { anAssessment, answers } from '../builders'
import { tt54 as set } from '../fixtures'
import { aFolder } from './folder'
import { tt54 } from './tt54'

const facility = {
  name: 'Bệnh viện Đa khoa tỉnh An Bình',
  code: '01234',
  superior: 'Sở Y tế tỉnh An Bình',
  province: 'An Bình',
  class: '2' as const,
  ownership: 'provincial' as const,
  director: 'Nguyễn Văn An',
  hasImaging: true,
  hasLaboratory: true,
  hasBloodBank: true,
}
/** Fit to be sealed: every row met, with a note. */
function complete(): Assessment {
  const assessment = anAssessment().with(answers().allMet(set)).having({ facility }).build()
  for (const answer of Object.values(assessment.answers[set.id] ?? {})) answer.note = 'Biên bản 02/12'
  return assessment
}
const read = (folder: string, name: string): Assessment =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Assessment

describe('tt54 check', () => {
  it('ends with 0 when there is nothing to mend or to carry', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', complete())
    const { exit, stdout, stderr } = await tt54(['check', 'a.tt54.json', '--json'], folder.path)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ counts: { error: 0, warning: 0, note: 1 } })
  })

  it('lists findings with rule, weight, criteria, words and reasons, and ends with 1', async () => {
    const folder = aFolder()
    const odd = complete()
    odd.answers[set.id] = { ...odd.answers[set.id], 'infrastructure.18': { verdict: 'not-met' } }
    folder.put('a.tt54.json', odd)
    const json = await tt54(['check', 'a.tt54.json', '--json'], folder.path)
    expect(json.exit).toBe(1)
    expect(JSON.parse(json.stdout)).toMatchObject({
      counts: { error: 1 },
      findings: [
        {
          rule: 'contradiction.kiosk-search-without-kiosk',
          severity: 'error',
          criteria: ['his.31', 'infrastructure.18'],
          against: ['infrastructure.18'],
          message: expect.stringContaining('kiosk') as string,
          reason: expect.stringContaining('kiosk') as string,
        },
        {},
      ],
    })
    const text = await tt54(['check', 'a.tt54.json', '--lang', 'en'], folder.path)
    expect(text.stdout).toContain('Error (1)')
    expect(text.stdout).toContain('[contradiction.kiosk-search-without-kiosk]')
    // The references of both rows (Annex I of the circular), in the language asked for.
    expect(text.stdout).toContain('Annex I, section I, criterion 18')
    expect(text.stdout).toContain('Annex I, section III, criterion 60')
    const vietnamese = await tt54(['check', 'a.tt54.json', '--lang', 'vi'], folder.path)
    expect(vietnamese.stdout).toContain('Phụ lục I, mục I, tiêu chí 18')
    expect(vietnamese.stdout).toContain('Phụ lục I, mục III, tiêu chí 60')
  })

  it('ends with 2 on what is no assessment', async () => {
    const folder = aFolder()
    folder.put('a.json', '{}')
    const { exit, stdout, stderr } = await tt54(['check', 'a.json'], folder.path)
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain('a.json')
  })
})

describe('tt54 seal', () => {
  it('writes a submission that verifies, with who, the claim and the warnings', async () => {
    const folder = aFolder()
    const { province: _left, ...without } = facility
    folder.put('a.tt54.json', { ...complete(), facility: without })
    const args = ['seal', 'a.tt54.json', '-o', 'nop.tt54.json', '--by', 'Trần Thị Bích', '--json']
    const { exit, stdout, stderr } = await tt54(args, folder.path)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    const sealed = read(folder.path, 'nop.tt54.json')
    const { seal, differences, changedFacts, sets } = verifySubmission(sealed, [set])
    expect(seal.state).toBe('valid')
    expect({ differences, changedFacts, sets: sets.map(({ state }) => state) }).toEqual({
      differences: [],
      changedFacts: [],
      sets: ['known'],
    })
    expect(sealed.submission).toMatchObject({
      sealedBy: 'Trần Thị Bích',
      claim: { levels: { 'as-issued': { lower: 7, upper: 7 } } },
      warnings: [{ rule: 'facility.province-missing' }],
    })
    expect(JSON.parse(stdout)).toMatchObject({
      output: 'nop.tt54.json',
      fingerprint: sealed.seal?.fingerprint,
    })
  })

  it('refuses while there are errors: exit 1, the errors named, nothing written', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', { ...complete(), facility: { ...facility, code: '' } })
    const { exit, stdout } = await tt54(['seal', 'a.tt54.json', '-o', 'nop.tt54.json'], folder.path)
    expect(exit).toBe(1)
    expect(stdout).toContain('[facility.code-missing]')
    expect(folder.names()).toEqual(['a.tt54.json'])
  })

  it('writes over no file, and only a .tt54.json', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', complete())
    folder.put('b.tt54.json', 'mine')
    for (const output of ['b.tt54.json', 'a.tt54.json', 'c.json']) {
      const { exit, stdout, stderr } = await tt54(['seal', 'a.tt54.json', '-o', output], folder.path)
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
      expect(stderr).toContain(output)
    }
    expect(readFileSync(path.join(folder.path, 'b.tt54.json'), 'utf8')).toBe('mine')
    expect(folder.names()).toEqual(['a.tt54.json', 'b.tt54.json'])
  })

  it('sealed again after a change names the seal it replaces', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', complete())
    await tt54(['seal', 'a.tt54.json', '-o', 'first.tt54.json'], folder.path)
    const first = read(folder.path, 'first.tt54.json')
    folder.put('changed.tt54.json', { ...first, targetLevel: 7 })
    const { exit } = await tt54(['seal', 'changed.tt54.json', '-o', 'second.tt54.json'], folder.path)
    expect(exit).toBe(0)
    const second = read(folder.path, 'second.tt54.json')
    expect(sealState(second).state).toBe('valid')
    expect(second.seal?.replaces).toBe(first.seal?.fingerprint)
    expect(second.submission?.replaces).toBe(first.seal?.fingerprint)
  })
})
