import { describe, expect, it } from 'vitest'
import { personalData } from '@/core/evidence/personalData'

/** The longest note of the schema. */
const LONGEST = 20_000

function spent(text: string): number {
  const before = process.cpuUsage()
  personalData(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('the guard against personal data reads every text once', () => {
  it.each([
    ['colons after a label', '1 cccd'.padEnd(LONGEST, ':')],
    ['blanks after a label', '1 cmnd'.padEnd(LONGEST, ' ')],
    ['labels without end', '1 '.padEnd(LONGEST, 'cccd:so:')],
    ['digits', '1'.padEnd(LONGEST, '1')],
    ['digits with blanks', ''.padEnd(LONGEST, '1 ')],
    ['card numbers', ''.padEnd(LONGEST, 'dn4 01 ')],
    ['telephone numbers', ''.padEnd(LONGEST, '(+84)(0)91 ')],
    ['separators', '1'.padEnd(LONGEST, './-')],
  ])('%s', (_, text) => {
    expect(spent(text)).toBeLessThan(150)
  })

  it('still sees a number behind its label', () => {
    expect(personalData('CCCD số: 012345678901').map(({ kind }) => kind)).toContain('citizen-id')
    expect(personalData('cmnd - so . 123456789').map(({ kind }) => kind)).toContain('identity-card')
  })
})
