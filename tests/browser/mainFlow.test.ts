import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { goTo, press, takeExample, waitUntilSaved, words } from './support/app'
import { saved } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { openSingleFile } from './support/site'

let browser: Browser
let session: Session
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(async () => {
  session = await newSession(browser)
  page = session.page
  await openSingleFile(page)
})
afterEach(() => session.context.close())

/** The choices of one criterion. */
const choice = (criterion: string, verdict: keyof typeof words.verdict) =>
  page.locator(`[id="${criterion}"]`).getByRole('radio', { name: words.verdict[verdict] })

describe('the main job in one file from disk, network cut', () => {
  it('answer → level moves → reload → still there → report as PDF', async () => {
    await takeExample(page)
    expect(await page.locator('header.bar').innerText()).toContain('3–4')

    // Of level 4 only unassessed rows are open; one of them not met settles the level at 3.
    await page.evaluate(() => {
      location.hash = `${location.hash.split('/criteria')[0] ?? ''}/criteria/tt54-2017/lis`
    })
    await choice('lis.10', 'not-met').waitFor({ state: 'attached' })
    await choice('lis.10', 'not-met').check({ force: true })
    await page.waitForFunction(
      () => !(document.querySelector('header.bar')?.textContent ?? '').includes('3–4'),
    )
    await waitUntilSaved(page)

    await page.reload()
    await choice('lis.10', 'not-met').waitFor({ state: 'attached' })
    expect(await choice('lis.10', 'not-met').isChecked()).toBe(true)

    await goTo(page, 'reports')
    const { name, bytes } = await saved(page, () => press(page, words.report.savePdf))
    expect(name).toMatch(/\.pdf$/)
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-')
    expect(bytes.length).toBeGreaterThan(50_000)
    session.expectClean()
  })
})
