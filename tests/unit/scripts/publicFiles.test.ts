import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')
const manifest = (folder: string) =>
  JSON.parse(read(path.join(folder, 'package.json'))) as Record<string, unknown>

describe('public/licences.txt', () => {
  it.each(Object.keys(manifest('.').dependencies as object))(
    'names %s in its installed version (else: node scripts/make-licences.mjs)',
    (name) => {
      const { version, license } = manifest(`node_modules/${name}`)
      expect(read('public/licences.txt').split('\n')).toContain(
        `  ${name} ${String(version)} (${String(license)})`,
      )
    },
  )
})

describe('icons', () => {
  it('index.html carries public/favicon.svg itself (else: node scripts/make-icons.mjs)', () => {
    const href =
      /<link rel="icon"[^>]*href="data:image\/svg\+xml,([^"]*)"/.exec(read('index.html'))?.[1] ?? ''
    expect(decodeURIComponent(href)).toBe(read('public/favicon.svg').trim())
  })

  it.each([192, 512])('icon-%i.png has that size', (size) => {
    const png = readFileSync(path.join(root, `public/icon-${size}.png`))
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    // Width and height stand at bytes 16 and 20 of every PNG (IHDR).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })
})
