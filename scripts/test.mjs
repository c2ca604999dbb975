// `npm test`: every gate in order, from an empty folder on. Needs nothing but node and npm: installs the packages and,
// for the superuser on Debian, Chromium. Stops at the first gate that fails (`--keep-going` does not), always tells what
// was run, and writes the real counts to test-results/summary.json for .ci/run.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { CHROMIUM_MISSING, ensureChromium } from './chromium.mjs'
import { ensureFirefox, FIREFOX_MISSING } from './firefox.mjs'
import { build, BUILDS } from './support/build.mjs'
import { ensureInstalled } from './support/install.mjs'
import { at } from './support/paths.mjs'
import { run } from './support/run.mjs'
import { runVitest } from './support/vitest.mjs'
import { ensureWebKit, WEBKIT_MISSING } from './webkit.mjs'

const keepGoing = process.argv.includes('--keep-going')
const one = (worked) => (worked ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
const script = async (name) => one((await run('npm', ['run', '--silent', name])) === 0)
let chromium = null

/** The main flows in another engine; where the machine has none and none can be installed, the table says so. */
async function otherEngine(name, ensure, missing) {
  if (ensure() === null) return { passed: 0, failed: 0, missing }
  return runVitest(name, ['--config', 'vitest.browser.config.ts'], { TT54_ENGINE: name })
}

/** Name, and what it counts. A gate that is one check counts as one; the runners count their tests. */
const GATES = [
  ['packages', async () => one(await ensureInstalled())],
  [
    'chromium',
    () => {
      chromium = ensureChromium()
      if (chromium === null) console.error(CHROMIUM_MISSING)
      return one(chromium !== null)
    },
  ],
  ['lint', () => script('lint')],
  ['types', () => script('typecheck')],
  ['knip', () => script('knip')],
  ['build cli', async () => one(await build('cli'))],
  ['unit', () => runVitest('unit', [], { TZ: 'Asia/Ho_Chi_Minh' })],
  ...Object.keys(BUILDS)
    .filter((name) => name !== 'cli')
    .map((name) => [`build ${name}`, async () => one(await build(name))]),
  ['size', () => script('size')],
  ['floor', () => script('floor')],
  [
    'browser',
    () => runVitest('browser', ['--config', 'vitest.browser.config.ts'], { CHROMIUM_PATH: chromium }),
  ],
  ['firefox', () => otherEngine('firefox', ensureFirefox, FIREFOX_MISSING)],
  ['webkit', () => otherEngine('webkit', ensureWebKit, WEBKIT_MISSING)],
]

rmSync(at('test-results/summary.json'), { force: true })
const gates = []
let stopped = false
for (const [name, gate] of GATES) {
  if (stopped) {
    gates.push({ name, run: false, passed: 0, failed: 0, seconds: 0 })
    continue
  }
  console.log(`\n── ${name}`)
  const started = performance.now()
  const counted = await Promise.resolve()
    .then(gate)
    .catch((error) => {
      console.error(error)
      return one(false)
    })
  if (counted.missing) console.error(counted.missing)
  const ran = counted.missing === undefined
  gates.push({ name, run: ran, ...counted, seconds: (performance.now() - started) / 1000 })
  stopped = counted.failed > 0 && (!keepGoing || name === 'packages')
}

const sum = (key) => gates.reduce((total, gate) => total + gate[key], 0)
const summary = { passed: sum('passed'), failed: sum('failed'), gates }
mkdirSync(at('test-results'), { recursive: true })
writeFileSync(at('test-results/summary.json'), `${JSON.stringify(summary, null, 2)}\n`)

console.log('\n── summary')
for (const { name, run: ran, passed, failed, seconds } of gates) {
  const result = ran
    ? `${String(passed).padStart(5)} ok ${String(failed).padStart(4)} failed`
    : '      not run      '
  console.log(`${name.padEnd(14)}${result}${ran ? `${seconds.toFixed(1).padStart(8)} s` : ''}`)
}
process.exitCode = summary.failed > 0 || summary.passed === 0 ? 1 : 0
