import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { setRest } from '@/core/review/editOpinions'
import { sealReview } from '@/core/review/sealReview'
import { askedIds } from '../builders'
import { aReview, place, STAMP, submission } from '../core/review/builders'
import { allSets, tt54 as set } from '../fixtures'
import { aFolder, type Folder } from './folder'
import { tt54 } from './tt54'

const opinions = { 'his.18': { opinion: 'disagree' as const, comment: 'Chưa thấy chạy thật', by: 'An' } }
const review = setRest(aReview(opinions), askedIds(set).map(place), 'agree', STAMP)
const sealed = sealReview(review, submission, allSets, { sealedAt: '2026-12-15T08:00:00Z' })

function given(folder: Folder, first: unknown = sealed, second: unknown = submission): string[] {
  return [folder.put('r.tt54.json', first), folder.put('s.tt54.json', second)]
}

describe('tt54 review', () => {
  it('prints both levels under both regimes and what separates them', async () => {
    const { exit, stdout, stderr } = await tt54(['review', ...given(aFolder()), '--json'])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    // Điều 4 khoản 3: everything met up to level 5, one row of level 4 disagreed with → level 3.
    expect(JSON.parse(stdout)).toMatchObject({
      levels: { 'as-issued': { self: { lower: 5, upper: 5 }, assessor: { lower: 3, upper: 3 } } },
      differences: [
        {
          id: 'his.18',
          self: 'met',
          assessor: 'not-met',
          opinion: 'disagree',
          decides: ['as-issued', 'in-force'],
        },
      ],
      problems: [],
    })
  })

  it('says it in words', async () => {
    const { stdout } = await tt54(['review', ...given(aFolder())])
    for (const said of ['mức 5', 'mức 3', 'his.18', 'Chưa thấy chạy thật']) expect(stdout).toContain(said)
  })

  it('ends with 1 when the review is not sealed, or was changed after it was', async () => {
    const open = await tt54(['review', ...given(aFolder(), review), '--json'])
    expect(open.exit).toBe(1)
    expect(JSON.parse(open.stdout)).toMatchObject({ problems: [{ code: 'not-sealed' }] })
    const changed = { ...sealed, visit: { outcome: 'confirmed' } }
    const broken = await tt54(['review', ...given(aFolder(), changed), '--json'])
    expect(broken.exit).toBe(1)
    expect(JSON.parse(broken.stdout)).toMatchObject({ problems: [{ code: 'seal-broken' }] })
  })

  it.each([
    ['another submission', { ...submission, id: 'khac' }],
    ['another state of the submission', { ...submission, targetLevel: 4 }],
  ])('refuses %s: exit 2, nothing written', async (_name, other) => {
    const folder = aFolder()
    const output = path.join(folder.path, 'm.pdf')
    const { exit, stdout, stderr } = await tt54(['review', ...given(folder, sealed, other), '-o', output])
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain('r.tt54.json')
    expect(folder.names()).toEqual(['r.tt54.json', 's.tt54.json'])
  })

  it('needs two files, the first of them a review', async () => {
    const folder = aFolder()
    const [first = '', second = ''] = given(folder)
    expect((await tt54(['review', first])).exit).toBe(2)
    expect((await tt54(['review', second, second])).exit).toBe(2)
  })

  it.each(['pdf', 'docx'])('writes the minutes as %s, the same bytes every time', async (ending) => {
    const folder = aFolder()
    const files = given(folder)
    const bytes = await Promise.all(
      ['a', 'b'].map(async (name) => {
        const output = path.join(folder.path, `${name}.${ending}`)
        const { exit } = await tt54(['review', ...files, '-o', output, '--date', '2026-12-16'])
        expect(exit).toBe(0)
        return readFileSync(output)
      }),
    )
    expect(bytes[0]?.subarray(0, 2).toString('latin1')).toBe(ending === 'pdf' ? '%P' : 'PK')
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.of())).toBe(true)
  })

  it('merges reviews of one submission; differing opinions end with 1 and stay side by side', async () => {
    const folder = aFolder()
    const other = aReview({ 'his.18': { opinion: 'agree', by: 'Bình' } }, { id: 'r-2' })
    const files = [folder.put('a', sealed), folder.put('b', other)]
    const output = path.join(folder.path, 'gop.tt54.json')
    const { exit } = await tt54(['review', ...files, '--merge', '-o', output])
    expect(exit).toBe(1)
    const merged = JSON.parse(readFileSync(output, 'utf8')) as typeof review
    expect(merged.conflicts?.['tt54-2017']?.['his.18']).toHaveLength(2)
    const stranger = folder.put('c', {
      ...other,
      submission: { ...other.submission, fingerprint: '0'.repeat(64) },
    })
    const refused = await tt54([
      'review',
      files[0] ?? '',
      stranger,
      '--merge',
      '-o',
      path.join(folder.path, 'x.json'),
    ])
    expect(refused.exit).toBe(2)
    expect(folder.names()).toEqual(['a', 'b', 'c', 'gop.tt54.json'])
  })
})
