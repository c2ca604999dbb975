import { describe, expect, it } from 'vitest'
import { aFolder } from './folder'
import { tt54 } from './tt54'

describe('tt54 criteria, typed by hand', () => {
  it('list gives days as papers do, and nothing of the file format', async () => {
    const { stdout, exit } = await tt54(['criteria', 'list'])
    expect(exit).toBe(0)
    // Circular 54, Article 8(1): in force from 27 February 2018.
    expect(stdout).toContain('27/02/2018')
    expect(stdout).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })

  it('list keeps the versions of a set together, in both languages', async () => {
    const sets = async (...more: string[]): Promise<string[]> =>
      [...(await tt54(['criteria', 'list', ...more])).stdout.matchAll(/^([a-z0-9-]+)@/gm)].map(
        ([, id]) => id!,
      )
    const vi = await sets()
    expect(vi.filter((id, at) => id !== vi[at - 1])).toEqual([...new Set(vi)])
    expect(await sets('--lang', 'en')).toEqual(vi)
    const en = (await tt54(['criteria', 'list', '--lang', 'en'])).stdout
    // Article 8(1) again, and the 146 criteria of Appendix I.
    expect(en).toMatch(/146\/146 criteria, 16 requirements of levels .* in force 27\/02\/2018/)
    expect(en).not.toMatch(/tiêu chí|hiệu lực/)
  })

  it('new never begins a version that is there, whatever it begins with', async () => {
    const folder = aFolder()
    const again = await tt54(
      ['criteria', 'new', 'tt54-2017@1.0.0', '--version', '1.1.0', '-o', 'x.json'],
      folder.path,
    )
    expect(again).toMatchObject({ exit: 2, stdout: '' })
    expect(again.stderr).toContain('1.1.0')
    expect(folder.names()).toEqual([])
  })

  it('new --from a table says row by row what is wrong, and a name that stands for another set', async () => {
    const folder = aFolder()
    folder.put('b.csv', 'Nhóm,Bậc,Số,Tên\nI. Hạ tầng,1,1,Máy tính\nI. Hạ tầng,nhiều,2,Mạng\n')
    const made = await tt54(
      ['criteria', 'new', 'tt54-2017', '--from', 'b.csv', '--number', '99/2027/TT-BYT', '-o', 'x.json'],
      folder.path,
    )
    expect(made.exit).toBe(1)
    expect(made.stdout).toContain('1 dòng, 1 nhóm')
    expect(made.stdout).toMatch(/B3: .*“nhiều”/)
    const { exit, stdout } = await tt54(['criteria', 'validate', 'x.json'], folder.path)
    expect(exit).toBe(1)
    // The last line of both: what score would refuse the file for.
    expect(made.stdout).toContain(
      stdout
        .trim()
        .split('\n')
        .at(-1)!
        .replace(/^\s*\/?:?\s*/, ''),
    )
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
