// `npm run bench`: the measures of tests/bench against the budgets, as a table. Never fails on a slow machine: it tells.
// A measure is a file that exports `measure({ browser, peers, against })` and returns rows of { what, value, unit, budget }.
// `npm run bench -- firstScreen --peer FOLDER[:path][:selector] --against COMMIT`: only the first screen, beside any other
// static page (or `--peer "ADDRESS selector"`) and beside the build of an earlier commit, in the same run.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { pathToFileURL } from 'node:url'
import { CHROMIUM_ARGS, CHROMIUM_MISSING, ensureChromium } from './chromium.mjs'
import { benchOptions } from './support/benchOptions.mjs'
import { build, BUILDS } from './support/build.mjs'
import { isFresh } from './support/fresh.mjs'
import { ensureInstalled } from './support/install.mjs'
import { at } from './support/paths.mjs'

function given() {
  try {
    return benchOptions(process.argv.slice(2))
  } catch (error) {
    console.error(error.message)
    process.exit(2)
  }
}
const { named, peers, against } = given()

if (!(await ensureInstalled())) process.exit(1)
/** Measures of the screens need the hosted build only. */
const BUILT = named.length > 0 && !named.includes('cli') && !named.includes('rollup') ? ['hosted'] : null
for (const [name, { file }] of Object.entries(BUILDS).filter(([name]) => BUILT?.includes(name) ?? true))
  if (!isFresh(file) && !(await build(name))) process.exit(1)
const executablePath = ensureChromium()
if (executablePath === null) {
  console.error(CHROMIUM_MISSING)
  process.exit(1)
}

const files = readdirSync(at('tests/bench'))
  .filter((file) => file.endsWith('.mjs') && (named.length === 0 || named.includes(file.slice(0, -4))))
  .sort()

const { chromium } = await import('playwright-core')
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
const rows = []
try {
  for (const file of files) {
    try {
      const { measure } = await import(pathToFileURL(at('tests/bench', file)).href)
      rows.push(...(await measure({ browser, peers, against })))
    } catch (error) {
      rows.push({ what: `${file}: ${error.message.split('\n')[0]}`, value: null, unit: '', budget: null })
    }
  }
} finally {
  await browser.close()
}

const number = (value) =>
  value === null ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1)
const table = [
  ['measure', 'value', 'budget', ''],
  ...rows.map(({ what, value, unit, budget }) => [
    what,
    `${number(value)} ${unit}`.trim(),
    budget === null ? '' : `${number(budget)} ${unit}`,
    budget === null || value === null ? '' : value <= budget ? 'within' : 'over',
  ]),
]
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
for (const row of table)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  )
const { model } = cpus()[0] ?? { model: '?' }
console.log(`\n${cpus().length} × ${model.trim()}, node ${process.version}, Chromium ${browser.version()}`)
mkdirSync(at('test-results'), { recursive: true })
writeFileSync(at('test-results/bench.json'), `${JSON.stringify(rows, null, 2)}\n`)
