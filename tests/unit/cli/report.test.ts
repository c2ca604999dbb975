import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { anAssessment, answers } from '../builders'
import { tt54 as set } from '../fixtures'
import { aFolder } from './folder'
import { tt54 } from './tt54'

const assessment = () => anAssessment().with(answers().allMet(set).notMet('his.19')).build()
const ON = ['--date', '2024-12-05']

describe('tt54 report', () => {
  it('writes a PDF and nothing else, the same bytes every time', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', assessment())
    const first = await tt54(['report', 'a.tt54.json', '-o', 'r.pdf', ...ON], folder.path)
    expect({ exit: first.exit, stderr: first.stderr }).toEqual({ exit: 0, stderr: '' })
    expect(first.stdout).toContain('r.pdf')
    expect(folder.names()).toEqual(['a.tt54.json', 'r.pdf'])
    const bytes = readFileSync(path.join(folder.path, 'r.pdf'))
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(bytes.toString('latin1').trimEnd()).toMatch(/%%EOF$/)
    await tt54(['report', 'a.tt54.json', '--output=again.pdf', ...ON], folder.path)
    expect(readFileSync(path.join(folder.path, 'again.pdf')).equals(bytes)).toBe(true)
  })

  it('tells the level and the size with --json, and ends with 1 when an answer is wrong', async () => {
    const folder = aFolder()
    const odd = anAssessment().with(answers().allMet(set).notMet('his.19').met('his.999')).build()
    const file = folder.put('a', odd)
    const output = path.join(folder.path, 'r.pdf')
    const { stdout, exit } = await tt54(['report', file, '-o', output, '--json', '--target', '5', ...ON])
    expect(exit).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      output,
      bytes: readFileSync(output).length,
      level: { lower: 4, upper: 4 },
      target: 5,
      problems: [{ code: 'unknown-criterion' }],
    })
  })

  it('writes a DOCX by its ending, and another paper with --paper', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', assessment())
    const { exit, stderr } = await tt54(
      ['report', 'a.tt54.json', '--paper', 'rehearsal', '-o', 'd.docx', ...ON],
      folder.path,
    )
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(readFileSync(path.join(folder.path, 'd.docx')).subarray(0, 2).toString('latin1')).toBe('PK')
  })

  it('refuses to name a level that rests on an unassessed criterion: exit 1, the row named, nothing written', async () => {
    const folder = aFolder()
    folder.put('a', anAssessment().with(answers().allMet(set).unassessed('his.19')).build())
    const { exit, stdout } = await tt54(
      ['report', 'a', '--paper', 'decision', '-o', 'd.pdf', ...ON],
      folder.path,
    )
    expect(exit).toBe(1)
    expect(stdout).toContain('his.19')
    expect(folder.names()).toEqual(['a'])
  })

  it('knows the papers of an assessment only', async () => {
    const folder = aFolder()
    folder.put('a', assessment())
    const { exit, stderr } = await tt54(['report', 'a', '--paper', 'letter', '-o', 'd.pdf'], folder.path)
    expect(exit).toBe(2)
    expect(stderr).toContain('gap, decision, annual')
  })

  it('makes the gap report in three lengths, and says which there are', async () => {
    const folder = aFolder()
    folder.put('a', assessment())
    const sizes = []
    for (const length of ['director', 'working']) {
      const { exit } = await tt54(
        ['report', 'a', '--length', length, '-o', `${length}.pdf`, ...ON],
        folder.path,
      )
      expect(exit).toBe(0)
      sizes.push(readFileSync(path.join(folder.path, `${length}.pdf`)).length)
    }
    expect(sizes[0]).toBeLessThan(sizes[1] ?? 0)
    const tiny = await tt54(['report', 'a', '--length', 'tiny', '-o', 't.pdf'], folder.path)
    expect(tiny.exit).toBe(2)
    expect(tiny.stderr).toContain('director, management, working')
    const plan = await tt54(
      ['report', 'a', '--paper', 'plan', '--length', 'director', '-o', 't.pdf'],
      folder.path,
    )
    expect(plan.exit).toBe(2)
    expect(folder.names()).not.toContain('t.pdf')
  })

  it('replaces an older report', async () => {
    const folder = aFolder()
    const old = folder.put('r.pdf', 'old')
    const { exit } = await tt54(['report', folder.put('a', assessment()), '-o', old, ...ON])
    expect(exit).toBe(0)
    expect(readFileSync(old).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })

  it('keeps an older report when the file is bad', async () => {
    const folder = aFolder()
    const old = folder.put('r.pdf', 'old')
    const { exit, stdout } = await tt54(['report', folder.put('a', '{"format":'), '-o', old])
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(readFileSync(old, 'utf8')).toBe('old')
    expect(folder.names()).toEqual(['a', 'r.pdf'])
  })

  it('leaves nothing behind when the result cannot take its place', async () => {
    const folder = aFolder()
    const locked = path.join(folder.path, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o500)
    // The superuser may write anywhere: for him a folder of that name stands in the way.
    const output = path.join(locked, 'r.pdf')
    if (process.getuid?.() === 0) mkdirSync(output)
    const { exit, stdout, stderr } = await tt54(['report', folder.put('a', assessment()), '-o', output])
    chmodSync(locked, 0o700)
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain(output)
    expect(folder.names()).toEqual(['a', 'locked'])
  })
})
