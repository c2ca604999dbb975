import Papa from 'papaparse'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/node'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import tt13 from '../../criteria/tt13-2025/1.1.0.json' with { type: 'json' }
import tt46 from '../../criteria/tt46-2018/1.1.0.json' with { type: 'json' }
import tt54 from '../../criteria/tt54-2017/1.1.0.json' with { type: 'json' }
import { makeSubmission, type MadeFile } from '../../scripts/submissions/makeSubmission'
import { newReview } from '../../src/core/review/newReview'
import { submit } from '../../src/core/seal/submit'
import type { Assessment, CriteriaSet } from '../../src/core/types'
import { words } from './support/app'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { fromMenu, giveFolder } from './support/files'
import { saved, screenshot } from './support/keep'
import { press } from './support/keys'
import { launch, newSession, type Session } from './support/launch'
import { appReady, singleFileAddress } from './support/site'

const SETS = [tt54, tt46, tt13] as unknown as CriteriaSet[]
const COUNT = 60

let browser: Browser
let folder = ''
let files: MadeFile[] = []

/** Sixty files of the generator, one handed in twice, one changed after sealing, one cut off. */
beforeAll(async () => {
  browser = await launch()
  folder = mkdtempSync(path.join(tmpdir(), 'tt54-rollup-'))
  files = Array.from({ length: COUNT }, (_, index) => makeSubmission({ seed: 7, sets: SETS }, index))
  for (const { path: name, bytes } of files) put(name, bytes)
  const first = files[0]
  if (!first) throw new Error('The generator gave nothing')
  const text = new TextDecoder().decode(first.bytes)
  put('2026/again.tt54.json', text)
  // Another content of the same facility, sealed at the same moment: nobody can say which is the later.
  const second = files.find(({ kind, path: name }) => kind === 'sealed' && name.startsWith('2026'))
  if (!second) throw new Error('The generator gave nothing sealed')
  const { seal: _seal, ...content } = JSON.parse(new TextDecoder().decode(second.bytes)) as Assessment
  const sealedAt = _seal?.sealedAt ?? ''
  put('2026/rival.tt54.json', JSON.stringify(submit({ ...content, targetLevel: 2 }, SETS, { sealedAt })))
  const review = newReview(JSON.parse(text) as Assessment, { id: 'r', now: '2026-12-10T02:00:00Z' })
  put('2026/review.tt54.json', JSON.stringify(review))
  put('2026/changed.tt54.json', text.replaceAll('GD00001', 'GD99999').replace('số 1"', 'số 99999"'))
  put('2026/cut.tt54.json', text.slice(0, 5_000))
  put('2026/notes.txt', 'x')
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
}

async function openFolder(session: Session): Promise<Page> {
  const { page } = session
  await page.goto(`${singleFileAddress()}#/rollup`)
  await appReady(page)
  await giveFolder(page, '[data-folder]', folder)
  await page.locator('[data-summary]').waitFor()
  await page.locator('[data-chart=levels] svg').first().waitFor()
  return page
}
const rowsOn = (page: Page) => page.locator('tr[data-path]')
const choose = (page: Page, label: string, option: string): Promise<unknown> =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option })
/** Numbers of a sentence. */
const numbersIn = (text: string | null): number[] => (text?.match(/\d+/g) ?? []).map(Number)

