import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { switchLanguage, takeExample } from './support/app'
import {
  expectAccessible,
  expectNoCutSelects,
  expectNoGluedWords,
  expectNoSidewaysScroll,
} from './support/axe'
import { screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, settled, singleFileAddress } from './support/site'
import { openRow } from './support/walk'

/** Every screen of an assessment, as the address below it. */
const SCREENS = [
  'overview',
  'help',
  'facility',
  'criteria/tt54-2017/infrastructure',
  'criteria/tt54-2017/ris-pacs',
  'criteria/tt54-2017/emr',
  'criteria/tt54-2017/milestones',
  'criteria/tt46-2018/t46-storage',
  'criteria/tt13-2025/c365-infrastructure',
  'departments',
  'evidence',
  'evidence/rehearsal',
  'result',
  'plan',
  'plan/actions',
  'plan/gap',
  'plan/projection',
  'plan/programme',
  'plan/vendor',
  'plan/tender',
  'check',
  'compare',
  'opinions',
  'reports',
] as const

/** Every screen outside an assessment that needs no file first. */
const OUTSIDE = [
  '',
  'assessor',
  'round',
  'rollup',
  'rollup/report',
  'vendors',
  'workbench',
  'help',
  'settings',
  'nowhere',
] as const

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The app from disk with the illustrative hospital on the desk. */
async function withExample(session: Session): Promise<string> {
  const { page } = session
  await page.goto(singleFileAddress())
  await appReady(page)
  await takeExample(page)
  return /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
}

/** A row half under the bar at the foot is no smaller for it: on a phone axe looks at a window as tall as the page. */
async function looksAccessible(page: Page, width: number): Promise<void> {
  const tall = width > 320 ? 800 : await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(800, tall) })
  await expectAccessible(page)
  await page.setViewportSize({ width, height: 800 })
}

/** axe looks at both themes and at a phone; between the widths only the room differs. */
const WITHOUT_AXE = 768

describe.each([
  { colorScheme: 'light', width: 1366 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 768 },
] as const)('every screen in $colorScheme at $width px', ({ colorScheme, width }) => {
  let session: Session
  let id = ''
  beforeAll(async () => {
    session = await newSession(browser, { colorScheme, viewport: { width, height: 800 } })
    id = await withExample(session)
  })
  afterAll(() => session.context.close())

  it.each(SCREENS)('%s', async (screen) => {
    const { page } = session
    await page.goto(`${singleFileAddress()}#/a/${id}/${screen}`)
    await appReady(page)
    await settled(page)
    await screenshot(page, `${screen.replaceAll('/', '-')}-${colorScheme}-${width}`)
    if (width !== WITHOUT_AXE) await looksAccessible(page, width)
    await expectNoGluedWords(page)
    await expectNoCutSelects(page)
    await expectNoSidewaysScroll(page)
  })

  it.each(OUTSIDE)('the screen outside an assessment: “%s”', async (screen) => {
    const { page } = session
    await page.goto(`${singleFileAddress()}#/${screen}`)
    await appReady(page)
    await settled(page)
    await screenshot(page, `outside-${screen.replaceAll('/', '-') || 'start'}-${colorScheme}-${width}`)
    if (width !== WITHOUT_AXE) await expectAccessible(page)
    await expectNoGluedWords(page)
    await expectNoCutSelects(page)
    await expectNoSidewaysScroll(page)
  })

  it('with everything of a criterion open and the list of keys on top', async () => {
    const { page } = session
    await page.goto(`${singleFileAddress()}#/a/${id}/criteria/tt54-2017/lis`)
    await openRow(page, 'lis.9')
    await page.locator('#lis\\.9 details.provenance > summary').click()
    await expectAccessible(page)
    await page.locator('#lis\\.9').focus()
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    await screenshot(page, `keys-${colorScheme}-${width}`)
    await expectAccessible(page)
    await expectNoGluedWords(page)
    await page.keyboard.press('Escape')
  })

  it('in English', async () => {
    const { page } = session
    await page.goto(`${singleFileAddress()}#/a/${id}/result`)
    await appReady(page)
    await switchLanguage(page, 'en')
    await page.getByRole('heading', { level: 1, name: /^Level \d/ }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    // The menu with the language lies over the screen that is looked at.
    await page.keyboard.press('Escape')
    await page.locator('header details[open]').waitFor({ state: 'detached' })
    await expectAccessible(page)
  })

  it('reported no error and asked nobody', () => session.expectClean())
})
