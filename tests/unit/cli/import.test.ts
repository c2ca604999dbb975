import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { anAssessment, answers } from '../builders'
import { aFolder } from './folder'
import { tt54 } from './tt54'

const table = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/tables/${name}`, import.meta.url))

describe('tt54 import', () => {
  it('says what it would do, and writes nothing without -o', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', anAssessment().build())
    const { stdout, stderr, exit } = await tt54(
      ['import', 'a.tt54.json', table('T1-appendix.xlsx'), '--json'],
      folder.path,
    )
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { recognised: 146, unrecognised: 0, new: 146, changed: 0, removed: 0 },
      output: null,
    })
    expect(folder.names()).toEqual(['a.tt54.json'])
  })

  it('asks what a bare mark means and does nothing, then takes the layout that says it', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', anAssessment().with(answers().met('infrastructure.8')).build())
    const asked = await tt54(
      ['import', 'a.tt54.json', table('T4-words.xlsx'), '-o', 'b.tt54.json'],
      folder.path,
    )
    expect(asked.exit).toBe(2)
    expect(asked.stderr).toContain('“x”')
    expect(folder.names()).toEqual(['a.tt54.json'])
    const guess = await tt54(['import', 'a.tt54.json', table('T4-words.xlsx'), '--json'], folder.path)
    const { map, open } = JSON.parse(guess.stdout) as { map: object; open: { word: string }[] }
    folder.put('map.json', {
      ...map,
      words: Object.fromEntries(open.map(({ word }) => [wordKey(word), 'skip'])),
    })
    const taken = await tt54(
      ['import', 'a.tt54.json', table('T4-words.xlsx'), '--map', 'map.json', '-o', 'b.tt54.json'],
      folder.path,
    )
    expect({ exit: taken.exit, stderr: taken.stderr }).toEqual({ exit: 0, stderr: '' })
    const written = JSON.parse(readFileSync(`${folder.path}/b.tt54.json`, 'utf8')) as {
      answers: Record<string, Record<string, unknown>>
    }
    expect(written.answers['tt54-2017']).toMatchObject({
      'infrastructure.1': { verdict: 'met' },
      'infrastructure.2': { verdict: 'not-met' },
      'infrastructure.8': { verdict: 'met' },
    })
  })
})

describe('tt54 merge', () => {
  it('joins two files and lists where they differ', async () => {
    const folder = aFolder()
    folder.put(
      'a.tt54.json',
      anAssessment().with(answers().met('his.1').met('his.2')).having({ id: 'a' }).build(),
    )
    folder.put(
      'b.tt54.json',
      anAssessment()
        .with(answers().answer('his.2', { verdict: 'not-met' }).met('his.3'))
        .having({ id: 'b' })
        .build(),
    )
    const { stdout, exit } = await tt54(
      ['merge', 'a.tt54.json', 'b.tt54.json', '-o', 'c.tt54.json', '--json'],
      folder.path,
    )
    expect(exit).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          file: 'b.tt54.json',
          conflicts: [{ id: 'his.2', field: 'verdict', mine: 'met', theirs: 'not-met' }],
        },
      ],
    })
    const { answers: joined } = JSON.parse(readFileSync(`${folder.path}/c.tt54.json`, 'utf8')) as {
      answers: Record<string, object>
    }
    expect(Object.keys(joined['tt54-2017'] ?? {}).sort()).toEqual(['his.1', 'his.2', 'his.3'])
    const told = await tt54(['merge', 'a.tt54.json', 'b.tt54.json', '-o', 'd.tt54.json'], folder.path)
    expect(told.stdout).toContain('(his.2), câu trả lời: “Đạt”; ở đây “Chưa đạt”')
  })
})

/** As the layout keys words: folded, a mark as it stands. */
function wordKey(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('Đ', 'd')
    .replaceAll('đ', 'd')
    .toLowerCase()
}
