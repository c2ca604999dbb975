import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, openSingleFile, serveDist } from './support/site'

let browser: Browser
let session: Session

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

describe.each(['/', '/cntt/tt54/'])('hosted at %s', (subPath) => {
  let site: Awaited<ReturnType<typeof serveDist>>

  beforeAll(async () => {
    site = await serveDist({ subPath })
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    session = await newSession(browser)
  })
  afterEach(() => session.context.close())

  it('opens on the list of assessments, without an error and without a request to anybody else', async () => {
    await session.page.goto(site.address)
    await appReady(session.page)
    expect(await session.page.title()).toContain('TT54')
    session.expectClean()
  })

  it('finds a screen again by its address after a reload', async () => {
    await session.page.goto(`${site.address}#/settings`)
    await appReady(session.page)
    const heading = await session.page.locator('main h1').first().innerText()
    // A module that is still on its way when the page goes is an error to Firefox.
    await session.page.waitForLoadState('networkidle')
    await session.page.reload()
    await appReady(session.page)
    expect(await session.page.locator('main h1').first().innerText()).toBe(heading)
    session.expectClean()
  })

  it('says so when an address leads nowhere', async () => {
    await session.page.goto(`${site.address}#/khong-co`)
    await appReady(session.page)
    expect(await session.page.locator('main h1').first().innerText()).toBe('Không tìm thấy trang')
    session.expectClean()
  })
})

describe('one file from disk, network cut', () => {
  beforeEach(async () => {
    session = await newSession(browser)
  })
  afterEach(() => session.context.close())

  it('opens and asks nobody for anything', async () => {
    await openSingleFile(session.page)
    expect(session.requests.filter((address) => !/^(file|data|blob):/.test(address))).toEqual([])
    session.expectClean()
  })

  it('holds a strict Content-Security-Policy without unsafe words', async () => {
    await openSingleFile(session.page)
    const policy = await session.page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("connect-src 'none'")
  })
})

describe.each(['light', 'dark'] as const)('start screen in %s', (colorScheme) => {
  it.each([1280, 768, 320])('is accessible and fits at %i px', async (width) => {
    session = await newSession(browser, { colorScheme, viewport: { width, height: 800 } })
    await openSingleFile(session.page)
    await screenshot(session.page, `start-${colorScheme}-${width}`)
    await expectAccessible(session.page)
    await expectNoSidewaysScroll(session.page)
    session.expectClean()
    await session.context.close()
  })
})
