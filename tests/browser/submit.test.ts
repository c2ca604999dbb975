import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getDocumentProxy } from 'unpdf'
import { sealState } from '../../src/core/seal/seal'
import type { Assessment, CriteriaSet } from '../../src/core/types'
import { verifySubmission } from '../../src/core/seal/verifySubmission'
import { goTo, press, takeExample, waitUntilSaved, words } from './support/app'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { openId, stored } from './support/files'
import { saved, screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { openSingleFile } from './support/site'

const sets = ['tt54-2017', 'tt46-2018', 'tt13-2025'].map(
  (id) =>
    JSON.parse(
      readFileSync(new URL(`../../criteria/${id}/1.0.0.json`, import.meta.url), 'utf8'),
    ) as CriteriaSet,
)

let browser: Browser
let session: Session
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
afterEach(() => session.context.close())

const rules = (): Promise<(string | null)[]> =>
  page.locator('.finding').evaluateAll((all) => all.map((one) => one.getAttribute('data-rule')))
const sealedAs = (state: 'valid' | 'broken'): Promise<void> =>
  page.locator(`.sealed[data-seal="${state}"]`).waitFor()
/** Undo and redo stand in the bar; their words name what they do. */
const undo = (): Promise<void> => page.locator('.tools .button').first().click()

/** Writes a fact of the facility and comes back. */
async function fill(fact: string, value: string): Promise<void> {
  await goTo(page, 'facility')
  const field = page.locator(`[data-fact="${fact}"] input`)
  await field.fill(value)
  await field.blur()
}

/** From the finding to its field, put right, and back. */
async function mendDate(): Promise<void> {
  await page.locator('[data-rule="date.in-future"] a').click()
  const field = page.locator('[data-fact="assessedOn"] input')
  await field.waitFor()
  await page.waitForFunction(() => !!document.activeElement?.closest('[data-fact="assessedOn"]'))
  await field.fill('2026-11-02')
  await field.blur()
  await goTo(page, 'check')
}

async function savedSubmission(): Promise<Assessment> {
  const { name, bytes } = await saved(page, () => press(page, words.submit.file.json))
  expect(name).toMatch(/\.tt54\.json$/)
  return JSON.parse(new TextDecoder().decode(bytes)) as Assessment
}

describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const)('handing in, in $colorScheme at $width px, network cut', ({ colorScheme, width }) => {
  beforeEach(async () => {
    session = await newSession(browser, {
      colorScheme,
      viewport: { width, height: 800 },
      acceptDownloads: true,
    })
    page = session.page
    // The example is of 01/12/2026; whatever day the test runs, it was not yet.
    await page.clock.setFixedTime(new Date('2026-11-25T02:03:04Z'))
    await openSingleFile(page)
  })

  it('errors → mended → sealed → the file verifies → changed → undone → sealed again', async () => {
    await takeExample(page)
    await goTo(page, 'check')
    await page.locator('.finding').first().waitFor()
    expect((await rules())[0]).toBe('date.in-future')
    await page.locator('section[aria-labelledby="seal-title"] button[type="submit"]').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('check-error')
    expect(await page.locator('.sealed').count()).toBe(0)
    await page.locator('summary').last().click()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    await mendDate()
    await page.locator('.finding').first().waitFor()
    expect(await rules()).not.toContain('date.in-future')
    await press(page, words.submit.seal)
    await sealedAs('valid')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sealed-title')
    await screenshot(page, `submit-sealed-${colorScheme}-${width}`, { fullPage: true })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    const first = await savedSubmission()
    expect(verifySubmission(first, sets)).toMatchObject({
      seal: { state: 'valid' },
      changedFacts: [],
      differences: [],
      words: [],
    })
    expect(first.submission?.warnings?.map(({ rule }) => rule)).toContain('file.illustrative')
    expect(first.submission?.sealedAt).toBe('2026-11-25T02:03:04Z')

    await fill('address', 'Số 1, đường Minh Họa')
    await page.locator('.who [data-seal="broken"]').waitFor()
    await goTo(page, 'check')
    await sealedAs('broken')
    await screenshot(page, `submit-changed-${colorScheme}-${width}`, { fullPage: true })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await undo()
    await sealedAs('valid')
    await waitUntilSaved(page)
    // What lies in the database is what was sealed, to the letter.
    expect(sealState((await stored(page, openId(page))).assessment).state).toBe('valid')

    await fill('address', 'Số 2, đường Minh Họa')
    await goTo(page, 'check')
    await sealedAs('broken')
    await press(page, words.submit.sealAgain)
    await sealedAs('valid')
    const second = await savedSubmission()
    expect(verifySubmission(second, sets).seal.state).toBe('valid')
    expect(second.seal?.replaces).toBe(first.seal?.fingerprint)
    session.expectClean()
  })

  it('the package and the PDF go with it; the list says that it is sealed, and was changed', async () => {
    await takeExample(page)
    await goTo(page, 'check')
    await mendDate()
    await press(page, words.submit.seal)
    await sealedAs('valid')
    const hash = (await page.locator('.hash code').innerText()).trim()
    const package_ = await saved(page, () => press(page, words.submit.file.zip))
    expect(package_.name).toMatch(/\.tt54\.zip$/)
    const pdf = await saved(page, () => press(page, words.submit.file.pdf))
    const document = await getDocumentProxy(pdf.bytes)
    for (const number of [1, document.numPages]) {
      const content = await (await document.getPage(number)).getTextContent()
      expect(content.items.map((item) => ('str' in item ? item.str : '')).join('')).toContain(hash)
    }
    await waitUntilSaved(page)
    await page.evaluate(() => (location.hash = '#/'))
    await page.locator('article [data-seal="valid"]').waitFor()
    await expectAccessible(page)
    await page.locator('article [data-seal="valid"]').click()
    await fill('address', 'Số 3')
    await waitUntilSaved(page)
    await page.evaluate(() => (location.hash = '#/'))
    await page.locator('article [data-seal="broken"]').waitFor()
    await expectNoSidewaysScroll(page)
    session.expectClean()
  })
})
