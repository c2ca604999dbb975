import { readFileSync } from 'node:fs'
import { serve } from '../../scripts/serve.mjs'
import { at } from '../../scripts/support/paths.mjs'

/** The words of the screens, so that a measure does not break over a better word. */
export const words = Object.assign(
  {},
  ...['start', 'report'].map((area) => JSON.parse(readFileSync(at(`src/locales/${area}.vi.json`), 'utf8'))),
)

export const example = (name) => JSON.parse(readFileSync(at(`src/examples/${name}.tt54.json`), 'utf8'))

/** Does something with the hosted build in a fresh profile, and clears up. */
export async function withApp(browser, use) {
  const site = await serve({ root: at('dist') })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  try {
    await page.goto(site.address)
    await page.locator('main h1').first().waitFor()
    return await use(page)
  } finally {
    await context.close()
    await site.close()
  }
}

/** Adds the illustrative provincial hospital and goes to its criteria. */
export async function takeExample(page) {
  await page.getByRole('button', { name: words.start.tryExample }).first().click()
  await page
    .locator('dialog li')
    .filter({ hasText: 'Bệnh viện Đa khoa' })
    .getByRole('button', { name: words.start.examples.take })
    .click()
  await page.waitForURL(/#\/a\/[^/]+\/criteria/)
}

/** Changes what stands after the assessment in the address. */
export async function goTo(page, rest) {
  await page.evaluate((to) => {
    location.hash = location.hash.replace(/^(#\/a\/[^/]+)\/.*$/, `$1/${to}`)
  }, rest)
}

/** From a choice to the frame that shows the new level, for many choices among the rows on screen; milliseconds. */
export function ticks(page, count) {
  return page.evaluate(async (count) => {
    const painted = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = resolve
          port2.postMessage(null)
        })
      })
    const rows = [...document.querySelectorAll('main [data-row]')].filter((row) =>
      row.querySelector('input[type=radio]'),
    )
    const times = []
    for (let tick = 0; tick < count; tick += 1) {
      const choices = rows[tick % rows.length].querySelectorAll('input[type=radio]')
      const next = choices[Math.floor(tick / rows.length) % 2 === 0 ? 1 : 0]
      // From a frame's beginning, as a hand would: not from wherever the last measure ended.
      await painted()
      const started = performance.now()
      next.click()
      await painted()
      times.push(performance.now() - started)
    }
    return times
  }, count)
}
