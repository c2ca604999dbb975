import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { takeExample, waitUntilSaved, words } from './support/app'
import { saved } from './support/keep'
import { launch, newSession } from './support/launch'
import { appReady, distFolder } from './support/site'

let browser: Browser
/** A copy of the hosted build that a test may change, as an update on the server would. */
let folder: string
beforeAll(async () => {
  browser = await launch()
  folder = mkdtempSync(join(tmpdir(), 'tt54-hosted-'))
  cpSync(distFolder(), folder, { recursive: true })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Every file of the app is kept and the page is under the service worker's hand. */
const underControl = (): Promise<boolean> =>
  navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated')

it('works from the second visit on with the server gone: open, answer, keep, make a PDF', async () => {
  const site = await serve({ root: folder })
  const { page, context } = await newSession(browser)
  await page.goto(site.address)
  await appReady(page)
  await page.waitForFunction(underControl)
  await site.close()

  await page.goto(site.address)
  await appReady(page)
  await takeExample(page)
  await waitUntilSaved(page)
  await page.reload()
  await appReady(page)
  await page.evaluate(() => (location.hash = location.hash.replace(/\/criteria.*$/, '/reports')))
  const file = await saved(page, () =>
    page.getByRole('button', { name: words.report.savePdf, exact: true }).first().click(),
  )
  expect(Buffer.from(file.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  await context.close()
})

it('offers a newer version in a line, never while somebody writes, and takes it only when pressed', async () => {
  const site = await serve({ root: folder })
  const { page, context } = await newSession(browser)
  await page.goto(site.address)
  await appReady(page)
  await page.waitForFunction(underControl)
  // From the second visit on the page is the service worker's.
  await page.reload()
  await appReady(page)
  await takeExample(page)
  await waitUntilSaved(page)
  const index = readFileSync(join(folder, 'index.html'), 'utf8')
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  writeFileSync(join(folder, 'index.html'), index.replace('<html lang="vi">', '<html lang="vi" data-newer>'))
  writeFileSync(join(folder, 'sw.js'), worker.replace(/(index\.html",revision:")\w+/, '$1newer'))
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).not.toBe(worker)

  const address = page.url()
  await page.evaluate(() => (location.hash = location.hash.replace(/\/criteria.*$/, '/facility')))
  const field = page.getByLabel(words.facility.name.label)
  await field.focus()
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()))
  await page.waitForFunction(() =>
    navigator.serviceWorker.getRegistration().then((found) => found?.waiting?.state === 'installed'),
  )
  const offer = page.getByRole('button', { name: words.settings.update.take })
  expect(await offer.count()).toBe(0)
  await field.blur()
  await offer.waitFor()
  expect(await page.locator('html[data-newer]').count()).toBe(0)

  await offer.click()
  await page.locator('html[data-newer]').waitFor({ state: 'attached' })
  await appReady(page)
  expect(page.url().split('/a/')[1]?.split('/')[0]).toBe(address.split('/a/')[1]?.split('/')[0])
  await site.close()
  await context.close()
})

it('can be installed: a manifest with names and icons that are there', async () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as {
    name: string
    display: string
    start_url: string
    icons: { src: string; sizes: string }[]
  }
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './' })
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512'])
  for (const { src } of manifest.icons) expect(readFileSync(join(folder, src)).length).toBeGreaterThan(0)
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('rel="manifest"')
})
