import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '@/files/archive/crc32'
import { entryNameProblem } from '@/files/archive/entryName'
import { readArchive } from '@/files/archive/readArchive'
import { unpackEntry } from '@/files/archive/unpackEntry'
import { utf8 } from '../support'

const LIMITS = { entries: 10, entryBytes: 100_000, totalBytes: 200_000 }

describe('the checksum', () => {
  it('is that of the standard', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array())).toBe(0)
  })

  it('can be counted in parts', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), (bytes, cut) => {
        const at = bytes.length === 0 ? 0 : cut % bytes.length
        expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes))
      }),
    )
  })
})

describe('names', () => {
  it.each(['a', 'evidence/a b.pdf', 'evidence/Biên bản.pdf', '..a', 'a..', '...'])('%j is plain', (name) => {
    expect(entryNameProblem(name)).toBeNull()
  })

  it.each([
    '',
    '/',
    '/a',
    'a//b',
    'a/',
    '.',
    '..',
    'a/../b',
    './a',
    'a\\b',
    'C:a',
    'a\0',
    'a\n',
    'x'.repeat(401),
  ])('%j is not', (name) => {
    expect(entryNameProblem(name)?.code).toBe('archive-path')
  })
})

describe('an archive', () => {
  it('of an ordinary tool gives back what was packed, stored or deflated', async () => {
    const file = fc.tuple(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.uint8Array({ maxLength: 3000 }),
      fc.constantFrom(0 as const, 9 as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { selector: ([name]) => name, maxLength: 5 }), async (files) => {
        const packed = zipSync(
          Object.fromEntries(files.map(([name, data, level]) => [name, [data, { level }]])),
        )
        const read = await readArchive(packed, LIMITS)
        expect(read.ok && new Map([...read.value].map(([name, data]) => [name, [...data]]))).toEqual(
          new Map(files.map(([name, data]) => [name, [...data]])),
        )
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    [
      'entries',
      Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`f${index}`, utf8('x')])),
      'archive-too-many-entries',
    ],
    ['size of one', { a: new Uint8Array(100_001) }, 'archive-entry-too-large'],
    [
      'size of all',
      { a: new Uint8Array(90_000), b: new Uint8Array(90_000), c: new Uint8Array(90_000) },
      'archive-too-large',
    ],
  ])('has limits: %s', async (_name, files, code) => {
    expect(await readArchive(zipSync(files), LIMITS)).toMatchObject({ ok: false, problems: [{ code }] })
  })
})

describe('a bomb', () => {
  it('is stopped at what it says, not after it is unpacked', async () => {
    const packed = new Uint8Array(deflateRawSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 }))
    const entry = { name: 'bomb', method: 8 as const, crc: 0, packedSize: packed.length, size: 1000, from: 0 }
    let most = 0
    const read = await unpackEntry(packed, entry, (unpacked) => {
      most = Math.max(most, unpacked)
      return Promise.resolve(null)
    })
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'archive-entry-damaged', path: 'bomb' }] })
    expect(most).toBeLessThanOrEqual(1000)
  })

  it('is stopped by the watcher in the middle', async () => {
    const packed = new Uint8Array(deflateRawSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 }))
    const entry = {
      name: 'bomb',
      method: 8 as const,
      crc: 0,
      packedSize: packed.length,
      size: 64 * 1024 * 1024,
      from: 0,
    }
    const seen: number[] = []
    const read = await unpackEntry(packed, entry, (unpacked) => {
      seen.push(unpacked)
      return Promise.resolve(unpacked > 1_000_000 ? { code: 'archive-ratio', path: 'bomb' } : null)
    })
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'archive-ratio' }] })
    expect(seen.at(-1)).toBeLessThan(32 * 1024 * 1024)
  })
})
