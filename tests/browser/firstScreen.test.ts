import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { weighBundle } from '../../scripts/support/bundle.mjs'
import { press, takeExample, waitUntilSaved, words } from './support/app'
import { launch, newSession } from './support/launch'
import { appReady, distFolder, serveDist } from './support/site'

let browser: Browser
let site: Awaited<ReturnType<typeof serveDist>>
beforeAll(async () => {
  browser = await launch()
  site = await serveDist()
})
afterAll(async () => {
  await site.close()
  await browser.close()
})

/** Not what is loaded once the first screen is there, while nobody waits for it. */
const { first: firstFiles, afterwards } = weighBundle()
const isCounted = (file: string): boolean => /\.(js|css)$/.test(file) && !afterwards.includes(file)

/** Keeps back what is said to come afterwards, until it is let go: the first screen must stand there without it. */
async function holdAfterwards(page: Page): Promise<() => void> {
  let arrive = (): void => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route(
    ({ pathname }) => afterwards.includes(pathname.slice(1)),
    async (route) => {
      await held
      await route.continue()
    },
  )
  return arrive
}

it('asks for nothing that the size check does not count, on the first visit and on the next', async () => {
  const counted = firstFiles.map(({ file }) => file)
  const { page, context, requests } = await newSession(browser, { serviceWorkers: 'block' })
  const asked = (): string[] =>
    requests
      .splice(0)
      .map((address) => new URL(address).pathname.slice(1))
      .filter(isCounted)

  const letFirstGo = await holdAfterwards(page)
  await page.goto(site.address, { waitUntil: 'commit' })
  await appReady(page)
  await page.getByLabel(words.start.facts.name, { exact: true }).fill('Bệnh viện Một')
  expect(await page.getByRole('button', { name: words.start.begin }).isEnabled()).toBe(true)
  letFirstGo()
  await page.waitForLoadState('networkidle')
  const first = asked()
  expect(first.filter((file) => !counted.includes(file))).toEqual([])
  expect(first.length).toBeGreaterThan(1)
  expect(counted.length).toBeLessThanOrEqual(4)

  await takeExample(page)
  await waitUntilSaved(page)
  // What the screen before still asks for is not asked for by the next visit.
  await page.goto('about:blank')
  requests.length = 0
  const letNextGo = await holdAfterwards(page)
  await page.goto(site.address, { waitUntil: 'commit' })
  const card = page.locator('article', { hasText: 'Bệnh viện Đa khoa tỉnh Minh Họa' })
  await card.getByText('3–4').first().waitFor()
  letNextGo()
  await page.waitForLoadState('networkidle')
  const next = asked()
  expect(next.filter((file) => !counted.includes(file))).toEqual([])
  // What is counted is really asked for: a check that counted too much would say nothing.
  expect(counted.filter((file) => isCounted(file) && !next.includes(file))).toEqual([])
  await context.close()
})

it('paints real text from the page itself, before any script of ours has come', async () => {
  const { page, context, errors } = await newSession(browser)
  let arrive = (): void => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(site.address, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1, includeHidden: true }).waitFor()
  const early = await page.locator('main h1').innerText()
  expect(early).toBe(words.start.hello.title)
  // Nothing can be pressed that would do nothing.
  expect(await page.locator('#app').getAttribute('inert')).not.toBe(null)
  arrive()
  await appReady(page)
  expect(await page.locator('main h1').innerText()).toBe(early)
  expect(await page.locator('#app').getAttribute('inert')).toBe(null)
  expect(errors).toEqual([])
  await context.close()
})

it('shows nothing of the first screen where another one is asked for', async () => {
  const { page, context } = await newSession(browser, { serviceWorkers: 'block' })
  await page.route('**/*.js', () => {})
  await page.goto(`${site.address}#/settings`, { waitUntil: 'commit' })
  await page.locator('header').first().waitFor()
  // Nothing is painted before the style sheet is there, and then this is not.
  await page.locator('main').waitFor({ state: 'hidden' })
  await context.close()
})

it('cannot send anything to another host: the browser refuses and says so', async () => {
  const session = await newSession(browser)
  await session.page.goto(site.address)
  await appReady(session.page)
  const sent = await session.page.evaluate(() =>
    fetch('https://tt54.invalid/').then(
      () => true,
      () => false,
    ),
  )
  expect(sent).toBe(false)
  expect(session.errors.join('\n')).toContain('Content Security Policy')
  expect(() => {
    session.expectClean()
  }).toThrow()
  await press(session.page, words.start.tryExample)
  await session.context.close()
})

it('tells the hash of its page, as the list of a release has it', async () => {
  const { page, context, expectClean } = await newSession(browser)
  await page.goto(`${site.address}#/settings`)
  await appReady(page)
  await page.locator('summary', { hasText: words.settings.check.title }).click()
  const bytes = readFileSync(join(distFolder(), 'index.html'))
  await page.getByText(createHash('sha256').update(bytes).digest('hex')).waitFor()
  expectClean()
  await context.close()
})
