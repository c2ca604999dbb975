import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { anAssessment, answers } from '../builders'
import { aFolder } from './folder'
import { tt54 } from './tt54'

const FILE = JSON.stringify(anAssessment().with(answers().met('his.1', 'his.2')).build())

describe('standard input and output', () => {
  it('- reads from a pipe, and says the same as of the file', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', anAssessment().with(answers().met('his.1', 'his.2')).build())
    const piped = await tt54(['score', '-', '--json'], folder.path, FILE)
    const named = await tt54(['score', 'a.tt54.json', '--json'], folder.path)
    expect(piped).toEqual(named)
    const rolled = await tt54(['rollup', '-', '--csv'], folder.path, FILE)
    expect(rolled.stdout.trim().split('\r\n')).toHaveLength(2)
    const verified = await tt54(['verify', '-', '--csv'], folder.path, FILE)
    expect(verified.stdout).toMatch(/^\ufeff.*\r\n.*\r\n$/)
  })

  it('nothing in it is one sentence and exit 2', async () => {
    const { exit, stdout, stderr } = await tt54(['score', '-'], undefined, '')
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toMatch(/^tt54: .+\n$/)
  })

  it('-o - writes the file, and its words elsewhere', async () => {
    const folder = aFolder()
    const { stdout, stderr } = await tt54(
      ['report', '-', '-o', '-', '--length', 'director'],
      folder.path,
      FILE,
    )
    expect(stdout.slice(0, 5)).toBe('%PDF-')
    expect(stderr).not.toBe('')
  })
})

describe('the ending of a file says its format', () => {
  it.each([
    ['csv', /^\ufeff/],
    ['json', /^\{/],
    ['ndjson', /^\{.*\}\n$/],
    ['txt', /\S/],
  ])('verify -o x.%s', async (ending, beginning) => {
    const folder = aFolder()
    folder.put('a.tt54.json', anAssessment().build())
    for (const verb of ['verify']) {
      await tt54([verb, 'a.tt54.json', '-o', `${verb}.${ending}`], folder.path)
      expect(readFileSync(`${folder.path}/${verb}.${ending}`, 'utf8')).toMatch(beginning)
    }
  })
})

describe('a program like any other', () => {
  it('runs by its name, tells its version and its verbs', async () => {
    const { version, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      version: string
      bin: { tt54: string }
    }
    for (const word of ['--version', '-V', 'version'])
      expect((await tt54([word])).stdout).toBe(`${version}\n`)
    expect(statSync(bin.tt54).mode & 0o111).toBe(0o111)
    expect(execFileSync(`./${bin.tt54}`, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`)
    expect((await tt54(['help', 'rollup'])).stdout).toBe((await tt54(['rollup', '--help'])).stdout)
    expect(await tt54(['help', 'nope'])).toMatchObject({ exit: 2, stdout: '' })
    expect((await tt54(['--lang', 'en', 'rollup', '--help'])).stdout).toBe(
      (await tt54(['rollup', '--help', '--lang', 'en'])).stdout,
    )
  })

  it('completes verbs, options and their words in bash', async () => {
    const { stdout } = await tt54(['completion', 'bash'])
    const complete = (...words: string[]): string[] =>
      execFileSync(
        'bash',
        [
          '-c',
          `${stdout}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _tt54; printf '%s\\n' "\${COMPREPLY[@]}"`,
          'tt54',
          ...words,
        ],
        { encoding: 'utf8' },
      )
        .split('\n')
        .filter((word) => word !== '')
    expect(complete('tt54', 'ro')).toEqual(['rollup'])
    expect(complete('tt54', 'rollup', '--nd')).toEqual(['--ndjson'])
    expect(complete('tt54', 'score', '--regime', '')).toEqual(['as-issued', 'in-force'])
    expect(complete('tt54', 'completion', 'f')).toEqual(['fish'])
    expect((await tt54(['completion', 'ksh'])).exit).toBe(2)
  })

  it('gives scripts for zsh and fish too', async () => {
    expect((await tt54(['completion', 'zsh'])).stdout).toContain('bashcompinit')
    expect((await tt54(['completion', 'fish'])).stdout).toMatch(/^complete -c tt54 .* -l ndjson$/m)
  })
})
