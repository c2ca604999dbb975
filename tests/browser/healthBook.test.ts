import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeExample, waitUntilSaved, words } from './support/app'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { openId, stored } from './support/files'
import { screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, serveDist } from './support/site'

let browser: Browser
let site: Awaited<ReturnType<typeof serveDist>>
let session: Session

beforeAll(async () => {
  browser = await launch()
  site = await serveDist()
  session = await newSession(browser, { viewport: { width: 1366, height: 657 } })
  await session.page.clock.setFixedTime(new Date('2026-12-05T02:03:04Z'))
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe('the programme of the health book in numbers', () => {
  it('90,846 of 352,209 residents are shown as 25.79 % against 60 %', async () => {
    const { page } = session
    await page.goto(site.address)
    await appReady(page)
    await takeExample(page)
    const id = openId(page)
    await page.evaluate((to) => (location.hash = to), `#/a/${id}/criteria/sskdt-2026/sskdt-visit`)
    const sheet = page.locator('section').filter({
      has: page.getByRole('heading', { name: words.indicator.title, exact: true }),
    })
    await sheet.first().waitFor()
    await sheet.getByLabel(words.indicator.name).selectOption('residents-with-book')
    const fields = sheet.locator('form input')
    // More than the whole is said at the field, and nothing typed is lost.
    await fields.nth(0).fill('352.209')
    await fields.nth(1).fill('90.846')
    await sheet.getByLabel(words.indicator.day, { exact: true }).fill('2025-03-31')
    await sheet.getByLabel(words.indicator.source, { exact: true }).fill('Báo cáo của tỉnh')
    await sheet.getByLabel(words.indicator.targetPercent).fill('60')
    await sheet.getByLabel(words.indicator.targetDay).fill('2025-12-31')
    await sheet.getByRole('button', { name: words.indicator.keep }).click()
    await sheet.getByText(words.indicator.problem['more-than-whole']).waitFor()
    expect(await fields.nth(0).inputValue()).toBe('352.209')
    await fields.nth(0).fill('90.846')
    await fields.nth(1).fill('352.209')
    await sheet.getByRole('button', { name: words.indicator.keep }).click()
    await sheet.getByText('25,79% (90.846/352.209)').first().waitFor()
    const chart = sheet.getByRole('img', {
      name: /25,79% \(90\.846\/352\.209\) ngày 31\/03\/2025; mục tiêu 60% đến 31\/12\/2025/,
    })
    await chart.waitFor()
    await waitUntilSaved(page)
    expect((await stored(page, id)).assessment.indicators).toContainEqual({
      indicator: 'residents-with-book',
      day: '2025-03-31',
      part: 90846,
      whole: 352209,
      source: 'Báo cáo của tỉnh',
      target: 60,
      targetDay: '2025-12-31',
    })
    await sheet.first().scrollIntoViewIfNeeded()
    await screenshot(page, 'health-book-numbers')
    // A row that is half under the bar would be measured by what is seen of it.
    await page.evaluate(() => scrollTo(0, 0))
    await expectAccessible(page)
  })

  it('is read on a phone and in the dark', async () => {
    const { page } = session
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.getByText('25,79% (90.846/352.209)').first().scrollIntoViewIfNeeded()
    await screenshot(page, 'health-book-numbers-dark-360')
    await expectNoSidewaysScroll(page)
    session.expectClean()
  })
})
