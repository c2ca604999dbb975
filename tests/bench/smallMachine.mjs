import { pathToFileURL } from 'node:url'
import { at } from '../../scripts/support/paths.mjs'
import { goTo, takeExample, ticks, withApp } from './app.js'
import { median, quantile } from './statistics.js'

/** An hour's work: so many choices, with undo and changes of screen between them. */
const TICKS = 2000
const TICKS_BETWEEN = 100
const TICKS_SLOWED = 40
const UNDONE = 20
const LISTED = 200
const RUNS = 5
const GROUP = 'criteria/tt54-2017/his'

const slowed = async (page, rate) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}
const toGroup = async (page) => {
  await goTo(page, GROUP)
  await page.locator('[id="his.32"] input[type=radio]').first().waitFor({ state: 'attached' })
}

/** What the page holds once everything that nobody needs is gone, in bytes. */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

/** A hundred choices, some of them taken back, and a look at other screens. */
async function workAWhile(page) {
  await ticks(page, TICKS_BETWEEN)
  for (let time = 0; time < UNDONE; time += 1) await page.keyboard.press('Control+z')
  for (const [screen, heading] of [
    ['result', 'main h1'],
    ['plan', 'main h1'],
    ['evidence', 'main h1'],
  ]) {
    await goTo(page, screen)
    await page.locator(heading).first().waitFor()
  }
  await toGroup(page)
}

/** How much larger the page is after an hour's work than after its first minutes, in per cent. */
function heapGrowth(browser) {
  return withApp(browser, async (page) => {
    await takeExample(page)
    await toGroup(page)
    // What can be undone has its bound; it is filled, and every screen loaded, before the first look.
    for (let done = 0; done < 5 * TICKS_BETWEEN; done += TICKS_BETWEEN) await workAWhile(page)
    const before = await heapOf(page)
    for (let done = 0; done < TICKS; done += TICKS_BETWEEN) await workAWhile(page)
    const after = await heapOf(page)
    return { before: before / 1_000_000, growth: ((after - before) / before) * 100 }
  })
}

function slowTicks(browser) {
  return withApp(browser, async (page) => {
    await takeExample(page)
    await toGroup(page)
    await slowed(page, 6)
    return ticks(page, TICKS_SLOWED)
  })
}

/** The single file from the disk, in a fresh profile, until the page is alive. */
async function openSingle(browser) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 657 } })
  const page = await context.newPage()
  await slowed(page, 4)
  await page.goto(pathToFileURL(at('dist-single/tt54.html')).href, { waitUntil: 'commit' })
  await page.locator('#app[data-v-app] main h1').first().waitFor()
  const ready = await page.evaluate(
    () =>
      new Promise((resolve) => requestIdleCallback(() => resolve(performance.now()), { timeout: 20_000 })),
  )
  await context.close()
  return ready
}

/** As many rows of the desk as asked for, copies of the first one with its evidence. */
const fillDesk = (page, count) =>
  page.evaluate(async (wanted) => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const [{ name }] = await indexedDB.databases()
    const db = await done(indexedDB.open(name))
    const store = db.transaction('assessments', 'readwrite').objectStore('assessments')
    const [row] = await done(store.getAll())
    for (let copy = 1; copy < wanted; copy += 1) {
      const assessment = structuredClone(row.assessment)
      assessment.id = crypto.randomUUID()
      assessment.facility.name = `${assessment.facility.name} ${copy}`
      await done(store.put({ ...row, ...(row.id === undefined ? {} : { id: assessment.id }), assessment }))
    }
    db.close()
  }, count)

/** A list of many, from the beginning of the visit until its last card is there. */
function longList(browser) {
  return withApp(browser, async (page) => {
    await takeExample(page)
    await page.locator('[data-state="saved"]').first().waitFor()
    await fillDesk(page, LISTED)
    await page.goto(page.url().replace(/#.*$/, '#/'))
    await page.reload({ waitUntil: 'commit' })
    await page.waitForFunction((count) => document.querySelectorAll('main article').length >= count, LISTED)
    return page.evaluate(() => performance.now())
  })
}

export async function measure({ browser }) {
  const { before, growth } = await heapGrowth(browser)
  const slow = await slowTicks(browser)
  const opened = []
  for (let run = 0; run < RUNS; run += 1) opened.push(await openSingle(browser))
  return [
    { what: 'heap of the page at work, collected', value: before, unit: 'MB', budget: null },
    { what: `heap grown after ${TICKS} choices, undo, screens`, value: growth, unit: '%', budget: 10 },
    {
      what: `tick to paint, CPU ÷ 6, 95th percentile of ${TICKS_SLOWED}`,
      value: quantile(slow, 0.95),
      unit: 'ms',
      budget: 150,
    },
    {
      what: `single file alive, CPU ÷ 4, median of ${RUNS}`,
      value: median(opened),
      unit: 'ms',
      budget: 1500,
    },
    {
      what: `list of ${LISTED} assessments with evidence`,
      value: await longList(browser),
      unit: 'ms',
      budget: null,
    },
  ]
}
