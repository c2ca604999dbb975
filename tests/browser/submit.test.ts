import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getDocumentProxy } from 'unpdf'
import { sealState } from '../../src/core/seal/seal'
import type { Assessment, CriteriaSet } from '../../src/core/types'
import { verifySubmission } from '../../src/core/seal/verifySubmission'
import { goTo, openFold, press, takeExample, undo, waitUntilSaved, words } from './support/app'
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
/** What the entry of the check says of the seal on every screen: in the rail, or in the drawer where it has no room. */
async function said(state: string): Promise<void> {
  const screens = page.locator('header.bar .screens')
  const isBehind = await screens.isVisible()
  if (isBehind) await screens.click()
  const list = page.locator(isBehind ? 'dialog[open]' : 'nav.rail')
  await list.locator('a[href$="/check"] .state', { hasText: state }).waitFor()
  if (isBehind) await page.keyboard.press('Escape')
}

/** Writes a fact of the facility that is asked for to seal. */
async function fill(fact: string, value: string): Promise<void> {
  await goTo(page, 'facility')
  await openFold(page, words.facility.need.sealing)
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
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('check-error')
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
    await said(words.frame.state.changed)
    await goTo(page, 'check')
    await sealedAs('broken')
    await screenshot(page, `submit-changed-${colorScheme}-${width}`, { fullPage: true })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await undo(page)
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
    // What people compare by eye: five groups of four, the beginning of the whole hash that stands on the screen.
    const code = (await page.locator('.sealed .short').innerText()).trim()
    const groups = code.split(/\s+/)
    expect(groups.map(({ length }) => length)).toEqual([4, 4, 4, 4, 4])
    const hash = (await page.locator('.hash code').innerText()).trim()
    expect(hash.toUpperCase().startsWith(groups.join(''))).toBe(true)
    const package_ = await saved(page, () => press(page, words.submit.file.zip))
    expect(package_.name).toMatch(/\.tt54\.zip$/)
    const pdf = await saved(page, () => press(page, words.submit.file.pdf))
    const document = await getDocumentProxy(pdf.bytes)
    // The report has it once, on its last page, under the signature.
    const withHash: number[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const content = await (await document.getPage(number)).getTextContent()
      const said = content.items.map((item) => ('str' in item ? item.str : '')).join('')
      if (said.includes(hash)) withHash.push(number)
    }
    expect(withHash).toEqual([document.numPages])
    await waitUntilSaved(page)
    await page.evaluate(() => (location.hash = '#/'))
    await page.locator('article [data-seal="valid"]').waitFor()
    await expectAccessible(page)
    await page.locator('article [data-seal="valid"]').click()
    await said(words.frame.state.sealed)
    await fill('address', 'Số 3')
    await waitUntilSaved(page)
    await page.evaluate(() => (location.hash = '#/'))
    await page.locator('article [data-seal="broken"]').waitFor()
    await expectNoSidewaysScroll(page)
    session.expectClean()
  })
})
