import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/core/types'
import { press, takeExample, waitUntilSaved, words } from './support/app'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { dialog, drop, fromCard, noDialog, openId, stored } from './support/files'
import { saved, screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, serveDist } from './support/site'

const SET = 'tt54-2017'
/** Four departments and the rows each answers; three colleagues and the rows each answers in a file of their own. */
const DEPARTMENTS = {
  'Khoa Xét nghiệm': ['lis.1', 'lis.2', 'lis.3'],
  'Khoa Dược': ['his.3', 'his.4'],
  'Khoa Chẩn đoán hình ảnh': ['ris-pacs.1', 'ris-pacs.2'],
  'Phòng Điều dưỡng': ['his.8', 'his.9'],
}
const COLLEAGUES = [
  ['infrastructure.1', 'infrastructure.2'],
  ['management.1', 'management.2'],
  ['security.1', 'security.2'],
]

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
})
afterEach(async () => {
  session.expectClean()
  await session.context.close()
})

/** The example's facility with nothing answered, in the place of the example. */
async function begin(change: Partial<Assessment> = {}): Promise<Assessment> {
  await takeExample(page)
  const { assessment } = await stored(page, openId(page))
  await page.goto(site.address)
  await appReady(page)
  await fromCard(page, words.start.remove)
  const { owners: _owners, assignments: _assignments, actions: _actions, ...others } = assessment
  const blank: Assessment = { ...others, answers: {}, evidence: [], ...change }
  await give(blank, words.open.addAndGo)
  await page.waitForURL(/#\/a\//)
  await appReady(page)
  return blank
}
async function give(assessment: Assessment, button: string, name = 'bai.tt54.json'): Promise<void> {
  await drop(page, { name, bytes: new TextEncoder().encode(JSON.stringify(assessment)) })
  await press(page, button)
}
async function go(screen: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/a/${openId(page)}/${screen}`)
  await appReady(page)
}

/** A sheet as a department fills it in: every cell of the verdict says "Đạt", the first one has a note. */
function filledIn(xlsx: Uint8Array): Uint8Array {
  const files = unzipSync(xlsx)
  const path = 'xl/worksheets/sheet1.xml'
  const write = (xml: string, cell: RegExp, text: string): string =>
    xml.replace(cell, (_found, at: string, style: string) => {
      const value = `<is><t>${text}</t></is>`
      return `<c r="${at}" s="${style}" t="inlineStr">${value}</c>`
    })
  // The first row is the head; D is the verdict, G the note.
  let xml = strFromU8(files[path] ?? new Uint8Array())
  xml = write(xml, /<c r="(D(?!1")\d+)" s="(\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g, words.verdict.met)
  xml = write(xml, /<c r="(G2)" s="(\d+)"[^>]*?(?:\/>|>.*?<\/c>)/, 'Khoa đã kiểm tra tại chỗ')
  return zipSync({ ...files, [path]: strToU8(xml) })
}

describe('one assessment out of many hands', () => {
  it('three colleagues’ files and four department sheets make one assessment, and nothing is lost', async () => {
    const owners = {
      [SET]: Object.fromEntries(
        Object.entries(DEPARTMENTS).flatMap(([name, ids]) => ids.map((id) => [id, name])),
      ),
    }
    const base = await begin({ owners })
    const id = openId(page)

    // The sheets go out, all at once.
    await go('departments')
    await page.locator('tr[data-state]').first().waitFor()
    await expect.poll(() => page.locator('tr[data-state=unsent]').count()).toBe(4)
    await expectAccessible(page)
    await page.locator('.page-head .primary').click()
    await expectAccessible(page)
    const zip = await saved(page, () => dialog(page).locator('footer .primary').click())
    await noDialog(page)
    const sheets = Object.entries(unzipSync(zip.bytes))
    expect(sheets.map(([name]) => name).sort()).toEqual([
      'Phieu-Khoa-Chan-doan-hinh-anh.xlsx',
      'Phieu-Khoa-Duoc.xlsx',
      'Phieu-Khoa-Xet-nghiem.xlsx',
      'Phieu-Phong-Dieu-duong.xlsx',
    ])
    await page.locator('tr[data-state=waiting]').first().waitFor()
    await expect.poll(() => page.locator('tr[data-state=waiting]').count()).toBe(4)

    // Three colleagues have worked in copies meanwhile.
    for (const [index, ids] of COLLEAGUES.entries()) {
      const answers = {
        [SET]: Object.fromEntries(
          ids.map((one) => [one, { verdict: 'not-met' as const, note: `Đồng nghiệp ${index}` }]),
        ),
      }
      await give({ ...base, answers }, words.open.same.merge, `dong-nghiep-${index}.tt54.json`)
      await dialog(page).locator('footer .primary').click()
      await noDialog(page)
    }
    await expect
      .poll(async () => Object.keys((await stored(page, id)).assessment.answers[SET] ?? {}).sort())
      .toEqual(COLLEAGUES.flat().sort())

    // The departments send their sheets back.
    await go('departments')
    const given = sheets.map(([name, bytes]) => ({
      name,
      mimeType: '',
      buffer: Buffer.from(filledIn(bytes)),
    }))
    await page.locator('.page-head input[type=file]').setInputFiles(given)
    await page.getByRole('heading', { name: words.departments.return.title }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Nhận 4 phiếu/ }).click()
    await page.locator('tr[data-state=all]').first().waitFor()
    await expect.poll(() => page.locator('tr[data-state=all]').count()).toBe(4)
    await waitUntilSaved(page)

    const { assessment } = await stored(page, id)
    const answers = assessment.answers[SET] ?? {}
    const fromDepartments = Object.values(DEPARTMENTS).flat()
    expect(Object.keys(answers).sort()).toEqual([...COLLEAGUES.flat(), ...fromDepartments].sort())
    for (const [index, ids] of COLLEAGUES.entries())
      for (const one of ids)
        expect(answers[one]).toEqual({ verdict: 'not-met', note: `Đồng nghiệp ${index}` })
    for (const one of fromDepartments) {
      const { verdict, items = {} } = answers[one] ?? {}
      expect(
        [verdict, ...Object.values(items)].every(
          (value) => value === 'met' || value === true || value === undefined,
        ),
      ).toBe(true)
      expect(verdict !== undefined || Object.keys(items).length > 0).toBe(true)
      expect(assessment.assignments?.[SET]?.[one]?.returnedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    expect(Object.values(answers).filter(({ note }) => note === 'Khoa đã kiểm tra tại chỗ')).toHaveLength(4)
    expect(assessment.owners).toEqual(owners)
    await expectNoSidewaysScroll(page)
    await screenshot(page, 'departments')

    // One undo takes the four sheets back together.
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () => Object.keys((await stored(page, id)).assessment.answers[SET] ?? {}).sort())
      .toEqual(COLLEAGUES.flat().sort())
  })

  it('gives every row hospitals agree on as proposed, and the walk shows one department’s rows', async () => {
    await begin()
    await go('departments')
    await page.getByRole('button', { name: /^Giao theo đề xuất$/ }).click()
    await page.locator('tr[data-state]').first().waitFor()
    await waitUntilSaved(page)
    const { owners } = (await stored(page, openId(page))).assessment
    const lab = Object.entries(owners?.[SET] ?? {}).filter(([, name]) => name === 'Khoa Xét nghiệm')
    expect(lab.length).toBeGreaterThan(3)
    await go(`criteria/${SET}/his`)
    await page.locator('.walk-head button[aria-expanded=false]').click()
    await page.locator('#walk-owner').selectOption('Khoa Xét nghiệm')
    const rows = page.locator('.criterion')
    await expect.poll(() => rows.count()).toBe(lab.length)
    await expectAccessible(page)
  })
})

describe('vendors', () => {
  it('a profile made once is used in two hospitals, and changes an answer only where it is accepted', async () => {
    await page.goto(`${site.address}#/vendors`)
    await appReady(page)
    await press(page, words.vendors.make)
    await page.waitForURL(/vendors\/.+/)
    await page.locator('#profile-product').fill('HIS A')
    await page.locator('#profile-vendor').fill('Công ty A')
    await page.locator('#profile-vendor').blur()
    const first = page.locator('details.function').first()
    await first.locator('summary').click()
    await first.locator('select').first().selectOption('met')
    await first.locator('input').nth(1).fill('Khám bệnh › Kê đơn')
    await first.locator('input').nth(1).blur()
    await page.locator('[data-software=his]').waitFor()
    await expectAccessible(page)
    await screenshot(page, 'vendor-profile')
    const sheet = await saved(page, () => press(page, words.vendors.level.save))
    expect(strFromU8(sheet.bytes.slice(0, 5))).toBe('%PDF-')
    const file = await saved(page, () => press(page, words.vendors.save))

    for (const round of [1, 2]) {
      await page.goto(site.address)
      await appReady(page)
      await begin({ id: `0b6f4a52-54a1-4c2e-9d0e-5400000000f${round}` })
      const id = openId(page)
      await go('plan/vendor')
      const reply = page.locator('[aria-labelledby=plan-reply]')
      // The first hospital has it on its machine, the second takes the file.
      if (round === 1) await reply.getByRole('button', { name: /HIS A/ }).click()
      else
        await reply
          .locator('input[type=file]')
          .setInputFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) })
      await reply.getByText('Khám bệnh › Kê đơn').first().waitFor()
      expect((await stored(page, id)).assessment.answers).toEqual({})
      await reply.locator('.proposals button').first().click()
      await expect
        .poll(async () => Object.keys((await stored(page, id)).assessment.answers[SET] ?? {}).length)
        .toBe(1)
      const [answer] = Object.values((await stored(page, id)).assessment.answers[SET] ?? {})
      expect(answer?.note).toContain('Công ty A')
      await page.goto(site.address)
      await appReady(page)
      await fromCard(page, words.start.remove)
    }
  })

  it('a tender is checked against the target level, and the assessment stays as it is', async () => {
    await begin()
    const id = openId(page)
    const before = (await stored(page, id)).assessment
    await go('plan/tender')
    const csv = [
      'STT;Nội dung;Ghi chú',
      '1;Quản lý dược;',
      '2;Bảo hành phần mềm 6 tháng;',
      '3;Khắc phục lỗi hệ thống trong 72 giờ;',
    ].join('\r\n')
    await page
      .locator('[aria-labelledby=tender-title] input[type=file]')
      .setInputFiles({ name: 'ho-so.csv', mimeType: '', buffer: Buffer.from(`\ufeff${csv}`) })
    const services = page.locator('[data-part=services]')
    await services.getByText('72 giờ').first().waitFor()
    expect(await services.innerText()).toMatch(/95[\s\S]*6 tháng[\s\S]*104[\s\S]*72 giờ/)
    expect(await page.locator('[data-part=scope] li').count()).toBe(1)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await screenshot(page, 'tender')
    const pdf = await saved(page, () => press(page, words.vendors.tender.pdf))
    expect(strFromU8(pdf.bytes.slice(0, 5))).toBe('%PDF-')
    const xlsx = await saved(page, () => press(page, words.vendors.tender.xlsx))
    expect(Object.keys(unzipSync(xlsx.bytes))).toContain('xl/workbook.xml')
    expect((await stored(page, id)).assessment).toEqual(before)
  })
})
