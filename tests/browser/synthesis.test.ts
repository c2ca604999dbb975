import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import healthBook from '../../criteria/sskdt-2026/1.0.0.json' with { type: 'json' }
import tt13 from '../../criteria/tt13-2025/1.1.0.json' with { type: 'json' }
import tt54 from '../../criteria/tt54-2017/1.1.0.json' with { type: 'json' }
import { makeProvince } from '../../scripts/submissions/makeProvince'
import type { CriteriaSet } from '../../src/core/types'
import { words } from './support/app'
import { giveFolder } from './support/files'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { keepFile, saved, screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, serveDist } from './support/site'

const SETS = [tt54, tt13, healthBook] as unknown as CriteriaSet[]
const PROVINCE = makeProvince({ seed: 54, sets: SETS, count: 10 })
const NAMES = [
  ...PROVINCE.map(({ assessment }) => assessment.facility.name),
  'Bệnh viện Phác Họa',
  'Trung tâm Phác Thảo',
]
const ROUND = {
  format: 'tt54-round',
  formatVersion: 1,
  id: 'r',
  year: 2026,
  deadline: '2026-12-15',
  expected: NAMES.map((name) => ({
    name,
    code: '',
    tier: 'Cơ bản',
    class: '',
    ownership: '',
    area: '',
    email: '',
  })),
  received: [],
}

let browser: Browser
let site: Awaited<ReturnType<typeof serveDist>>
let session: Session
let page: Page
let made = ''
let folder = ''

beforeAll(async () => {
  browser = await launch()
  site = await serveDist()
  session = await newSession(browser, { viewport: { width: 1366, height: 657 } })
  ;({ page } = session)
  await page.clock.setFixedTime(new Date('2026-12-20T02:03:04Z'))
  made = mkdtempSync(path.join(tmpdir(), 'tt54-province-'))
  // The folder's name is part of what is searched: not one that is drawn by lot.
  folder = path.join(made, 'nop')
  for (const { path: name, bytes } of PROVINCE) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), bytes)
  }
})
afterAll(async () => {
  await browser.close()
  await site.close()
  rmSync(made, { recursive: true, force: true })
})

const squeezed = async (bytes: Uint8Array): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(bytes))
  return text.join('\n').normalize('NFC').replace(/\s+/gu, '')
}
const squeeze = (text: string): string => text.replace(/\s+/gu, '')

