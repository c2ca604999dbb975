import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { press, takeExample, words } from './support/app'
import { expectAccessible } from './support/axe'
import { ENGINE } from './support/engine'
import { dialog, fromMenu, openId, stored, storedAssessments } from './support/files'
import { saved, screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, serveDist } from './support/site'
import { answer, conflict, isNotMet, row } from './support/walk'

let browser: Browser
let site: Awaited<ReturnType<typeof serveDist>>
let session: Session
let first: Page
let second: Page
let id: string

beforeAll(async () => {
  browser = await launch()
  site = await serveDist()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
beforeEach(async () => {
  session = await newSession(browser)
  first = session.page
  await first.goto(site.address)
  await appReady(first)
  await takeExample(first)
  id = openId(first)
  await first.goto(`${site.address}#/a/${id}/criteria/tt54-2017/lis`)
  await row(first, 'lis.1').waitFor()
  second = await openAgain()
})
afterEach(async () => {
  session.expectClean()
  await session.context.close()
})

const presence = (page: Page) =>
  page.getByRole('status').filter({ hasText: words.presence.text.slice(0, 30) })
const verdictOf = async (criterion: string) =>
  (await stored(first, id)).assessment.answers['tt54-2017']?.[criterion]?.verdict

const storedIn = async (page: Page) => (await stored(page, id)).assessment

async function openAgain(): Promise<Page> {
  const page = await session.context.newPage()
  await page.goto(`${site.address}#/a/${id}/criteria/tt54-2017/lis`)
  await row(page, 'lis.1').waitFor()
  return page
}

/** Both windows answer something: the second one is first to be saved, the first one is left with its own answer. */
async function bothAnswer(): Promise<void> {
  await answer(second, 'lis.1', 'not-met')
  await conflict(first).waitFor()
  await answer(first, 'lis.2', 'not-met')
  await first.getByText(words.save.failed, { exact: false }).first().waitFor()
}

describe('two windows on one assessment', () => {
  it('see each other before anything is typed, and see the other go', async () => {
    await presence(first).waitFor()
    await presence(second).waitFor()
    await expectAccessible(first)
    await second.close()
    await presence(first).waitFor({ state: 'detached' })
  })

  // Only this driver can make a page die.
  it.runIf(ENGINE === 'chromium')('notice a window whose process dies', async () => {
    await presence(first).waitFor()
    const cdp = await session.context.newCDPSession(second)
    void cdp.send('Page.crash').catch(() => {})
    await presence(first).waitFor({ state: 'detached' })
  })

  it('take over: what is on this screen is written, and the other window is told', async () => {
    await bothAnswer()
    await expectAccessible(first)
    await screenshot(first, 'conflict')
    // Nothing was overwritten so far.
    expect(await verdictOf('lis.1')).toBe('not-met')
    await press(first, words.conflict.takeOver)
    await conflict(first).waitFor({ state: 'detached' })
    await expect.poll(() => verdictOf('lis.2')).toBe('not-met')
    expect(await verdictOf('lis.1')).toBe('met')
    await conflict(second).waitFor()
  })

  it('reload: what the other saved is shown, and one undo brings back what was here', async () => {
    await bothAnswer()
    await press(first, words.conflict.reload)
    await conflict(first).waitFor({ state: 'detached' })
    await row(first, 'lis.1').waitFor()
    expect(await isNotMet(first, 'lis.1')).toBe(true)
    expect(await isNotMet(first, 'lis.2')).toBe(false)
    await first.keyboard.press('Control+z')
    expect(await isNotMet(first, 'lis.2')).toBe(true)
    await expect.poll(() => verdictOf('lis.2')).toBe('not-met')
  })

  it('keep a copy: both remain, each with its own answer', async () => {
    await bothAnswer()
    await press(first, words.conflict.keepCopy)
    await first.waitForURL((url) => !url.href.includes(id))
    await expect.poll(async () => (await storedAssessments(first)).length).toBe(2)
    const copy = (await stored(first, openId(first))).assessment.answers['tt54-2017']
    const original = (await stored(first, id)).assessment.answers['tt54-2017']
    expect([copy?.['lis.1']?.verdict, copy?.['lis.2']?.verdict]).toEqual(['met', 'not-met'])
    expect([original?.['lis.1']?.verdict, original?.['lis.2']?.verdict]).toEqual(['not-met', 'met'])
  })

  it('removed in the other window: what is on screen can be kept', async () => {
    await second.goto(site.address)
    await appReady(second)
    await second.locator('summary', { hasText: words.start.more }).first().click()
    await press(second, words.start.remove)
    await conflict(first).waitFor()
    expect(await conflict(first).innerText()).toContain(words.conflict.removed.slice(0, 25))
    await press(first, words.conflict.takeOver)
    await expect.poll(async () => (await storedAssessments(first)).map((one) => one.id)).toEqual([id])
  })

  it('nobody leaves with changes that are not written without a question', async () => {
    await bothAnswer()
    await fromMenu(first, words.app.settings)
    await dialog(first).waitFor()
    expect(await dialog(first).locator('h2').innerText()).toBe(words.leave.title)
    await expectAccessible(first)
    await press(first, words.leave.stay)
    expect(first.url()).toContain(id)
    await fromMenu(first, words.app.settings)
    const file = await saved(first, () => press(first, words.leave.saveAndLeave))
    await first.waitForURL(/settings/)
    const kept = JSON.parse(new TextDecoder().decode(file.bytes)) as {
      answers: Record<string, Record<string, { verdict: string }>>
    }
    expect(kept.answers['tt54-2017']?.['lis.2']?.verdict).toBe('not-met')
    expect(await verdictOf('lis.2')).toBe('met')
  })
})

describe('what was not on disk when a window went', () => {
  /** Keeps the database from answering in this window: nothing it writes from now on arrives. */
  const cutOff = (page: Page) =>
    page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('Full disk', 'UnknownError')
      }
    })

  it('is there after a reload right after an answer, with another window open', async () => {
    await answer(first, 'lis.3', 'not-met')
    await first.reload()
    await row(first, 'lis.3').waitFor()
    expect(await isNotMet(first, 'lis.3')).toBe(true)
    await expect.poll(() => verdictOf('lis.3')).toBe('not-met')
  })

  it('is on screen again after the window closed without room, and one undo away from what is on disk', async () => {
    await second.close()
    await cutOff(first)
    await answer(first, 'lis.3', 'not-met')
    await first.getByText(words.storageProblem.quota.title).first().waitFor()
    first.on('dialog', (question) => void question.accept())
    await first.reload()
    await row(first, 'lis.3').waitFor()
    expect(await isNotMet(first, 'lis.3')).toBe(true)
    await expect.poll(() => verdictOf('lis.3')).toBe('not-met')
    await first.keyboard.press('Control+z')
    expect(await isNotMet(first, 'lis.3')).toBe(false)
  })

  it('never goes over something newer: the next opening asks', async () => {
    await bothAnswer()
    first.on('dialog', (question) => void question.accept())
    await first.close({ runBeforeUnload: true })
    await answer(second, 'lis.4', 'not-met')
    await expect
      .poll(async () => (await storedIn(second)).answers['tt54-2017']?.['lis.4']?.verdict)
      .toBe('not-met')
    const third = await openAgain()
    await conflict(third).waitFor()
    expect(await isNotMet(third, 'lis.2')).toBe(true)
    expect((await storedIn(third)).answers['tt54-2017']?.['lis.2']?.verdict).toBe('met')
    await press(third, words.conflict.reload)
    await conflict(third).waitFor({ state: 'detached' })
    await third.reload()
    await row(third, 'lis.1').waitFor()
    expect(await conflict(third).count()).toBe(0)
    expect(await isNotMet(third, 'lis.4')).toBe(true)
  })

  it('does not bring back an assessment that was removed', async () => {
    await bothAnswer()
    first.on('dialog', (question) => void question.accept())
    await first.close({ runBeforeUnload: true })
    await second.goto(site.address)
    await appReady(second)
    await second.locator('summary', { hasText: words.start.more }).first().click()
    await press(second, words.start.remove)
    await expect.poll(() => storedAssessments(second)).toEqual([])
    expect(
      await second.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('lifeboat'))),
    ).toEqual([])
    await second.goto(`${site.address}#/a/${id}/criteria/tt54-2017/lis`)
    await second.getByRole('heading', { name: words.assessment.missing }).waitFor()
  })
})
