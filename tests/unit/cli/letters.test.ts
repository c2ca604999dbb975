import path from 'node:path'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { sealReview } from '@/core/review/sealReview'
import { aReview, submission } from '../core/review/builders'
import { allSets } from '../fixtures'
import { aFolder, type Folder } from './folder'
import { tt54 } from './tt54'

const AT = { sealedAt: '2026-12-15T08:00:00Z' }
const wanting = aReview({ 'his.18': { opinion: 'needs-more', comment: 'Bổ sung biên bản', by: 'An' } })
const content = aReview({ 'his.18': { opinion: 'agree', by: 'An' } })

/** Two reviews of one submission beside it: one wants more, one does not. */
function aDesk(): Folder {
  const folder = aFolder()
  folder.put('a.tt54.json', sealReview(wanting, submission, allSets, AT))
  folder.put('b.tt54.json', sealReview(content, submission, allSets, AT))
  folder.put('s.tt54.json', submission)
  return folder
}

it('puts a letter for every facility that needs one into one archive, the same bytes every time', async () => {
  const folder = aDesk()
  const outputs = ['1.zip', '2.zip'].map((name) => path.join(folder.path, name))
  const common = ['letters', folder.path, '--letter', 'supplement', '--date', '2026-12-20', '--json', '-o']
  const made = []
  for (const output of outputs) made.push(await tt54([...common, output]))
  expect(made.map(({ exit, stderr }) => ({ exit, stderr }))).toEqual([
    { exit: 0, stderr: '' },
    { exit: 0, stderr: '' },
  ])
  const said = JSON.parse(made[0]?.stdout ?? '{}') as { letters: string[]; passed: number; alone: string[] }
  expect(said).toMatchObject({ passed: 1, alone: [] })
  const [first, second] = outputs.map((output) => readFileSync(output))
  expect(Object.keys(unzipSync(new Uint8Array(first ?? [])))).toEqual(said.letters)
  expect(said.letters).toHaveLength(1)
  expect(said.letters[0]).toMatch(/^bo-sung-[a-z0-9-]+\.docx$/u)
  expect(second?.equals(first ?? Buffer.of())).toBe(true)
})

it('names a review whose submission is not there, and ends with 1', async () => {
  const folder = aDesk()
  const other = sealReview(
    { ...wanting, submission: { ...wanting.submission, id: 'khac' } },
    submission,
    allSets,
    AT,
  )
  const lonely = folder.put('c.tt54.json', other)
  const output = path.join(folder.path, 'z.zip')
  const { exit, stdout } = await tt54(['letters', folder.path, '--letter', 'supplement', '-o', output])
  expect(exit).toBe(1)
  expect(stdout).toContain(lonely)
})

it('writes nothing when nobody needs the letter, or the kind is unknown', async () => {
  const folder = aDesk()
  const output = path.join(folder.path, 'z.zip')
  const none = await tt54(['letters', folder.path, '--letter', 'reminder', '-o', output])
  const unknown = await tt54(['letters', folder.path, '--letter', 'thanks', '-o', output])
  expect([none.exit, unknown.exit]).toEqual([2, 2])
  expect(unknown.stderr).toContain('conclusion, supplement, reminder')
  expect(folder.names()).toEqual(['a.tt54.json', 'b.tt54.json', 's.tt54.json'])
})