describe('a province of ten facilities', () => {
  it('numbers of the programme are added up where their days agree, else side by side; the province’s own beside them', async () => {
    await page.goto(`${site.address}#/round`)
    await appReady(page)
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'dot.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(ROUND)),
      })
    await page.getByText('Trung tâm Phác Thảo').first().waitFor()
    await page.evaluate(() => (location.hash = '#/rollup'))
    await giveFolder(page, '[data-folder]', folder)
    const checks = page.locator('[data-indicator="checks-in-24h"]')
    await checks.locator('[data-sum]').waitFor()
    const values = PROVINCE.flatMap(({ assessment }) => assessment.indicators ?? []).filter(
      ({ indicator }) => indicator === 'checks-in-24h',
    )
    const sum = (key: 'part' | 'whole'): string =>
      values.reduce((total, one) => total + one[key], 0).toLocaleString('vi-VN')
    expect(await checks.locator('[data-sum]').textContent()).toContain(`(${sum('part')}/${sum('whole')})`)
    await page.locator('[data-indicator="visits-sent"] [data-differ]').waitFor()

    const numbers = page.locator('[data-indicators]')
    await numbers.getByLabel(words.indicator.name).selectOption('residents-with-book')
    const fields = numbers.locator('form input')
    await fields.nth(0).fill('90.846')
    await fields.nth(1).fill('352.209')
    await numbers.getByLabel(words.indicator.day, { exact: true }).fill('2025-03-31')
    await numbers.getByLabel(words.indicator.source, { exact: true }).fill('Báo cáo của tỉnh')
    await numbers.getByLabel(words.indicator.targetPercent).fill('60')
    await numbers.getByLabel(words.indicator.targetDay).fill('2025-12-31')
    await numbers.getByRole('button', { name: words.indicator.keep }).click()
    await numbers.getByText('25,79% (90.846/352.209)').first().waitFor()
    await checks.scrollIntoViewIfNeeded()
    await screenshot(page, 'province-numbers')

    const csv = await saved(page, () =>
      numbers.getByRole('button', { name: words.rollup.indicators.save }).click(),
    )
    const text = new TextDecoder().decode(csv.bytes)
    expect(text).toContain('residents-with-book;province;2025-03-31;90846;352209;25.79;60;2025-12-31')
    expect(text.split('\r\n').filter((line) => line.startsWith('checks-in-24h;sum;'))).toHaveLength(1)
  })

  it('becomes the December report: written beside its pages, saved as PDF, DOCX and an annex', async () => {
    // The report counts every facility of the year, whatever the screen is narrowed to, and says so.
    const ofAll = page.locator('[data-of-all]')
    const told = words.synthesisPage.ofAll
      .replace('{year}', '2026')
      .replace('{counted}', '10')
      .replace('{rows}', '10')
    await page.getByRole('link', { name: words.synthesisPage.link }).click()
    await page.locator('article.paper').waitFor()
    expect(await ofAll.innerText()).toBe(told)
    await page.getByRole('link', { name: words.synthesisPage.back }).click()
    await page.getByLabel(words.rollup.filter.text).fill(PROVINCE[0]?.assessment.facility.name ?? '')
    await expect.poll(() => page.locator('tr[data-path]').count()).toBe(1)
    await page.getByRole('link', { name: words.synthesisPage.link }).click()
    await page.locator('article.paper').waitFor()
    expect(await ofAll.innerText()).toBe(`${told} ${words.synthesisPage.filterUnused}`)
    await page.getByLabel(words.synthesisPage.field.office).fill('Sở Y tế tỉnh Minh Họa')
    await page.getByLabel(words.synthesisPage.field.superior).fill('UBND tỉnh Minh Họa')
    await page.getByRole('button', { name: words.synthesisPage.draft }).click()
    const proposals = page.getByLabel(words.synthesisPage.field.proposals)
    await expect.poll(() => proposals.inputValue()).toContain('Đôn đốc 2 cơ sở chưa báo cáo.')
    await proposals.fill('Đề nghị mua sắm tập trung RIS-PACS.')
    const paper = page.locator('article.paper')
    await paper.getByText('Đề nghị mua sắm tập trung RIS-PACS.').waitFor()
    await screenshot(page, 'synthesis')
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)

    const pdf = await saved(page, () => page.getByRole('button', { name: words.report.savePdf }).click())
    keepFile('synthesis.pdf', pdf.bytes)
    const said = await squeezed(pdf.bytes)
    for (const line of [
      'Đến ngày 20 tháng 12 năm 2026, 10/12 cơ sở đã báo cáo.',
      'Chưa báo cáo: Bệnh viện Phác Họa; Trung tâm Phác Thảo.',
      'Đề nghị mua sắm tập trung RIS-PACS.',
      '90.846/352.209',
      '25,79%',
      '60% (31/12/2025)',
    ])
      expect(said).toContain(squeeze(line))
    const docx = await saved(page, () => page.getByRole('button', { name: words.report.saveDocx }).click())
    keepFile('synthesis.docx', docx.bytes)
    const document = new TextDecoder().decode(unzipSync(docx.bytes)['word/document.xml'])
    expect(squeeze(document.replace(/<[^>]+>/gu, ''))).toContain(squeeze('mua sắm tập trung'))

    const annex = await saved(page, () =>
      page.getByRole('button', { name: words.synthesisPage.annex }).click(),
    )
    const sheets = await readXlsxFile(Buffer.from(annex.bytes))
    const facilities = sheets[0]?.data ?? []
    expect(facilities).toHaveLength(11)
  })

  it('what was written is there after a reload, on a phone and in the dark', async () => {
    await page.reload()
    await appReady(page)
    // Submissions are read anew; what was written for the report is kept with the round.
    await page.getByText(words.synthesisPage.emptyTitle).waitFor()
    await page.evaluate(() => (location.hash = '#/rollup'))
    await giveFolder(page, '[data-folder]', folder)
    await page.getByRole('link', { name: words.synthesisPage.link }).click()
    const proposals = page.getByLabel(words.synthesisPage.field.proposals)
    await expect.poll(() => proposals.inputValue()).toBe('Đề nghị mua sắm tập trung RIS-PACS.')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 360, height: 740 })
    await screenshot(page, 'synthesis-dark-360')
    await expectNoSidewaysScroll(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1366, height: 657 })
  })

  it('those who handed in nothing are reminded in one go', async () => {
    await page.evaluate(() => (location.hash = '#/assessor'))
    const letters = page.locator('section').filter({
      has: page.getByRole('heading', { name: words.assessorLetters.title, exact: true }),
    })
    await letters.getByLabel(words.assessorLetters.which).selectOption('call')
    await letters.scrollIntoViewIfNeeded()
    await screenshot(page, 'letters')
    // Nothing came in on this machine's desk, so all twelve of the register are asked.
    const zip = await saved(page, () => letters.getByRole('button', { name: /12/ }).click())
    const names = Object.keys(unzipSync(zip.bytes))
    expect(names).toHaveLength(12)
    expect(names).toContain('nhac-nop-benh-vien-phac-hoa.docx')
    await expectAccessible(page)
    session.expectClean()
  })
})
