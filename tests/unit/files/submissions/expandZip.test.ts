import { zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expandZip } from '@/files/submissions/expandZip'
import { utf8 } from '../support'

async function told(bytes: Uint8Array): Promise<[string, string][]> {
  const taken: [string, string][] = []
  for await (const one of expandZip(bytes, 'so/tep.zip')) {
    const said =
      one.kind === 'skipped'
        ? 'skipped'
        : one.read.ok
          ? new TextDecoder().decode(one.read.value)
          : (one.read.problems[0]?.code ?? '')
    taken.push([one.path, said])
  }
  return taken
}

/** Puts other text of the same length in place of what is in the archive, in headers and directory. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to)
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

describe('a ZIP of files', () => {
  it('gives every file of ours with its bytes, whatever the folders, and names the others', async () => {
    const name = fc.stringMatching(/^[a-z]{1,6}(\/[a-z]{1,6}){0,3}(\.tt54\.json|\.pdf)$/)
    const files = fc.uniqueArray(fc.tuple(name, fc.string({ maxLength: 50 })), {
      selector: ([path]) => path,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(files, async (content) => {
        const entries = Object.fromEntries(content.map(([path, text]) => [path, utf8(text)]))
        const expected = content.map(([path, text]): [string, string] => [
          `so/tep.zip/${path}`,
          path.endsWith('.pdf') ? 'skipped' : new TextDecoder().decode(utf8(text)),
        ])
        expect(new Map(await told(zipSync(entries)))).toEqual(new Map(expected))
      }),
      { numRuns: 100 },
    )
  })

  it('does not open a ZIP within: that one is given as it is', async () => {
    const inner = zipSync({ 'x.tt54.json': utf8('x') })
    const taken: string[] = []
    for await (const one of expandZip(zipSync({ 'in.tt54.zip': inner }), 'a.zip'))
      taken.push(one.kind === 'file' && one.read.ok ? `${one.name}:${one.read.value.length}` : 'refused')
    expect(taken).toEqual([`in.tt54.zip:${inner.length}`])
  })

  it.each([
    ['a name that leads outside', 'aaa.tt54.json', '../.tt54.json', 'archive-path'],
    ['an absolute name', 'aaa.tt54.json', '/aa.tt54.json', 'archive-path'],
    ['a name given twice', 'aaa.tt54.json', 'bbb.tt54.json', 'archive-duplicate-name'],
    ['a name that differs by case only', 'aaa.tt54.json', 'BBB.tt54.json', 'archive-duplicate-name'],
  ])('with %s gives nothing but its reason', async (_what, from, to, code) => {
    const zip = zipSync({ 'aaa.tt54.json': utf8('1'), 'bbb.tt54.json': utf8('2') })
    expect(await told(replaced(zip, from, to))).toEqual([['so/tep.zip', code]])
  })

  it('goes on after a damaged entry', async () => {
    const zip = zipSync({
      'a.tt54.json': [utf8('mot-hai-ba'), { level: 0 }],
      'b.tt54.json': [utf8('bon'), { level: 0 }],
    })
    expect(await told(replaced(zip, 'mot-hai-ba', 'mot-hai-BA'))).toEqual([
      ['so/tep.zip/a.tt54.json', 'archive-checksum'],
      ['so/tep.zip/b.tt54.json', 'bon'],
    ])
  })

  it('stops at a bomb in its place, before it has cost its size, and goes on', async () => {
    const bomb = zipSync({
      'a.tt54.json': [new Uint8Array(45 * 1024 * 1024), { level: 9 }],
      'b.tt54.json': utf8('bon'),
    })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await told(bomb)).toEqual([
      ['so/tep.zip/a.tt54.json', 'archive-ratio'],
      ['so/tep.zip/b.tt54.json', 'bon'],
    ])
  })

  it('with an entry that is larger than any file of ours tells it and goes on', async () => {
    const zip = zipSync({ 'a.tt54.json': utf8('x'), 'b.tt54.json': utf8('bon') })
    const at = Buffer.from(zip).indexOf('PK\x01\x02')
    new DataView(zip.buffer).setUint32(at + 24, 60 * 1024 * 1024, true)
    new DataView(zip.buffer).setUint32(22, 60 * 1024 * 1024, true)
    new DataView(zip.buffer).setUint16(at + 10, 8, true)
    new DataView(zip.buffer).setUint16(8, 8, true)
    expect(await told(zip)).toEqual([
      ['so/tep.zip/a.tt54.json', 'archive-entry-too-large'],
      ['so/tep.zip/b.tt54.json', 'bon'],
    ])
  })
})
