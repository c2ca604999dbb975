import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import help from '../../src/locales/help.en.json'
import { HELP_PROMISES, PROMISES } from './promises'

/** Words without line ends and emphasis, so that a promise may be set anew and stays the same promise. */
const plain = (text: string): string => text.replace(/[*_`]/g, '').replace(/\s+/g, ' ')
const README = plain(readFileSync('README.md', 'utf8'))
const TESTS = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(`tests/${file}`, 'utf8'))

describe('every promise of README', () => {
  it.each(PROMISES)('“$promise” stands there', ({ promise }) => {
    expect(README).toContain(plain(promise))
  })

  it.each(PROMISES)('“$promise” has a test that fails without it: “$test”', ({ test }) => {
    // A title with a number in it is looked for by the part after the number.
    expect(TESTS.some((text) => text.includes(test))).toBe(true)
  })

  it('is named once', () => {
    const names = PROMISES.map(({ promise }) => promise)
    expect(names).toEqual([...new Set(names)])
  })
})

describe('every promise of the help page', () => {
  it.each(HELP_PROMISES)('“$promise” stands in its answer', ({ answer, promise }) => {
    expect((help.help.a as Record<string, string>)[answer]).toContain(promise)
  })

  it.each(HELP_PROMISES)('“$promise” has a test that fails without it: “$test”', ({ test }) => {
    expect(TESTS.some((text) => text.includes(test))).toBe(true)
  })
})
