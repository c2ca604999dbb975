// Makes the hostile and broken files of the tests: `node scripts/make-hostile.mjs` writes tests/fixtures/hostile/ with an
// index of what must come of each file, `--check` fails when they are stale, `--large DIR` writes the large ones to DIR.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { jsonCases } from './hostile/jsonCases.mjs'
import { largeCases } from './hostile/largeCases.mjs'
import { tableCases } from './hostile/tableCases.mjs'
import { zipCases } from './hostile/zipCases.mjs'

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../tests/fixtures/hostile')
const INDEX = 'cases.json'
const largeAt = process.argv.indexOf('--large')

function index(cases) {
  const entries = cases.map(([file, , expected]) => [file, expected])
  if (new Set(entries.map(([file]) => file)).size < entries.length)
    throw new Error('a file name is used twice')
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}

if (largeAt >= 0) {
  const target = process.argv[largeAt + 1]
  if (!target) throw new Error('--large needs a folder')
  mkdirSync(target, { recursive: true })
  for (const [file, make] of largeCases) writeFileSync(path.join(target, file), make())
  writeFileSync(path.join(target, INDEX), index(largeCases))
  console.log(`${largeCases.length} large file(s) in ${target}`)
} else {
  const cases = [...jsonCases, ...zipCases, ...tableCases]
  const files = new Map([
    [INDEX, Buffer.from(index(cases))],
    ...cases.map(([file, content]) => [file, Buffer.from(content)]),
  ])
  mkdirSync(folder, { recursive: true })
  const stale = []
  for (const [file, content] of files) {
    const target = path.join(folder, file)
    let before = null
    try {
      before = readFileSync(target)
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
    // Another zlib packs the same content into other bytes, so an archive that is there counts as made.
    const isArchive = /\.(?:zip|xlsx)$/.test(file)
    if (before?.equals(content) || (before && isArchive && process.argv.includes('--check'))) continue
    stale.push(file)
    if (!process.argv.includes('--check')) writeFileSync(target, content)
  }
  for (const file of readdirSync(folder)) {
    if (files.has(file)) continue
    stale.push(file)
    if (!process.argv.includes('--check')) rmSync(path.join(folder, file))
  }
  if (process.argv.includes('--check') && stale.length > 0) {
    console.error(
      `stale in tests/fixtures/hostile: ${stale.join(', ')}\nRun node scripts/make-hostile.mjs and commit the result.`,
    )
    process.exit(1)
  }
  const size = [...files.values()].reduce((sum, content) => sum + content.length, 0)
  console.log(`${cases.length} case(s), ${Math.round(size / 1024)} kB, ${stale.length} changed`)
}
