import { describe, expect, it } from 'vitest'
import { tt54 } from './tt54'

describe('tt54 criteria, typed by hand', () => {
  it('list gives days as papers do, and nothing of the file format', async () => {
    const { stdout, exit } = await tt54(['criteria', 'list'])
    expect(exit).toBe(0)
    // Circular 54, Article 8(1): in force from 27 February 2018.
    expect(stdout).toContain('27/02/2018')
    expect(stdout).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })

  it('show says ranks, groups and what a level asks in words, in both languages', async () => {
    const vi = (await tt54(['criteria', 'show', 'tt54-2017'])).stdout
    expect(vi).toMatch(/his\.1 {2}\(mức 1\)/)
    expect(vi).toMatch(/management\.1 {2}\(cơ bản\)/)
    expect(vi).not.toMatch(/\((?:basic|advanced|\d)\)/)
    // Appendix II, level 2: infrastructure and HIS at level 2.
    expect(vi).toContain('I. Hạ tầng (mức 2)')
    const en = (await tt54(['criteria', 'show', 'tt54-2017', '--lang', 'en'])).stdout
    expect(en).toMatch(/his\.1 {2}\(level 1\)/)
    expect(en).toMatch(/\n {2}Article \d/)
  })

  it.each([
    { said: [], hint: 'tt54 criteria list' },
    { said: ['show', 'tt45-2017'], hint: 'tt54-2017' },
    { said: ['new', 'tt45-2017', '--version', '1.2.0', '-o', 'x.json'], hint: 'tt54-2017' },
    { said: ['show', 'tt54-2017', 'his.27'], hint: 'his.27' },
  ])('what cannot be done is answered with what can: $said', async ({ said, hint }) => {
    const { stdout, stderr, exit } = await tt54(['criteria', ...said])
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 })
    expect(stderr).toContain(hint)
    expect(stderr).not.toContain('bai-danh-gia')
  })
})
