import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, takeExample } from './support/app'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, openSingleFile } from './support/site'

const SCREENS = ['facility', 'criteria', 'result', 'reports'] as const

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe.each(['light', 'dark'] as const)('every screen in %s', (colorScheme) => {
  let session: Session
  beforeAll(async () => {
    session = await newSession(browser, { colorScheme })
    await openSingleFile(session.page)
    await takeExample(session.page)
  })
  afterAll(() => session.context.close())

  it.each(SCREENS.flatMap((screen) => [1280, 768, 320].map((width) => [screen, width] as const)))(
    '%s is accessible and fits at %i px',
    async (screen, width) => {
      const { page } = session
      await page.setViewportSize({ width, height: 800 })
      await goTo(page, screen)
      await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
      await screenshot(page, `${screen}-${colorScheme}-${String(width)}`)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      session.expectClean()
    },
  )

  it('settings are accessible', async () => {
    const { page } = session
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.evaluate(() => {
      location.hash = '#/settings'
    })
    await appReady(page)
    await screenshot(page, `settings-${colorScheme}`, { fullPage: true })
    await expectAccessible(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
  })
})
