import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const TESTS = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(`tests/${file}`, 'utf8'))
const ROWS = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| kind'))
  .map((line) => line.split(' | '))

it('every kind of fault has siblings that were looked for and a test by its title', () => {
  expect(ROWS.length).toBeGreaterThan(20)
  for (const [kind = '', siblings = '', tests = ''] of ROWS) {
    expect(siblings, kind).not.toBe('')
    // A title may itself have quotation marks in it.
    const titles = tests.replace(/ \|$/, '').slice(1, -1).split('”, “')
    for (const title of titles)
      expect(
        TESTS.some((text) => text.includes(title)),
        `${kind}: ${title}`,
      ).toBe(true)
  }
})
