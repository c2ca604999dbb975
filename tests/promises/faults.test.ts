import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const TESTS = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(`tests/${file}`, 'utf8'))
const [KINDS = '', FINDINGS = ''] = readFileSync('docs/faults.md', 'utf8').split('## Finding by finding')
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:kind|finding) /.test(line))
    .map((line) => line.replace(/ \|$/, '').split(' | '))

function expectTest(of: string, title: string): void {
  expect(
    TESTS.some((text) => text.includes(title)),
    `${of}: ${title}`,
  ).toBe(true)
}

it('every kind of fault has siblings that were looked for and a test by its title', () => {
  const rows = rowsOf(KINDS)
  expect(rows.length).toBeGreaterThan(20)
  for (const [kind = '', siblings = '', tests = ''] of rows) {
    expect(siblings, kind).not.toBe('')
    // A title may itself have quotation marks in it.
    for (const title of tests.slice(1, -1).split('”, “')) expectTest(kind, title)
  }
})

it('every finding has a state and says what holds it; a test that is named is there', () => {
  const rows = rowsOf(FINDINGS)
  expect(rows.length).toBeGreaterThan(80)
  for (const [finding = '', state = '', held = ''] of rows) {
    expect(state, finding).not.toBe('')
    expect(held, finding).not.toBe('')
    const named = /^“(.*)”/.exec(held)?.[1]
    for (const title of named?.split('”, “') ?? []) expectTest(finding, title)
  }
})
