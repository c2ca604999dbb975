import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goTo, openFold, press, takeExample, words } from './support/app'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { openId, stored } from './support/files'
import { saved, screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, singleFileAddress } from './support/site'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The single file from disk with the illustrative hospital, on the screen of papers. */
async function atReports(session: Session): Promise<Page> {
  const { page } = session
  await page.goto(singleFileAddress())
  await appReady(page)
  await takeExample(page)
  await goTo(page, 'reports')
  await page.locator('.paper-sheet').first().waitFor()
  return page
}

const choose = (page: Page, kind: string) => page.locator(`[data-paper="${kind}"]`).click()

describe('from one file on disk', () => {
  it('makes PDF and DOCX in a worker, not on the page', async () => {
    const session = await newSession(browser)
    await session.page.addInitScript(() => {
      const finished: string[] = []
      Object.assign(globalThis, { finished })
      globalThis.Worker = class extends globalThis.Worker {
        constructor(...options: ConstructorParameters<typeof Worker>) {
          super(...options)
          this.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) =>
            finished.push(data.kind),
          )
        }
      }
    })
    const page = await atReports(session)
    const done = (): Promise<number> =>
      page.evaluate(
        () =>
          (globalThis as unknown as { finished: string[] }).finished.filter((kind) => kind === 'done').length,
      )
    const pdf = await saved(page, () => press(page, words.report.savePdf))
    expect(await done()).toBe(1)
    expect(Buffer.from(pdf.bytes.slice(0, 5)).toString()).toBe('%PDF-')
    const docx = await saved(page, () => press(page, words.report.saveDocx))
    expect(await done()).toBe(2)
    expect(Object.keys(unzipSync(docx.bytes))).toContain('word/document.xml')
    session.expectClean()
    await session.context.close()
  })

  it('makes the same files on the page where workers are forbidden', async () => {
    const files: Uint8Array[] = []
    for (const forbidden of [false, true]) {
      const session = await newSession(browser)
      if (forbidden)
        await session.page.addInitScript(() => {
          globalThis.Worker = class {
            constructor() {
              throw new Error('forbidden')
            }
          } as unknown as typeof Worker
        })
      const page = await atReports(session)
      await choose(page, 'emr')
      // The internal regulation first, then what is open.
      await page.locator('.paper-sheet p', { hasText: 'Quy chế bệnh án điện tử' }).first().waitFor()
      await page.getByRole('heading', { name: words.papers.emr.open }).first().waitFor()
      files.push((await saved(page, () => press(page, words.report.saveDocx))).bytes)
      session.expectClean()
      await session.context.close()
    }
    // The copies of the example have ids of their own, and so a fingerprint of their own at the foot; the text is one.
    const [first, second] = files.map((bytes) =>
      Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString(),
    )
    expect(second).toBe(first)
  })
})

describe.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a decision that would rest on unassessed criteria, in %s at %i px', (colorScheme, width) => {
  it('is refused with a way to each of them', async () => {
    const session = await newSession(browser, { colorScheme, viewport: { width, height: 900 } })
    const page = await atReports(session)
    await choose(page, 'decision')
    const refusal = page.getByRole('region', { name: words.report.refused.title })
    await refusal.waitFor()
    await screenshot(page, `refusal-${colorScheme}-${width}`, { fullPage: true })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    expect(await page.getByRole('button', { name: words.report.savePdf }).count()).toBe(0)
    expect(await refusal.getByRole('link').count()).toBe(4)
    await refusal.getByRole('link').first().click()
    await page.waitForURL(/\/criteria\//)
    session.expectClean()
    await session.context.close()
  })
})

describe('the logo of the facility', () => {
  it('is chosen once, kept small, and stands in the preview, the PDF and the DOCX', async () => {
    const session = await newSession(browser)
    const { page } = session
    await page.goto(singleFileAddress())
    await appReady(page)
    await takeExample(page)
    await goTo(page, 'facility')
    await openFold(page, words.facility.need.signing)
    const picker = page.locator('input[type=file][accept="image/png,image/jpeg"]')
    await picker.setInputFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    })
    await page.getByText(words.facility.logo.problem['not-a-picture'].slice(0, 30)).waitFor()

    // A picture drawn by the browser itself, far larger than what is kept.
    const drawn = await page.evaluate(() => {
      const canvas = document.createElement('canvas')
      canvas.width = 2400
      canvas.height = 1200
      const context = canvas.getContext('2d')
      for (let index = 0; index < 400; index += 1) {
        if (context) context.fillStyle = `hsl(${index}, 80%, 50%)`
        context?.fillRect((index * 97) % 2400, (index * 61) % 1200, 300, 200)
      }
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    })
    await picker.setInputFiles({ name: 'l.png', mimeType: 'image/png', buffer: Buffer.from(drawn, 'base64') })
    await page.getByRole('button', { name: words.facility.logo.remove }).waitFor()
    await expectAccessible(page)
    const id = openId(page)
    await expect
      .poll(async () => (await stored(page, id)).assessment.facility.logo?.data.length ?? 0)
      .toBeGreaterThan(100)
    expect((await stored(page, id)).assessment.facility.logo?.data.length).toBeLessThan(90_000)

    await goTo(page, 'reports')
    await page.locator('.paper-sheet img').first().waitFor()
    expect(await page.locator('.paper-sheet img').first().getAttribute('alt')).toContain('Biểu trưng')
    const pdf = await saved(page, () => press(page, words.report.savePdf))
    expect(Buffer.from(pdf.bytes).toString('latin1')).toContain('/Subtype /Image')
    const { text } = await extractText(await getDocumentProxy(pdf.bytes), { mergePages: true })
    expect(text.normalize('NFC')).toContain('BỆNH VIỆN ĐA KHOA TỈNH MINH HỌA')
    const docx = await saved(page, () => press(page, words.report.saveDocx))
    expect(Object.keys(unzipSync(docx.bytes)).some((name) => name.startsWith('word/media/'))).toBe(true)
    await page.getByLabel(words.report.section.logo).uncheck()
    await expect.poll(() => page.locator('.paper-sheet img').count()).toBe(0)
    session.expectClean()
    await session.context.close()
  })
})
