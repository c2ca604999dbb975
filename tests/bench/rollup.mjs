import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { at } from '../../scripts/support/paths.mjs'
import { withApp } from './app.js'
import { floorOf } from './floor.js'
import { withSubmissions } from './submissions.js'

/** How many submissions, and what is allowed: a Department of Health has hundreds, the country some 1,600 hospitals. */
const SIZES = [
  { count: 1_600, budget: { frame: 100 } },
  { count: 13_000, budget: { frame: 100 } },
]
/** Multiples of the floor that are allowed. */
const TERMINAL = 2
const BROWSER = 3

/** Rolling up a folder in a browser and from a terminal. `TT54_BENCH_SUBMISSIONS=1600` measures one size only. */
export async function measure({ browser }) {
  const only = process.env.TT54_BENCH_SUBMISSIONS
  const rows = []
  for (const { count, budget } of SIZES) {
    if (only !== undefined && Number(only) !== count) continue
    await withSubmissions(count, async (folder) => {
      const floor = await floorOf(folder)
      rows.push({
        what: `floor of ${count}: list, read, parse, hash`,
        value: floor,
        unit: 'ms',
        budget: null,
      })
      rows.push(...(await inBrowser(browser, folder, count, { ...budget, floor })))
      const cache = `${folder}.cache`
      for (const options of [
        ['--json'],
        ['--ndjson'],
        ['--ndjson', '--cache', cache],
        ['--ndjson', '--cache', cache],
      ])
        rows.push(...(await fromTerminal(folder, count, options, floor)))
      rmSync(cache, { force: true })
    })
  }
  return rows
}

/** From the chosen folder to the finished table. */
function inBrowser(browser, folder, count, budget) {
  return withApp(browser, async (page) => {
    await page.evaluate(() => (location.hash = '#/rollup'))
    await page.locator('[data-folder]').waitFor({ state: 'attached' })
    await page.evaluate(watch)
    await page.locator('[data-folder]').setInputFiles(folder)
    await page.waitForFunction(() => globalThis.rollup.shownAt !== undefined, undefined, { timeout: 600_000 })
    const { time, frame, task } = await page.evaluate(() => {
      const { chosenAt, shownAt, frame, task } = globalThis.rollup
      return { time: shownAt - chosenAt, frame, task }
    })
    const name = `roll-up of ${count} in a browser`
    return [
      { what: `${name}, to the whole table`, value: time, unit: 'ms', budget: null },
      { what: `${name}, as multiple of the floor`, value: time / budget.floor, unit: '×', budget: BROWSER },
      { what: `${name}, longest frame`, value: frame, unit: 'ms', budget: budget.frame },
      { what: `${name}, longest task of the page`, value: task, unit: 'ms', budget: budget.frame },
      { what: `${name}, peak memory of its process`, value: await peakOf(browser), unit: 'MB', budget: null },
    ]
  })
}

/** Runs in the page: when files are chosen, when the table is painted, and the longest time without a frame between. */
function watch() {
  const seen = (globalThis.rollup = { frame: 0, task: 0 })
  let last = 0
  const tick = (now) => {
    if (seen.chosenAt !== undefined && seen.shownAt === undefined) {
      // What the browser lists before it tells of the choice is its own, and no frame of ours.
      if (last > 0) seen.frame = Math.max(seen.frame, now - Math.max(last, seen.chosenAt))
      last = now
      // Painted in the frame before this one.
      if (document.querySelector('tr[data-path]')) seen.shownAt = now
    }
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  document.addEventListener('change', () => (seen.chosenAt ??= performance.now()), true)
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime >= (seen.chosenAt ?? Infinity)) seen.task = Math.max(seen.task, duration)
  }).observe({ type: 'longtask' })
}

/** The most memory a page's process ever had, workers included; null where the system does not tell. */
async function peakOf(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOfProcess(id))
  return peaks.length === 0 || peaks.includes(null) ? null : Math.max(...peaks)
}

function peakOfProcess(id) {
  try {
    const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1000
  } catch {
    return null
  }
}

/** The command line over the same folder; its memory is looked at while it runs. */
async function fromTerminal(folder, count, options, floor) {
  const [format] = options
  const output = `${folder}.${format.slice(2)}`
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [at('dist-cli/tt54.mjs'), 'rollup', folder, ...options, '--year', 'each', '-o', output],
    {
      stdio: 'ignore',
    },
  )
  let peak = null
  const looking = setInterval(() => {
    const now = peakOfProcess(child.pid)
    if (now !== null) peak = now
  }, 100)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(looking)
  rmSync(output, { force: true })
  if (code !== 0 && code !== 1) throw new Error(`tt54 rollup ended with ${code}`)
  const time = performance.now() - started
  const name = `tt54 rollup of ${count}, ${options.join(' ').replace(/ --cache .*/, ' with cache')}`
  return [
    { what: name, value: time, unit: 'ms', budget: null },
    { what: `${name}, as multiple of the floor`, value: time / floor, unit: '×', budget: TERMINAL },
    { what: `${name}, peak memory`, value: peak, unit: 'MB', budget: null },
  ]
}
