import { serve } from '../../scripts/serve.mjs'
import { weighBundle } from '../../scripts/support/bundle.mjs'
import { at } from '../../scripts/support/paths.mjs'
import { median } from './statistics.js'

/** From the first byte to a screen that answers: the heading is there and the main thread has been free. */
async function timeToInteractive(browser, address) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('main h1').first().waitFor()
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => requestIdleCallback(() => resolve(performance.now()), { timeout: 10_000 })),
  )
  await context.close()
  return time
}

export async function measure({ browser }) {
  const { first } = weighBundle()
  const site = await serve({ root: at('dist') })
  const times = []
  for (let run = 0; run < 7; run += 1) times.push(await timeToInteractive(browser, site.address))
  await site.close()
  const bytes = first.reduce((sum, { gzip }) => sum + gzip, 0)
  return [
    { what: 'first screen, gzip', value: bytes / 1000, unit: 'kB', budget: 120 },
    { what: 'first screen interactive, median of 7', value: median(times), unit: 'ms', budget: 1000 },
  ]
}