describe('a folder of sixty submissions, from disk', () => {
  let session: Session
  let page: Page
  beforeAll(async () => {
    session = await newSession(browser)
    page = await openFolder(session)
  })
  afterAll(async () => {
    session.expectClean()
    await session.context.close()
  })

  it('shows the newest year, counts what is in order, tells what cannot be read', async () => {
    const ofYear = files.filter(({ path: name, kind }) => name.startsWith('2026') && kind !== 'broken').length
    await expect.poll(() => rowsOn(page).count()).toBe(ofYear + 3)
    const left = await page.locator('[data-left]').textContent()
    expect(left).toContain(words.rollup.obstacle.duplicate)
    expect(left).toContain(words.rollup.obstacle.broken)
    expect(await page.locator('[data-failed$="cut.tt54.json"]').textContent()).toContain('dòng')
    expect(await page.locator('[data-skipped] li').allTextContents()).toEqual([
      expect.stringContaining('notes.txt'),
    ])
    expect(await page.locator('[data-replaced] li').allTextContents()).toContainEqual(
      expect.stringContaining('again.tt54.json'),
    )
    expect(await page.locator('tr[data-path$="changed.tt54.json"]').textContent()).toContain(
      words.rollup.state.broken,
    )
  })

  it('counts none of two for one facility and year until one is chosen', async () => {
    const before = numbersIn(await page.locator('[data-summary]').textContent())[0] ?? 0
    await page.getByRole('button', { name: words.rollup.duplicates.open }).click()
    const group = page.locator('[data-duplicates]').filter({ hasText: 'rival.tt54.json' })
    await group.locator('label', { hasText: 'rival.tt54.json' }).click()
    await page.getByRole('button', { name: words.rollup.duplicates.close, exact: true }).click()
    await expect
      .poll(async () => numbersIn(await page.locator('[data-summary]').textContent())[0])
      .toBe(before + 1)
  })

  it('counts what was changed only when asked to', async () => {
    const counted = async () => numbersIn(await page.locator('[data-summary]').textContent())[0] ?? 0
    const before = await counted()
    const box = page.getByLabel(words.rollup.obstacle.broken, { exact: false })
    await box.check()
    await expect.poll(counted).toBeGreaterThan(before)
    await box.uncheck()
    await expect.poll(counted).toBe(before)
  })

  it('shows the numbers in the first screen of an old notebook, filters and all', async () => {
    const was = page.viewportSize()
    await page.setViewportSize({ width: 1366, height: 657 })
    await page.evaluate(() => scrollTo(0, 0))
    const stairs = await page.locator('[data-chart=levels] svg').first().boundingBox()
    expect((stairs?.y ?? 657) + (stairs?.height ?? 657)).toBeLessThan(657)
    if (was) await page.setViewportSize(was)
  })

  it('finds without accents, filters, sorts and groups', async () => {
    const all = await rowsOn(page).count()
    await page.getByLabel(words.rollup.filter.text).fill('trung tam y te')
    await expect.poll(() => rowsOn(page).count()).toBeLessThan(all)
    for (const name of await rowsOn(page).locator('th').allTextContents())
      expect(name).toContain('Trung tâm Y tế')
    await page.getByRole('button', { name: words.rollup.filter.clear }).click()
    await choose(page, words.rollup.column.year, words.rollup.filter.allYears)
    const kept = files.filter(({ kind }) => kind !== 'broken').length + 3
    await expect.poll(async () => numbersIn(await page.locator('[data-count]').textContent())[0]).toBe(kept)
    await page.getByRole('button', { name: words.rollup.column.level, exact: true }).click()
    await page.getByRole('button', { name: words.rollup.column.level, exact: true }).click()
    await page.locator('th[aria-sort=descending]').waitFor()
    const levels = await page.locator('[data-level]').allTextContents()
    const lower = levels.map((level) => (level.trim().startsWith('<') ? 0 : Number(level.trim()[0])))
    expect(lower).toEqual([...lower].sort((a, b) => b - a))
    await choose(page, words.rollup.grouping, words.rollup.column.class)
    await page.locator('tr[data-group] strong').first().waitFor()
    const groups = await page.locator('tr[data-group] strong').allTextContents()
    expect(groups).toEqual(
      [words.facility.class.special, words.facility.class[1], words.facility.class[2]]
        .filter((name) => groups.includes(name))
        .concat(groups.slice(groups.findIndex((name) => name === words.facility.class[3]))),
    )
    await choose(page, words.rollup.grouping, words.rollup.noGrouping)
    await choose(page, words.rollup.column.year, '2026')
  })

  it('leads from every number to exactly the facilities behind it', async () => {
    const before = await rowsOn(page).count()
    for (const chart of ['levels', 'missed', 'blocking']) {
      const links = page.locator(`[data-chart=${chart}] a.region`)
      const index = Math.min(1, (await links.count()) - 1)
      const said = numbersIn(await links.nth(index).getAttribute('aria-label')).at(-1)
      await links.nth(index).focus()
      await page.keyboard.press('Enter')
      await page.locator('[data-drill]').waitFor()
      await expect.poll(() => rowsOn(page).count()).toBe(said)
      await page.goBack()
      await expect.poll(() => rowsOn(page).count()).toBe(before)
    }
  })

  it('tells whose level is appraised, and counts by it when asked to', async () => {
    await page.locator('[data-more]').click()
    await choose(page, words.rollup.column.appraisal, words.rollup.appraisal.reviewing)
    // The submission under review and its copy byte for byte: both rows are listed, one counts.
    await expect.poll(() => rowsOn(page).count()).toBe(2)
    await choose(page, words.rollup.column.appraisal, words.rollup.filter.all)
    await page.locator('[data-basis]').getByLabel(words.rollup.basis.appraised, { exact: true }).check()
    await expect.poll(async () => numbersIn(await page.locator('[data-summary]').textContent())[0]).toBe(0)
    await expect
      .poll(() => page.locator('[data-left]').textContent())
      .toContain(words.rollup.obstacle['not-appraised'])
    await page.locator('[data-basis]').getByLabel(words.rollup.basis.self, { exact: true }).check()
  })

  it('is worked by the keyboard alone', async () => {
    await page.locator('main h1').click()
    await press(page, new RegExp(`^${words.rollup.column.facility} ?[▲▼]?$`))
    await page.locator('th[aria-sort=ascending]').waitFor()
    await press(page, /^(Bệnh viện|Trung tâm).* số \d+$/)
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
  })

  it('stays when the screen is left and comes back', async () => {
    const before = await rowsOn(page).count()
    await fromMenu(page, words.app.settings)
    await page.getByRole('link', { name: words.door.department }).click()
    await page.getByRole('link', { name: words.app.rollup }).click()
    await expect.poll(() => rowsOn(page).count()).toBe(before)
  })

  it('gives CSV, NDJSON and XLSX of the rows on screen', async () => {
    const save = async (name: string): Promise<Buffer> => {
      const { bytes } = await saved(page, () => page.getByRole('button', { name, exact: true }).click())
      return Buffer.from(bytes)
    }
    const count = await rowsOn(page).count()
    const lines = (await save(words.rollup.save.ndjson)).toString('utf8').trimEnd().split('\n')
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(rows).toHaveLength(count)
    expect(rows.every(({ year }) => year === 2026)).toBe(true)
    const csv = (await save(words.rollup.save.csv)).toString('utf8')
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true })
    expect(data.map((row) => row.path)).toEqual(rows.map((row) => row.path))
    const sheets = await readXlsxFile(await save(words.rollup.save.xlsx))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(['Cơ sở', 'Nhóm', 'Tiêu chí', 'Từ điển mã', 'Lỗi']),
    )
    expect(sheets[0]?.data).toHaveLength(count + 1)
  })

  it('prints on A4 landscape with the head on every page and no controls', async () => {
    const bytes = await page.pdf({ preferCSSPageSize: true })
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const first = await pdf.getPage(1)
    const { width, height } = first.getViewport({ scale: 1 })
    // 297 × 210 mm in points; engines round each in its own way.
    expect(Math.abs(width - 841.9)).toBeLessThan(1)
    expect(Math.abs(height - 595.3)).toBeLessThan(1)
    const texts = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const content = await (await pdf.getPage(index + 1)).getTextContent()
        return content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
      }),
    )
    const ofTable = texts.filter(
      (text) => /GD-?\d{5}/.test(text) && !text.includes(words.rollup.beside.title),
    )
    expect(ofTable.length).toBeGreaterThan(1)
    for (const text of ofTable) expect(text).toContain(words.rollup.column.facility)
    expect(texts[0]).not.toContain(words.rollup.openFiles)
  })
})

describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 768 },
  { colorScheme: 'light', width: 320 },
] as const)('the roll-up in $colorScheme at $width px', ({ colorScheme, width }) => {
  it('can be used by everybody, empty, full, with its dialogs', async () => {
    const session = await newSession(browser, { colorScheme, viewport: { width, height: 800 } })
    const { page } = session
    await page.goto(`${singleFileAddress()}#/rollup`)
    await appReady(page)
    await expectAccessible(page)
    await openFolder(session)
    await screenshot(page, `rollup-${colorScheme}-${width}`)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: words.rollup.duplicates.open }).click()
    await page.locator('dialog[open] fieldset').first().waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await rowsOn(page).first().locator('button').click()
    await page.locator('dialog[open] dl').waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    session.expectClean()
    await session.context.close()
  })
})
