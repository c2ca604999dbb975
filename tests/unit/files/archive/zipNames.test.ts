import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { windowsName } from '@/core/text/windowsName'
import { zipFiles } from '@/files/archive/zipFiles'
import { evidenceEntry } from '@/files/package/manifest'

/** Microsoft's "Naming Files, Paths, and Namespaces", one rule a line. */
function brokenRules(name: string): string[] {
  const stem = name.split('.')[0]?.toUpperCase() ?? ''
  const devices = ['CON', 'PRN', 'AUX', 'NUL', ...[...'0123456789'].flatMap((n) => [`COM${n}`, `LPT${n}`])]
  return [
    ...(name === '' ? ['empty'] : []),
    ...([...name].some((letter) => '<>:"/\\|?*'.includes(letter) || letter < ' ') ? ['character'] : []),
    ...(name.endsWith('.') || name.endsWith(' ') ? ['end'] : []),
    ...(devices.includes(stem) ? ['device'] : []),
  ]
}
const anyName = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom('con', 'NUL.pdf', 'com1.x.y', 'a:b?.pdf', 'Biên bản.', ' . . ', '../../x', 'ảnh 1.JPG'),
)

describe('names in the archives we write', () => {
  it('are such as Windows can unpack, each to a file of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyName, { minLength: 1, maxLength: 12 }), async (names) => {
        const zip = await zipFiles(names.map((name) => ({ name, bytes: new Uint8Array([1]) })))
        const found = Object.keys(unzipSync(zip))
        expect(found.flatMap(brokenRules)).toEqual([])
        expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(names.length)
      }),
    )
  })

  it('keep what can be kept', () => {
    expect(windowsName('Biên bản số 12.pdf')).toBe('Biên bản số 12.pdf')
    expect(windowsName('a/b: c?.jpg')).toBe('a-b- c-.jpg')
    expect(windowsName('NUL.pdf')).toBe('tt54-NUL.pdf')
    expect(windowsName('Congress.pdf')).toBe('Congress.pdf')
  })

  it('of evidence hold for any name of a file', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const [folder, file, ...more] = evidenceEntry('a'.repeat(64), name).split('/')
        expect([folder, ...more]).toEqual(['evidence'])
        expect(brokenRules(file ?? '')).toEqual([])
      }),
    )
  })
})
