// `npm run size`: the first screen of the hosted build against its budget (JavaScript + CSS + criteria, gzip). Exit 1 over it.
import { statSync } from 'node:fs'
import { weighBundle } from './support/bundle.mjs'
import { at } from './support/paths.mjs'

const BUDGET_KB = 90
const BUDGET_FILES = 4
const LISTED = 12

const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(8)
const line = ({ file, bytes, gzip }) => console.log(`${kb(gzip)} ${kb(bytes)}  ${file}`)

const { first, later } = weighBundle()
const total = first.reduce((sum, { gzip }) => sum + gzip, 0)

console.log('First screen (kB gzip, kB)')
first.forEach(line)
console.log(`${kb(total)} of ${BUDGET_KB} kB gzip in ${first.length} of ${BUDGET_FILES} files\n`)
console.log('Loaded on demand, heaviest first (kB gzip, kB)')
later.slice(0, LISTED).forEach(line)

if (total > BUDGET_KB * 1000) {
  console.error(`The first screen is ${((total - BUDGET_KB * 1000) / 1000).toFixed(1)} kB over its budget.`)
  process.exit(1)
}
if (first.length > BUDGET_FILES) {
  console.error(`The first screen asks for ${first.length} files, ${first.length - BUDGET_FILES} too many.`)
  process.exit(1)
}

const SINGLE_MB = 5
const single = statSync(at('dist-single/tt54.html'), { throwIfNoEntry: false })
if (single !== undefined) {
  console.log(`\nSingle file: ${(single.size / 1_000_000).toFixed(2)} of ${SINGLE_MB} MB`)
  if (single.size > SINGLE_MB * 1_000_000) {
    console.error('The single file is over its budget.')
    process.exit(1)
  }
}
