import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeExample, words } from './support/app'
import { keepFile } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, settled, singleFileAddress } from './support/site'

const FACILITY = 'Bệnh viện Đa khoa tỉnh Minh Họa'
/** Words of the app around a screen: none of them belongs on paper. */
const CHROME = [words.app.skip, words.app.tagline, words.export.file, words.menu.title, words.report.savePdf]
/** The code of a fingerprint that people compare: twenty characters in five groups. */
const CODE = '[0-9A-F]{4}(?: [0-9A-F]{4}){4}'
/** Pixels of a screen. */
const pixels = (millimetres: number): number => Math.floor((millimetres / 25.4) * 96)
/** A4 less the margins of Decree 30. */
const PAPER_WIDTH = pixels(165)
/** The table of actions: A4 on its side, less 15 mm on both. */
const WIDE_WIDTH = pixels(267)

let browser: Browser
let session: Session
let id = ''
beforeAll(async () => {
  browser = await launch()
  // The dark theme is the hard case: nothing of it may reach the paper.
  session = await newSession(browser, { colorScheme: 'dark' })
  const { page } = session
  await page.goto(singleFileAddress())
  await appReady(page)
  await takeExample(page)
  id = /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
})
afterAll(async () => {
  session.expectClean()
  await browser.close()
})

async function show(screen: string): Promise<Page> {
  const { page } = session
  await page.goto(`${singleFileAddress()}#/a/${id}/${screen}`)
  await appReady(page)
  await settled(page)
  return page
}

/** What the browser's own print comes to: the words of each page. */
async function printed(page: Page, name: string): Promise<string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true })
  keepFile(`print-${name.replaceAll('/', '-')}.pdf`, bytes)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  return text.map((words) => words.normalize('NFC').replace(/\s+/g, ' '))
}

function expectNoChrome(pages: readonly string[]): void {
  for (const phrase of CHROME)
    expect(
      pages.filter((text) => text.includes(phrase)),
      `“${phrase}” was printed`,
    ).toEqual([])
}

