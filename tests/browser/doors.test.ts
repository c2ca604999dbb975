import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { findEntry } from '../../src/core/sets/criteria'
import type { Assessment, CriteriaSet } from '../../src/core/types'
import { writeDepartmentSheet } from '../../src/files/departments/writeDepartmentSheet'
import { writeVendorSheet } from '../../src/files/vendor/writeVendorSheet'
import { takeExample, words } from './support/app'
import { drop, openId, stored } from './support/files'
import { launch, newSession, type Session } from './support/launch'
import { appReady, openSingleFile } from './support/site'

let browser: Browser
let session: Session
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
})
beforeEach(async () => {
  session = await newSession(browser, { viewport: { width: 1366, height: 657 } })
  page = session.page
  await openSingleFile(page)
  return async () => {
    session.expectClean()
    await session.context.close()
  }
})

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))
const fromRepository = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
async function visit(hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await appReady(page)
}
async function close(): Promise<void> {
  await page.locator('dialog').getByRole('button', { name: words.app.close, exact: true }).last().click()
  await page.locator('dialog').waitFor({ state: 'detached' })
}

it('a file dropped on any screen goes where its kind is taken, or is named', async () => {
  const profile = {
    format: 'tt54-vendor-profile',
    formatVersion: 1,
    id: '11111111-1111-4111-8111-111111111111',
    vendor: 'Công ty Mẫu',
    product: 'LIS Mẫu',
    functions: [],
  }
  await drop(page, { name: 'ho-so.json', bytes: json(profile) })
  await page.getByRole('heading', { level: 1, name: 'LIS Mẫu' }).waitFor()

  // A set that stands for something else under a known name, and data that are the tool's own.
  const set = fromRepository('criteria/tt54-2017/1.1.0.json') as {
    groups: { criteria: { title: object }[] }[]
  }
  set.groups[0]!.criteria[0]!.title = { vi: 'Điều khác hẳn', en: 'Another thing' }
  await visit('#/')
  await drop(page, { name: 'gia.json', bytes: json(set) })
  await page.waitForURL(/#\/workbench/)
  await page.getByText(words.workbench.refused.replace('{name}', 'gia.json')).waitFor()
  await visit('#/')
  await drop(page, { name: 'owners.json', bytes: json(fromRepository('criteria/owners/1.0.0.json')) })
  await page.getByText(words.fileProblem['inner-file']).waitFor()
  await close()

  // Confirmations of a set that is not here are asked for by its name.
  const confirmations = {
    format: 'tt54-confirmations',
    formatVersion: 1,
    set: 'tt99-2099',
    confirmations: [],
  }
  await drop(page, { name: 'xac-nhan.json', bytes: json(confirmations) })
  await page.getByText('“tt99-2099”').first().waitFor()
  await close()

  // A layout belongs to an open assessment: without one that is said, with one it waits for its table.
  const map = { format: 'tt54-table-map', formatVersion: 1, sheet: 'A', headRow: 1, columns: {}, words: {} }
  await drop(page, { name: 'bo-cuc.json', bytes: json(map) })
  await page.getByText(words.fileProblem['file-no-assessment']).waitFor()
  await close()
  await takeExample(page)
  await drop(page, { name: 'bo-cuc.json', bytes: json(map) })
  await page.waitForURL(/\/import/)
  await page.getByText(words.tableImport.layoutWaits.replace('{name}', 'bo-cuc.json')).waitFor()
})

it('three colleagues’ files are joined at once: what each alone says comes, what differs is named', async () => {
  await takeExample(page)
  const id = openId(page)
  const before = (await stored(page, id)).assessment
  const file = (number: number, change: (answers: Assessment['answers'][string]) => void) => {
    const copy = structuredClone(before)
    copy.id = `2222222${number}-1111-4111-8111-111111111111`
    change(copy.answers['tt54-2017']!)
    return { name: `dong-nghiep-${number}.tt54.json`, mimeType: '', buffer: Buffer.from(json(copy)) }
  }
  // 46 is unanswered in the example; the first two say something else of it.
  const files = [
    file(1, (answers) => {
      answers['his.17'] = { verdict: 'met', note: 'theo chị Lan' }
    }),
    file(2, (answers) => {
      answers['his.17'] = { verdict: 'not-met', note: 'theo chị Lan' }
      answers['his.2'] = { ...answers['his.2'], note: 'theo anh Minh' }
    }),
    file(3, (answers) => {
      answers['his.3'] = { ...answers['his.3'], note: 'theo cô Hoa' }
    }),
  ]
  expect(before.answers['tt54-2017']?.['his.17']).toBeUndefined()
  await page.locator('input[type=file]').first().setInputFiles(files)
  await page.getByRole('button', { name: words.open.joinAll.replace('{count}', '3') }).click()
  await page.getByText('(tệp dong-nghiep-2.tt54.json)').waitFor()
  await page.getByRole('button', { name: /^Gộp, thay đổi/ }).click()
  const answersNow = async () => (await stored(page, id)).assessment.answers['tt54-2017'] ?? {}
  await expect.poll(async () => (await answersNow())['his.17']?.verdict).toBe('met')
  const after = await answersNow()
  expect([after['his.2']?.note, after['his.3']?.note]).toEqual(['theo anh Minh', 'theo cô Hoa'])
  // Nothing that was there is gone.
  for (const [row, answer] of Object.entries(before.answers['tt54-2017'] ?? {}))
    expect(after[row]).toMatchObject(answer)
})

it('two departments’ sheets and a vendor’s, dropped together, each go to their own door', async () => {
  await takeExample(page)
  const id = openId(page)
  const before = (await stored(page, id)).assessment
  const set = fromRepository('criteria/tt54-2017/1.1.0.json') as CriteriaSet
  // 46 is unanswered in the example; a sheet says of its row what the department has entered.
  const sheetOf = async (department: string, row: string, note: string) => {
    const answers = { 'tt54-2017': { [row]: { verdict: 'met' as const, note } } }
    const sheet = { department, entries: [findEntry([set], row)!], sentOn: before.assessedOn }
    const filled = { ...before, answers, evidence: [] }
    const bytes = await writeDepartmentSheet(filled, [set], sheet, { language: 'vi' })
    return { name: `${row}.xlsx`, bytes }
  }
  const reply = await writeVendorSheet(
    {
      format: 'tt54-vendor-reply',
      formatVersion: 1,
      assessment: id,
      facility: before.facility,
      vendor: { name: 'Công ty Mẫu' },
      rows: [{ set: 'tt54-2017', id: 'his.20', title: 'Một', answer: 'met', note: 'HIS 5.2' }],
    },
    { language: 'vi' },
  )
  await drop(
    page,
    await sheetOf('Khoa Dược', 'his.17', 'theo khoa Dược'),
    { name: 'nha-cung-cap.xlsx', bytes: reply },
    await sheetOf('Khoa Khám bệnh', 'his.16', 'theo khoa Khám bệnh'),
  )
  await page.getByRole('button', { name: /^Nhận 2 phiếu/ }).waitFor()
  await page.getByText(words.open.waits.replace('{name}', 'nha-cung-cap.xlsx')).waitFor()
  await page.getByRole('button', { name: /^Nhận 2 phiếu/ }).click()
  const notes = async () => {
    const answers = (await stored(page, id)).assessment.answers['tt54-2017'] ?? {}
    return [answers['his.16']?.note, answers['his.17']?.note]
  }
  await expect.poll(async () => (await notes())[1]).toBe('theo khoa Dược')
  await visit(`#/a/${id}/plan/vendor`)
  const taken = page.locator('[aria-labelledby=plan-reply]')
  await taken.getByText('HIS 5.2').first().waitFor()
  // The vendor's word alone changes no answer.
  expect((await stored(page, id)).assessment.answers['tt54-2017']?.['his.20']).toEqual(
    before.answers['tt54-2017']?.['his.20'],
  )
})
