import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeExample, words } from './support/app'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { drop, openId, stored } from './support/files'
import { screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, serveDist } from './support/site'

let browser: Browser
let site: Awaited<ReturnType<typeof serveDist>>
let session: Session
let page: Page

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
  page = session.page
  await page.goto(site.address)
  await appReady(page)
  await takeExample(page)
})
afterEach(async () => {
  session.expectClean()
  await session.context.close()
})

const table = (name: string): Buffer => readFileSync(new URL(`../fixtures/tables/${name}`, import.meta.url))
const text = words.tableImport
const recognised = () => page.getByRole('heading', { name: /^Nhận ra \d+\/\d+/ })
const takeButton = () => page.locator('.page-head .primary')

async function give(name: string): Promise<void> {
  await drop(page, { name, bytes: table(name) })
  await page.getByRole('heading', { name: text.title, exact: true }).waitFor()
  await recognised().waitFor()
}

describe('a table in a layout that is not ours (rows counted by hand)', () => {
  it.each(['T1-appendix.xlsx', 'T9-appendix.csv', 'T6-two-row-head.xlsx'])(
    '%s: all 146 criteria recognised, seen before anything changes, taken in one step',
    async (name) => {
      const id = openId(page)
      const before = (await stored(page, id)).assessment
      await give(name)
      await expect.poll(() => recognised().innerText()).toContain('146/146')
      expect((await stored(page, id)).assessment).toEqual(before)
      const count = Number(/\d+/.exec(await takeButton().innerText())?.[0])
      expect(count).toBeGreaterThan(0)
      await takeButton().click()
      await page.waitForURL(/#\/a\/[^/]+\/criteria/)
      await expect.poll(async () => (await stored(page, id)).assessment.answers).not.toEqual(before.answers)
      const { answers } = (await stored(page, id)).assessment
      for (const rows of Object.keys(before.answers))
        for (const row of Object.keys(before.answers[rows] ?? {})) expect(answers[rows]).toHaveProperty([row])
    },
  )

  it('T2-winforms.xlsx: two criteria have other names there; they are offered, not guessed, and taken by a person', async () => {
    const id = openId(page)
    await give('T2-winforms.xlsx')
    await expect.poll(() => recognised().innerText()).toContain('144/146')
    // 56 and 68 are called otherwise, by two and four rows of that table.
    await page.getByRole('button', { name: 'Là 56. ' }).first().click()
    await expect.poll(() => recognised().innerText()).toContain('145/146')
    await page.getByRole('button', { name: 'Là 68. ' }).first().click()
    await expect.poll(() => recognised().innerText()).toContain('146/146')
    await takeButton().click()
    await page.waitForURL(/#\/a\/[^/]+\/criteria/)
    await expect
      .poll(async () => Object.keys((await stored(page, id)).assessment.answers['tt54-2017'] ?? {}))
      .toEqual(expect.arrayContaining(['his.27', 'ris-pacs.7']))
  })

  it('T4-words.xlsx: a bare mark is asked, a wrong guess is changed, and the next table of the layout knows it', async () => {
    const id = openId(page)
    await give('T4-words.xlsx')
    await expect(page.getByRole('heading', { name: '“x” ở cột kết quả nghĩa là gì?' }).count()).resolves.toBe(
      1,
    )
    await expect.poll(() => takeButton().isDisabled()).toBe(true)
    await screenshot(page, 'nhan-bang-hoi')
    await expectAccessible(page)
    // By key, then by mouse: every open word needs an answer of a person.
    await page.keyboard.press('1')
    while (!(await takeButton().innerText()).startsWith('Nhận'))
      await page
        .getByRole('group', { name: /nghĩa là gì/ })
        .getByRole('button')
        .last()
        .click()
    const column = page.getByRole('combobox', { name: text.column.replace('{letters}', 'A') })
    await column.selectOption({ label: text.role.none })
    await column.selectOption({ label: text.role.id })
    await takeButton().click()
    await page.waitForURL(/criteria/)
    await expect
      .poll(
        async () => (await stored(page, id)).assessment.answers['tt54-2017']?.['infrastructure.5']?.verdict,
      )
      .toBe('not-met')
    await give('T4-words.xlsx')
    await page.getByText(text.kept).waitFor()
    expect(await page.getByRole('group', { name: /nghĩa là gì/ }).count()).toBe(0)
  })

  it('is usable on a phone and in the dark', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await give('T4-words.xlsx')
    await screenshot(page, 'nhan-bang-dien-thoai')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
})

it('an old .xls says how it is saved anew, and nothing changes', async () => {
  const id = openId(page)
  const before = (await stored(page, id)).assessment
  await drop(page, { name: 'cu.xls', bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) })
  await page.getByText('Excel kiểu cũ (.xls)').waitFor()
  expect((await stored(page, id)).assessment).toEqual(before)
})