/** Dark ink on white, and nothing wider than the paper. */
async function expectPaper(page: Page, width = PAPER_WIDTH): Promise<void> {
  const viewport = page.viewportSize() ?? { width: 1280, height: 800 }
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const seen = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement)
    return {
      ground: style.backgroundColor,
      ink: style.color,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }
  })
  await page.emulateMedia({ media: null, colorScheme: 'dark' })
  await page.setViewportSize(viewport)
  expect(seen).toEqual({ ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', wide: 0 })
}

describe('the browser prints any screen as paper, from the dark theme', () => {
  it.each([
    ['facility', 4],
    ['criteria/tt54-2017/his', 10],
    ['criteria/tt54-2017/milestones', 8],
    ['evidence', 3],
    ['result', 8],
    ['plan', 6],
    ['plan/actions', 4],
    ['plan/gap', 6],
    ['plan/projection', 4],
    ['plan/programme', 3],
    ['plan/vendor', 4],
  ])('%s: facility, fingerprint and heading first, on at most %i pages', async (screen, most) => {
    const page = await show(screen)
    const pages = await printed(page, screen)
    expect(pages.length).toBeLessThanOrEqual(most)
    expectNoChrome(pages)
    expect(pages[0]).toMatch(new RegExp(`^\\s*${FACILITY}`))
    expect(pages[0]).toMatch(new RegExp(`Mã kiểm tra: ${CODE}`))
    expect(pages.filter((text) => text.trim() === '')).toEqual([])
    await expectPaper(page, screen === 'plan' || screen === 'plan/actions' ? WIDE_WIDTH : PAPER_WIDTH)
  })

  it.each(['', 'settings'])('the screen outside an assessment: “%s”', async (screen) => {
    const { page } = session
    await page.goto(`${singleFileAddress()}#/${screen}`)
    await appReady(page)
    await settled(page)
    const pages = await printed(page, screen || 'start')
    expectNoChrome(pages)
    expect(pages.length).toBeLessThanOrEqual(4)
    await expectPaper(page)
  })

  it('a long table repeats its head on every page', async () => {
    const pages = await printed(await show('plan/actions'), 'actions-heads')
    expect(pages.length).toBeGreaterThan(1)
    for (const text of pages) expect(text).toContain(words.plan.column.owner)
  })

  it('with a menu and a dialog open the print is the same', async () => {
    const page = await show('result')
    const plain = await printed(page, 'result-plain')
    await page.locator('summary', { hasText: words.menu.title }).click()
    expect(await printed(page, 'result-menu')).toEqual(plain)
    const walk = await show('criteria/tt54-2017/lis')
    const without = await printed(walk, 'lis-plain')
    await walk.locator('#lis\\.9').focus()
    await walk.keyboard.press('?')
    await walk.locator('dialog[open]').waitFor()
    expect(await printed(walk, 'lis-dialog')).toEqual(without)
    await walk.keyboard.press('Escape')
  })
})

describe('“In” on a paper, from a file on disk', () => {
  it('opens the PDF that is saved, in a tab of its own, for the browser to print', async () => {
    // A profile of its own: the browser's viewer asks for parts of its own, which no other test may see.
    const { context, page, errors } = await newSession(browser)
    await page.goto(singleFileAddress())
    await appReady(page)
    await takeExample(page)
    const own = /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? ''
    expect(page.url()).toMatch(/^file:/)
    // What the tab is given is kept, because a test cannot look into a viewer of PDF.
    await page.evaluate(() => {
      const made = URL.createObjectURL.bind(URL)
      URL.createObjectURL = (given) => {
        if (given instanceof Blob) (window as { given?: Blob }).given = given
        return made(given)
      }
    })
    await page.evaluate((hash) => (location.hash = hash), `#/a/${own}/reports`)
    await appReady(page)
    await page.locator('[data-paper="gap"]').click()
    const print = page.getByRole('button', { name: words.report.print, exact: true })
    await print.waitFor()
    const [tab] = await Promise.all([context.waitForEvent('page'), print.click()])
    await page.getByText(words.report.printOpened).waitFor()
    const bytes = await page.evaluate(async () =>
      Array.from(new Uint8Array(await ((window as { given?: Blob }).given ?? new Blob()).arrayBuffer())),
    )
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
    expect(text[0]?.normalize('NFC').replace(/\s+/g, '')).toContain('CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM')
    await tab.close()
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('a paper printed by the browser', () => {
  it('has its pages numbered, its heads repeated, its fingerprint on every page and no app around it', async () => {
    const page = await show('reports')
    await page.locator('[data-paper="gap"]').click()
    await page.locator('#report-length').selectOption('working')
    await page.locator('.paper nav.contents').waitFor()
    const pages = await printed(page, 'reports')
    expectNoChrome(pages)
    expect(pages.length).toBeGreaterThan(10)
    expect(pages.length).toBeLessThan(40)
    expect(pages[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    for (const text of pages) expect(text).toMatch(new RegExp(`Mã kiểm tra tệp: ${CODE}`))
    // The number stands at the top of every page but the first (Decree 30/2020).
    pages.slice(1).forEach((text, index) => expect(text).toMatch(new RegExp(`(^|\\s)${index + 2}(\\s|$)`)))
    const head = 'Người đánh giá sẽ yêu cầu xem'
    expect(pages.filter((text) => text.includes(head)).length).toBeGreaterThan(5)
    // The signature closes the report; the annex with all answers begins on the page after it.
    const holding = (phrase: string) =>
      pages.flatMap((text, index) => (text.includes(phrase.toLocaleUpperCase('vi')) ? [index] : []))
    const [signed = -1, ...more] = holding(words.director.unitHead)
    expect(signed).toBeGreaterThan(0)
    expect(more).toEqual([])
    expect(holding(words.gapReport.answers.subject)).toEqual([signed + 1])
    await expectPaper(page)
  })

  it('turns the annex of the plan', async () => {
    const page = await show('reports')
    await page.locator('[data-paper="plan"]').click()
    await page.locator('.paper-sheet[data-orientation="landscape"]').first().waitFor()
    const wanted = await page
      .locator('.paper-sheet')
      .evaluateAll((sheets) => sheets.map((sheet) => sheet.getAttribute('data-orientation') ?? ''))
    const bytes = await page.pdf({ preferCSSPageSize: true })
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const turned: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const [, , width = 0, height = 0] = (await pdf.getPage(number)).view
      turned.push(width > height ? 'landscape' : 'portrait')
    }
    // The plan itself stands upright, its annex lies; no page in between is turned otherwise.
    const changes = (all: readonly string[]) => all.filter((one, index) => one !== all[index - 1])
    expect(changes(turned)).toEqual(changes(wanted))
    expect(turned[0]).toBe('portrait')
    expect(turned).toContain('landscape')
  })
})
