import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeExample, undo, waitUntilSaved, words } from './support/app'
import { fromMenu } from './support/files'
import { expectAccessible } from './support/axe'
import { saved, screenshot } from './support/keep'
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
  await takeExample(page)
  await page.evaluate(() => {
    location.hash = `${location.hash.split('/criteria')[0] ?? ''}/evidence`
  })
  await page.locator('#evidence-new').waitFor()
})
afterEach(() => session.context.close())

const TITLE = 'Biên bản nghiệm thu bệnh án điện tử'
/** The entry that is open: over the register, or beside it where there is room. */
const drawer = () => page.locator('dialog[open], aside.entry')
const bytes = Buffer.from(Uint8Array.from({ length: 2_500_001 }, (_, index) => (index * 7919) % 256))
const hash = createHash('sha256').update(bytes).digest('hex')

/** A new entry with the file attached, its drawer open. */
async function withFile(): Promise<void> {
  await page.locator('#evidence-new').fill(TITLE)
  await page.keyboard.press('Enter')
  await drawer().waitFor()
  await drawer()
    .locator('input[type=file]')
    .setInputFiles({ name: 'Biên bản số 12.pdf', mimeType: 'application/pdf', buffer: bytes })
  await drawer().locator('code').waitFor()
}

/** Opens the entry from the table. */
async function openEntry(): Promise<void> {
  await page.getByRole('button', { name: TITLE, exact: true }).click()
  await drawer().waitFor()
}

const closeDrawer = (): Promise<void> =>
  drawer().getByRole('button', { name: words.app.close }).first().click()

describe('files of evidence, from disk, network cut', () => {
  it('attached → reloaded → downloaded byte by byte, hash shown', async () => {
    await withFile()
    expect(await drawer().locator('code').innerText()).toBe(hash)
    await expectAccessible(page)
    await screenshot(page, 'evidence-drawer')
    await closeDrawer()
    await waitUntilSaved(page)

    await page.reload()
    await openEntry()
    const file = await saved(page, () =>
      drawer().getByRole('button', { name: words.evidence.file.download }).click(),
    )
    expect(file.name).toBe('Biên bản số 12.pdf')
    expect(Buffer.from(file.bytes).equals(bytes)).toBe(true)

    await closeDrawer()
    await fromMenu(page, words.menu.export)
    const choice = page.locator('dialog li').filter({ hasText: words.export.format.zip.title })
    const entries = unzipSync((await saved(page, () => choice.getByRole('button').click())).bytes)
    const name = Object.keys(entries).find((path) => path.startsWith(`evidence/${hash}-`)) ?? ''
    expect(Buffer.from(entries[name] ?? []).equals(bytes)).toBe(true)
    session.expectClean()
  })

  it('removing the entry and taking that back gives the file back', async () => {
    await withFile()
    await drawer().getByRole('button', { name: words.evidence.remove }).click()
    await expect.poll(() => page.getByRole('button', { name: TITLE, exact: true }).count()).toBe(0)
    // The message offers to take it back, and goes after a while; the bar still does when all is on disk.
    await page.locator('header.bar').getByRole('button', { name: words.app.undo, exact: true }).waitFor()
    await waitUntilSaved(page)
    await undo(page)
    await openEntry()
    const file = await saved(page, () =>
      drawer().getByRole('button', { name: words.evidence.file.download }).click(),
    )
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(hash)
  })

  it('a file that was cleared is said to be missing, and comes back when it is attached again', async () => {
    await withFile()
    await drawer().getByRole('button', { name: words.evidence.file.remove, exact: true }).click()
    await closeDrawer()
    // The message offers to take it back and lies over the end of the page.
    const closing = page.getByRole('button', { name: words.app.close })
    while ((await closing.count()) > 0) await closing.first().click()
    await waitUntilSaved(page)
    await page.locator('details > summary').filter({ hasText: words.evidence.clean.title }).click()
    const clean = page.locator('details').filter({ hasText: words.evidence.clean.title })
    await clean.getByText('Biên bản số 12.pdf').waitFor()
    // The history of the assessment may still refer to it.
    const alsoHistory = clean.locator('input[type=checkbox]')
    if ((await alsoHistory.count()) > 0) await alsoHistory.check()
    await clean.locator('.button.danger').click()
    await clean.getByText(words.evidence.clean.none).waitFor()

    // Undo brings the mention of the file back, not its content.
    await undo(page)
    await openEntry()
    await drawer().getByText(words.evidence.file.missingText).waitFor()
    await drawer()
      .locator('input[type=file]')
      .setInputFiles({ name: 'tên khác.pdf', mimeType: 'application/pdf', buffer: bytes })
    await drawer().getByRole('button', { name: words.evidence.file.download }).waitFor()
    await expect.poll(() => drawer().getByText(words.evidence.file.missingText).count()).toBe(0)
  })

  it('what looks like personal data is said and kept', async () => {
    await page.locator('#evidence-new').fill('Phiếu của 001099012345')
    await page.getByText('giống số căn cước công dân').waitFor()
    await page.keyboard.press('Enter')
    await drawer().waitFor()
    expect(await drawer().getByLabel(words.evidence.field.title).inputValue()).toBe('Phiếu của 001099012345')
  })
})
