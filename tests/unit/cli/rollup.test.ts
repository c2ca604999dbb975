import { describe, expect, it } from 'vitest'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'
import { sealContent } from '@/core/seal/seal'
import { submit } from '@/core/seal/submit'
import type { Assessment } from '@/core/types'
import { anAssessment, answers } from '../builders'
import { tt54 as set } from '../fixtures'
import { aFolder, type Folder } from './folder'
import { tt54 } from './tt54'

interface Rolled {
  rows: { path: string; facility: string; as_issued_level_lower: number; year: number }[]
  files: number
  counted: number
  left: Record<string, number>
  levels: { level: number; decided: number }[]
  duplicates: { paths: string[] }[]
  failed: { path: string; reason: string }[]
}

const hospital = (code: string, given = answers().allMet(set), year = 2024) =>
  submit(
    anAssessment()
      .on(`${year}-11-20`)
      .with(given)
      .having({ facility: { name: `Bệnh viện ${code}`, code } })
      .build(),
    [set],
    { sealedAt: `${year}-11-21T02:00:00Z` },
  )

/** Two hospitals, one of them twice, a broken file and one that is none of ours. */
function aProvince(): Folder {
  const folder = aFolder()
  mkdirSync(path.join(folder.path, 'b'))
  folder.put('a.tt54.json', hospital('01'))
  folder.put('b/b.tt54.json', hospital('02', answers().allMet(set).notMet('his.19')))
  folder.put('b/c.tt54.json', hospital('02'))
  folder.put('b/cut.tt54.json', '{"format": "tt54-ass')
  folder.put('notes.txt', 'x')
  return folder
}

async function json(folder: string, ...options: string[]): Promise<Rolled> {
  const { stdout } = await tt54(['rollup', folder, '--json', '--regime', 'as-issued', ...options])
  return JSON.parse(stdout) as Rolled
}

describe('tt54 rollup', () => {
  it('names a counted file that claims another level, and fails by it only when asked to', async () => {
    const folder = aFolder()
    const { seal: _seal, ...honest } = hospital('01', answers().allMet(set).notMet('his.1'))
    const { submission } = honest
    if (!submission) throw new Error('Nothing was handed in')
    const top = { lower: 7, upper: 7 }
    const claim = { ...submission.claim, levels: { 'as-issued': top, 'in-force': top } }
    const lying = { ...honest, submission: { ...submission, claim } }
    folder.put('a.tt54.json', sealContent<Assessment>(lying, { sealedAt: '2024-11-21T02:00:00Z' }))
    const { exit, stdout } = await tt54(['rollup', folder.path])
    expect(exit).toBe(0)
    expect(stdout).toMatch(/Mức khai khác mức chấm lại.*\(1\):\n.*a\.tt54\.json/u)
    expect((await tt54(['rollup', folder.path, '--fail-on', 'claims'])).exit).toBe(1)
  })

  it('counts what is in order and tells the rest: exit 1', async () => {
    const { path: folder } = aProvince()
    const { exit } = await tt54(['rollup', folder])
    expect(exit).toBe(1)
    const rolled = await json(folder)
    expect(rolled.rows.map(({ path: file }) => path.basename(file))).toEqual([
      'a.tt54.json',
      'b.tt54.json',
      'c.tt54.json',
    ])
    // Both of hospital 02 were sealed at the same moment: nobody can say which is the later.
    expect([rolled.files, rolled.counted, rolled.left.duplicate]).toEqual([3, 1, 2])
    expect(rolled.duplicates[0]?.paths.map((file) => path.basename(file)).sort()).toEqual([
      'b.tt54.json',
      'c.tt54.json',
    ])
    expect(rolled.failed.map(({ path: file }) => path.basename(file))).toEqual(['cut.tt54.json'])
    expect(rolled.levels.find(({ level }) => level === 7)?.decided).toBe(1)
  })

  it('takes the newest of several when it is told to', async () => {
    const rolled = await json(aProvince().path, '--duplicates', 'newest')
    expect([rolled.rows.length, rolled.counted]).toEqual([3, 2])
  })

  it('keeps to one year', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', hospital('01'))
    folder.put('b.tt54.json', hospital('01', answers().allMet(set), 2023))
    const { exit, stdout } = await tt54(['rollup', folder.path, '--json', '--year', '2023'])
    expect(exit).toBe(0)
    expect((JSON.parse(stdout) as Rolled).rows.map(({ year }) => year)).toEqual([2023])
  })

  it('writes NDJSON and CSV line by line, the same rows from a folder and from a ZIP', async () => {
    const folder = aFolder()
    const bytes = new TextEncoder().encode(JSON.stringify(hospital('01')))
    folder.put('a.tt54.json', bytes)
    const zip = aFolder().put('all.zip', zipSync({ 'a.tt54.json': bytes }))
    const whole = await tt54(['rollup', folder.path, '--ndjson'])
    const zipped = await tt54(['rollup', zip, '--ndjson'])
    const { path: _a, ...row } = JSON.parse(whole.stdout) as Record<string, unknown>
    const { path: _b, ...same } = JSON.parse(zipped.stdout) as Record<string, unknown>
    expect(row).toEqual(same)
    expect(whole).toMatchObject({ exit: 0, stderr: '' })
    const output = path.join(folder.path, 'out.csv')
    expect((await tt54(['rollup', folder.path, '--csv', '-o', output])).exit).toBe(0)
    expect(readFileSync(output, 'utf8').split('\r\n')).toHaveLength(3)
    expect(folder.names()).toEqual(['a.tt54.json', 'out.csv'])
  })

  it('reads in threads what is more than a few, in the order of the names', async () => {
    const folder = aFolder()
    const names = Array.from({ length: 130 }, (_, index) => `${String(index).padStart(3, '0')}.tt54.json`)
    for (const [index, name] of names.entries())
      folder.put(name, index === 77 ? '{' : hospital(String(index)))
    const { stdout } = await tt54(['rollup', folder.path, '--ndjson'])
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string })
    expect(rows.map((row) => path.basename(row.path))).toEqual(names.filter((_, index) => index !== 77))
  })

  it.each([
    [['--json', '--csv'], '--csv'],
    [['--year', 'now'], 'now'],
    [['--duplicates', 'first'], 'first'],
    [['--regime', 'any'], 'any'],
    [['--basis', 'any'], 'any'],
    [['--table', 'any'], 'any'],
    [['--long'], '--parquet'],
  ])('refuses %j: exit 2, nothing on standard output', async (options, named) => {
    const ended = await tt54(['rollup', aFolder().path, ...options])
    expect([ended.exit, ended.stdout]).toEqual([2, ''])
    expect(ended.stderr).toContain(named)
  })

  it('refuses a folder in which nothing can be read, and one that does not exist: exit 2', async () => {
    const folder = aFolder()
    expect(await tt54(['rollup', folder.path])).toMatchObject({ exit: 2, stdout: '' })
    folder.put('cut.tt54.json', '{')
    for (const form of ['--json', '--ndjson']) {
      const ended = await tt54(['rollup', folder.path, form])
      expect([ended.exit, ended.stdout]).toEqual([2, ''])
      expect(ended.stderr).toContain('cut.tt54.json')
    }
    expect(await tt54(['rollup', path.join(folder.path, 'none')])).toMatchObject({ exit: 2, stdout: '' })
  })
})
