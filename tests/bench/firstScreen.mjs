import { serve } from '../../scripts/serve.mjs'
import { weighBundle } from '../../scripts/support/bundle.mjs'
import { oldBuild } from '../../scripts/support/oldBuild.mjs'
import { at } from '../../scripts/support/paths.mjs'
import { median } from './statistics.js'

/** As on the old PC of an officer: everything the processor does takes four times as long. */
const SLOWED = 4
const RUNS = 7
/** Ours is alive when Vue has taken over the painted page. */
const OURS = '#app[data-v-app] main h1'

/**
 * One first visit in a fresh profile: when text is painted, and when the page is ready, that is, what the selector finds
 * is there and the main thread has been free.
 * @returns {Promise<{ paint: number, ready: number }>} milliseconds after the navigation began
 */
async function visit(browser, { address, selector }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 657 }, locale: 'vi-VN' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await page.addInitScript((wanted) => {
    globalThis.benchReady = new Promise((resolve) => {
      const look = () => {
        if (!document.querySelector(wanted)) return requestAnimationFrame(look)
        requestIdleCallback(() => resolve(performance.now()), { timeout: 20_000 })
      }
      look()
    })
  }, selector)
  await page.goto(address, { waitUntil: 'commit' })
  const ready = await page.evaluate(() => globalThis.benchReady)
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
  )
  await context.close()
  return { paint, ready }
}

/** Every page in turn, so that a machine that grows slower is slower for all. */
async function visitAll(browser, pages) {
  const visits = new Map(pages.map((page) => [page, []]))
  for (let run = 0; run < RUNS; run += 1)
    for (const page of pages) visits.get(page).push(await visit(browser, page))
  return pages.map((page) => ({
    ...page,
    paint: median(visits.get(page).map(({ paint }) => paint)),
    ready: median(visits.get(page).map(({ ready }) => ready)),
  }))
}

export async function measure({ browser, peers = [], against = null }) {
  const sites = []
  const served = async (folder, within = '') => {
    const site = await serve({ root: folder })
    sites.push(site)
    return site.address + within
  }
  const pages = [{ name: null, address: await served(at('dist')), selector: OURS, share: null }]
  if (against !== null) {
    const { name, folder } = oldBuild(against)
    pages.push({ name, address: await served(folder), selector: OURS, share: 0.5 })
  }
  for (const { name, folder, address, selector } of peers)
    pages.push({
      name,
      address: folder === null ? address : await served(folder, address),
      selector,
      share: 1,
    })
  const [ours, ...others] = await visitAll(browser, pages)
  for (const site of sites) await site.close()

  const { first } = weighBundle()
  const bytes = first.reduce((sum, { gzip }) => sum + gzip, 0)
  const how = `CPU ÷ ${SLOWED}, median of ${RUNS}`
  return [
    { what: 'first screen, gzip', value: bytes / 1000, unit: 'kB', budget: 90 },
    {
      what: `first screen painted, ${how}`,
      value: ours.paint,
      unit: 'ms',
      budget: Math.max(250, ours.ready / 4),
    },
    { what: `first screen ready, ${how}`, value: ours.ready, unit: 'ms', budget: null },
    ...others.flatMap(({ name, paint, ready, share }) => [
      { what: `${name}: painted`, value: paint, unit: 'ms', budget: null },
      { what: `${name}: ready`, value: ready, unit: 'ms', budget: null },
      { what: `ours : ${name}, ready`, value: ours.ready / ready, unit: '×', budget: share },
    ]),
  ]
}
