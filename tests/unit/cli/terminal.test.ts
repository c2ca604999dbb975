import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageOf, shownText } from '@/cli/language'
import { anAssessment, answers } from '../builders'
import { aFolder } from './folder'
import { tt54 } from './tt54'

describe('what comes from a foreign file', () => {
  it('is shown escaped: it neither steers the terminal nor begins a line', async () => {
    const folder = aFolder()
    const name = 'BV A\nfake.tt54.json: tốt\u001b[2J'
    folder.put('a.tt54.json', anAssessment().having({ facility: { name } }).build())
    const { stdout } = await tt54(['score', 'a.tt54.json'], folder.path)
    // The door takes a control character out; a line end in a name is shown, not made.
    expect(stdout.split('\n')[0]).toContain('\\u000afake')
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toMatch(/^fake/m)
  })

  it('shows a control character that came another way', () =>
    expect(shownText('a\u001b[2J')).toBe('a\\u001b[2J'))

  it('keeps letters of every script', () => expect(shownText('Đạt – 中 é')).toBe('Đạt – 中 é'))
})

describe('files that are none', () => {
  it('are named and never waited for; links to files are read', async () => {
    const folder = aFolder()
    const file = folder.put('a.tt54.json', anAssessment().with(answers().met('his.1')).build())
    execFileSync('mkfifo', [`${folder.path}/pipe.tt54.json`])
    symlinkSync(file, `${folder.path}/link.tt54.json`)
    symlinkSync('loop.tt54.json', `${folder.path}/loop.tt54.json`)
    const alone = await tt54(['score', 'pipe.tt54.json'], folder.path)
    expect({ exit: alone.exit, stdout: alone.stdout }).toEqual({ exit: 2, stdout: '' })
    expect(alone.stderr).toContain('pipe.tt54.json')
    const { stdout } = await tt54(['rollup', '.', '--json'], folder.path)
    const { rows, failed } = JSON.parse(stdout) as { rows: object[]; failed: { path: string }[] }
    expect(rows).toHaveLength(2)
    expect(failed.map(({ path }) => path)).toEqual(['loop.tt54.json', 'pipe.tt54.json'])
    // Nothing of it was moved, deleted or unplugged, and nothing says so.
    expect(stdout).toContain('không phải tệp thường')
    expect(stdout).not.toContain('đã bị di chuyển')
    expect((await tt54(['verify', 'pipe.tt54.json'], folder.path)).stderr).toContain('không phải tệp thường')
  })
})

it('a link as output stays a link, and what it leads to is replaced', async () => {
  const folder = aFolder()
  folder.put('a.tt54.json', anAssessment().build())
  folder.put('b.tt54.json', anAssessment().with(answers().met('his.1')).having({ id: 'b' }).build())
  folder.put('real.tt54.json', '{}')
  symlinkSync('real.tt54.json', `${folder.path}/out.tt54.json`)
  await tt54(['merge', 'a.tt54.json', 'b.tt54.json', '-o', 'out.tt54.json'], folder.path)
  expect(lstatSync(`${folder.path}/out.tt54.json`).isSymbolicLink()).toBe(true)
  expect((await tt54(['score', 'real.tt54.json'], folder.path)).exit).not.toBe(2)
})

it.skipIf(!existsSync('/dev/full'))('a full disk on standard output is one sentence and exit 2', () => {
  const folder = aFolder()
  const file = folder.put('a.tt54.json', anAssessment().build())
  const shell = `node scripts/tt54.mjs score ${file} > /dev/full`
  try {
    execFileSync('sh', ['-c', shell], { stdio: 'pipe', encoding: 'utf8' })
    expect.unreachable()
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string }
    expect(status).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('ENOSPC')
  }
})

it('the language is the one asked for, else that of the system when it is English', () => {
  expect(languageOf([], { LANG: 'en_US.UTF-8' })).toBe('en')
  expect(languageOf([], { LANG: 'vi_VN.UTF-8' })).toBe('vi')
  expect(languageOf([], { LC_ALL: 'C', LANG: 'en_US.UTF-8' })).toBe('vi')
  expect(languageOf(['score', '--lang', 'vi'], { LANG: 'en_US.UTF-8' })).toBe('vi')
  expect(languageOf(['--lang=en'])).toBe('en')
})
