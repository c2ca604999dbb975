import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sealState } from '../../src/core/seal/seal'
import type { Assessment } from '../../src/core/types'
import { writeConfirmations } from '../../src/files/criteria/confirmationsFile'
import { inventedXlsx } from '../unit/inventedCircular'
import { goTo, press, takeExample, waitUntilSaved, words } from './support/app'
import { agreeToRest, appraise } from './support/assessor'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { giveFolder, openId, stored } from './support/files'
import { saved, screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, openSingleFile } from './support/site'

let browser: Browser
let session: Session
let page: Page
const folder = mkdtempSync(path.join(tmpdir(), 'tt54-circular-'))

beforeAll(async () => {
  browser = await launch()
  session = await newSession(browser, { viewport: { width: 1366, height: 657 }, acceptDownloads: true })
  page = session.page
  // The example is of 01/12/2026; whatever day the test runs, it was not yet.
  await page.clock.setFixedTime(new Date('2026-12-02T02:03:04Z'))
  await openSingleFile(page)
})
afterAll(async () => {
  await session.context.close()
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

async function visit(hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await appReady(page)
}

/** Rows 31–35 ask for more than before, or were joined: all in the third group, confirmed in one step. */
async function confirmGroup(): Promise<void> {
  const id = openId(page)
  await visit(`#/a/${id}/criteria/tt99-2026/tt99-2026-3`)
  await page.locator('[id="tt99-2026.31"]').waitFor()
  await page.locator('.walk-head button[aria-expanded=false]').click()
  await page.getByRole('button', { name: 'Xác nhận 5 câu trả lời của nhóm' }).click()
  await expect
    .poll(async () =>
      Object.values((await stored(page, id)).assessment.answers['tt99-2026'] ?? {}).some(
        ({ unconfirmed }) => unconfirmed,
      ),
    )
    .toBe(false)
}

it('a circular of this morning: entered from a spreadsheet, a hospital carried over, sealed, reviewed, rolled up, printed', async () => {
  // The table becomes a set of 60 rows in 5 groups and 5 levels.
  await visit('#/workbench')
  await page.locator('#workbench-file').setInputFiles({
    name: 'phu-luc.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await inventedXlsx()),
  })
  await page.locator('#new-number').fill('99/2026/TT-BYT')
  await page.locator('#new-title').fill('Bộ tiêu chí giả định')
  await page.locator('#new-issued').fill('2026-10-01')
  await page.locator('#new-from').fill('2026-11-01')
  await page.locator('dialog').getByText('60 dòng, 5 nhóm, 5 mức').waitFor()
  await screenshot(page, 'workbench-new')
  await press(page, words.workbench.new.use)
  await page.locator('tr', { hasText: '99/2026/TT-BYT' }).first().waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await screenshot(page, 'workbench-kept')

  // Two persons confirm one row each; their files are merged.
  await page.getByText(words.workbench.confirm.title, { exact: true }).click()
  await page.locator('#confirm-by').fill('Nguyễn Thị Lan')
  await page.locator('summary', { hasText: /^\s*1\. Nội dung 1 của/ }).click()
  await page.getByLabel(words.workbench.confirm.page).first().fill('4')
  await press(page, words.workbench.confirm.press)
  await page.getByText('Khớp văn bản gốc, trang 4').first().waitFor()
  const own = await saved(page, () => press(page, words.workbench.confirm.export))
  const { confirmations } = JSON.parse(new TextDecoder().decode(own.bytes)) as {
    confirmations: { row: string; words: string; by: string; on: string; page: string }[]
  }
  expect(confirmations).toMatchObject([{ row: 'tt99-2026.1', by: 'Nguyễn Thị Lan', page: '4' }])
  const others = confirmations.map((one) => ({ ...one, by: 'Trần Văn Minh', page: '5' }))
  await page.locator('#confirm-merge').setInputFiles({
    name: 'minh.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeConfirmations('tt99-2026', others)),
  })
  await page.getByText('Khớp văn bản gốc, trang 5').first().waitFor()
  await page.getByText('60/60 tiêu chí · đã đối chiếu chéo 0/60 · đã xác nhận 1/60').waitFor()

  // A hospital answered by Circular 54 is carried over.
  await visit('#/')
  await takeExample(page)
  await visit(`#/a/${openId(page)}/overview`)
  const offer = page.getByText('99/2026/TT-BYT').first()
  await offer.waitFor()
  await page.getByRole('button', { name: words.upgrade.look }).last().click()
  await screenshot(page, 'workbench-carry-over')
  await press(page, words.upgrade.accept)
  await waitUntilSaved(page)
  const id = openId(page)
  const { assessment } = await stored(page, id)
  expect(assessment.criteriaSets[0]).toMatchObject({ id: 'tt99-2026', version: '1.0.0' })
  expect(assessment.targetLevel).toBe(5)
  // Row 1 is criterion 30 unchanged, whose two items were met; row 2 is criterion 31, which was met as a whole.
  const carried = assessment.answers['tt99-2026'] ?? {}
  expect(carried['tt99-2026.1']).toMatchObject({ verdict: 'met' })
  expect(carried['tt99-2026.2']).toMatchObject({ verdict: 'met' })
  // Row 31 asks for more than criterion 1, which was met: it is asked again.
  expect(carried['tt99-2026.31']).toMatchObject({ unconfirmed: true })

  await goTo(page, 'criteria')
  await page.locator('[id="tt99-2026.1"]').waitFor()
  await screenshot(page, 'workbench-walk')
  // What must be said again is seen and said.
  await confirmGroup()
  // Nothing that is said of this circular is said of Circular 54.
  for (const screen of ['overview', 'criteria', 'departments', 'plan', 'evidence', 'result', 'check']) {
    await visit(`#/a/${id}/${screen}`)
    await page.locator('main h1').first().waitFor()
    const text = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
      return document.querySelector('main')?.innerText ?? ''
    })
    expect({
      screen,
      lines: text.split('\n').filter((line) => /Thông tư (số )?54(?!\d)/.test(line)),
    }).toEqual({
      screen,
      lines: [],
    })
  }
  await press(page, words.submit.seal)
  await page.locator('.sealed[data-seal="valid"]').waitFor()
  const submission = await saved(page, () => press(page, words.submit.file.json))
  const sealed = JSON.parse(new TextDecoder().decode(submission.bytes)) as Assessment
  expect(sealState(sealed).state).toBe('valid')

  await goTo(page, 'reports')
  const paper = await saved(page, () => press(page, words.report.savePdf))
  expect(new TextDecoder('latin1').decode(paper.bytes.subarray(0, 5))).toBe('%PDF-')
  expect(paper.bytes.length).toBeGreaterThan(30_000)

  // The Department appraises it and counts it.
  await visit('#/assessor')
  await appraise(page, { name: submission.name, bytes: submission.bytes })
  await agreeToRest(page)
  await screenshot(page, 'workbench-review')
  writeFileSync(path.join(folder, submission.name), submission.bytes)
  await visit('#/rollup')
  await giveFolder(page, '[data-folder]', folder)
  await page.locator('tr[data-path]').first().waitFor()
  await screenshot(page, 'workbench-rollup')
  await expect.poll(() => page.locator('tr[data-path]').count()).toBe(1)
  session.expectClean()
})
