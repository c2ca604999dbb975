import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tt54 } from './tt54'

/** Every verb there is: its file is all it takes. */
const VERBS = readdirSync(new URL('../../../src/cli/verbs/', import.meta.url)).map((name) =>
  name.replace('.ts', ''),
)

describe('tt54 --help', () => {
  it.each(['vi', 'en'])('lists every verb (%s)', async (lang) => {
    const { stdout, stderr, exit } = await tt54(['--help', '--lang', lang])
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
    for (const verb of VERBS) expect(stdout).toMatch(new RegExp(`^  ${verb} +\\S.{10,}$`, 'm'))
  })

  it.each(VERBS)('%s explains itself and its options without a file', async (verb) => {
    const { stdout, stderr, exit } = await tt54([verb, '--help'])
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
    expect(stdout).toMatch(new RegExp(`^tt54 ${verb} (FILE|[a-z]+\\|)`))
    expect(stdout).toMatch(/^ {2}--json +\S.+$/m)
    expect(stdout).not.toContain('cli.')
  })

  it.each(['vi', 'en'])('of criteria explains each of what it can do (%s)', async (lang) => {
    const { stdout } = await tt54(['criteria', '--help', '--lang', lang])
    const able = /^tt54 criteria (\S+)/.exec(stdout)?.[1]?.split('|') ?? []
    expect(able.length).toBeGreaterThan(5)
    for (const one of able) expect(stdout).toMatch(new RegExp(`(?:^|· )${one}\\b[^·\n]*: \\S`, 'm'))
  })
})
