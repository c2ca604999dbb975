import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeExample, waitUntilSaved, words } from './support/app'
import { appraise } from './support/assessor'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { openId, stored } from './support/files'
import { launch, newSession, type Session } from './support/launch'
import { appReady, serveDist } from './support/site'
import { row } from './support/walk'

const SET = 'tt54-2017'
/** The smallest PDF that a viewer opens. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>',
)
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let browser: Browser
let site: Awaited<ReturnType<typeof serveDist>>
let session: Session
let page: Page

beforeAll(async () => {
  browser = await launch()
  site = await serveDist()
  session = await newSession(browser)
  page = session.page
  await page.goto(site.address)
  await appReady(page)
  await takeExample(page)
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function visit(hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.locator('[data-row]').first().waitFor()
}
/** Rectangles of the rows on screen, from the top of the window. */
const rows = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-row]')].map((one) => {
      const { top, bottom } = (one.firstElementChild ?? one).getBoundingClientRect()
      return { id: one.id, top, bottom, height: bottom - top }
    }),
  )
const topOf = (id: string): Promise<number> =>
  row(page, id).evaluate((one) => one.getBoundingClientRect().top)

describe('room for the rows (experience.md: content from 112 px, one bar)', () => {
  it.each([
    { width: 1366, height: 657, first: 112, inView: 8 },
    { width: 683, height: 329, first: 120, inView: 3 },
    { width: 360, height: 740, first: 120, inView: 8 },
  ])('$width × $height', async ({ width, height, first, inView }) => {
    await page.setViewportSize({ width, height })
    await visit(`#/a/${openId(page)}/criteria/${SET}/lis`)
    await page.evaluate(() => window.scrollTo(0, 0))
    const all = await rows()
    expect(all[0]?.top).toBeLessThanOrEqual(first)
    expect(all.filter(({ bottom }) => bottom <= height).length).toBeGreaterThanOrEqual(inView)
    await expectNoSidewaysScroll(page)
  })
})

describe('on a phone every group begins soon', () => {
  it.each([
    ...['infrastructure', 'management', 'his', 'ris-pacs', 'lis', 'non-functional', 'security'].map(
      (group) => ({
        group,
        first: 120,
        inView: 8,
      }),
    ),
    // Its head tells first, in two lines, since when the circular does not have it any more.
    { group: 'emr', first: 176, inView: 8 },
  ])(
    '$group: first row, rows in view, the head of the group on one line',
    async ({ group, first, inView }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await visit(`#/a/${openId(page)}/criteria/${SET}/${group}`)
      await page.waitForFunction((id) => document.querySelector('[data-row]')?.id.startsWith(`${id}.`), group)
      await page.evaluate(() => window.scrollTo(0, 0))
      const all = await rows()
      expect(all[0]?.top).toBeLessThanOrEqual(first)
      expect(all.filter(({ bottom }) => bottom <= 740).length).toBeGreaterThanOrEqual(inView)
      await expectNoSidewaysScroll(page)
    },
  )
})

describe('a way to a row ends at the row', () => {
  it('a link lands in the upper third, over groups, and the row has the keyboard', async () => {
    await page.setViewportSize({ width: 1366, height: 657 })
    for (const [group, id] of [
      ['his', 'his.25'],
      ['non-functional', 'non-functional.20'],
      ['infrastructure', 'infrastructure.17'],
    ] as const) {
      await visit(`#/a/${openId(page)}/criteria/${SET}/${group}?at=${id}`)
      await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id)
      const top = await topOf(id)
      expect(top).toBeGreaterThanOrEqual(48)
      expect(top).toBeLessThanOrEqual(657 / 3)
    }
  })

  it('n and j bring every row there, the last of a group as well', async () => {
    await visit(`#/a/${openId(page)}/criteria/${SET}/lis?at=lis.2`)
    await page.waitForFunction(() => document.activeElement?.id === 'lis.2')
    for (let step = 3; step <= 10; step += 1) {
      await page.keyboard.press('j')
      await page.waitForFunction((id) => document.querySelector('.here')?.id === id, `lis.${step}`)
      const top = await topOf(`lis.${step}`)
      expect(top, `lis.${step}`).toBeLessThanOrEqual(657 / 3)
    }
    await page.keyboard.press('n')
    // The next open row is in another group: until that is on screen, the row that is here is the old one.
    await page.waitForFunction(() => !['lis.10', undefined].includes(document.querySelector('.here')?.id))
    const id = (await page.locator('.here').getAttribute('id')) ?? ''
    expect(await topOf(id)).toBeLessThanOrEqual(657 / 3)
  })

  it('a key changes nothing that was scrolled away; the row comes back', async () => {
    await visit(`#/a/${openId(page)}/criteria/${SET}/his?at=his.1`)
    await page.waitForFunction(() => document.activeElement?.id === 'his.1')
    const before = (await stored(page, openId(page))).assessment.answers[SET]?.['his.1']
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await page.keyboard.press('2')
    expect(await row(page, 'his.1').getAttribute('class')).not.toContain('not-met')
    expect(await topOf('his.1')).toBeLessThanOrEqual(657 / 3)
    expect((await stored(page, openId(page))).assessment.answers[SET]?.['his.1']).toEqual(before)
  })
})

describe('evidence in the row, and beside the row of the assessor', () => {
  it('a file dropped on a row is its evidence; a page that could run is taken as any other', async () => {
    await visit(`#/a/${openId(page)}/criteria/${SET}/his?at=his.17`)
    await page.waitForFunction(() => document.activeElement?.id === 'his.17')
    await row(page, 'his.17')
      .locator('input[type=file]')
      .setInputFiles([
        { name: 'Biên bản.pdf', mimeType: 'application/pdf', buffer: PDF },
        { name: 'Trang.html', mimeType: 'text/html', buffer: Buffer.from('<script>top.x=1</script>') },
      ])
    await row(page, 'his.17').locator('.linked li').nth(1).waitFor()
    const carried = await page.evaluateHandle(
      ([bytes]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([new Uint8Array(bytes ?? [])], 'Ảnh.png', { type: 'image/png' }))
        return transfer
      },
      [[...PNG]],
    )
    await row(page, 'his.17').dispatchEvent('drop', { dataTransfer: carried })
    await row(page, 'his.17').locator('.linked li').nth(2).waitFor()
    // Nothing else took the file for an assessment.
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await row(page, 'his.17').focus()
    await page.keyboard.press('1')
    await waitUntilSaved(page)
    const { assessment } = await stored(page, openId(page))
    expect(assessment.answers[SET]?.['his.17']?.evidence).toHaveLength(3)
  })

  it('o opens picture and PDF beside the row under the policy of the page, and marks them seen', async () => {
    const { assessment } = await stored(page, openId(page))
    const bytes = new TextEncoder().encode(JSON.stringify(assessment, null, 2))
    await page.goto(`${site.address}#/assessor`)
    await appReady(page)
    await appraise(page, { name: 'bai-nop.tt54.json', bytes })
    await page.evaluate(() => {
      location.hash = `${location.hash.split('?')[0] ?? ''}?set=tt54-2017&group=his&at=his.17`
    })
    await page.waitForFunction(() => document.activeElement?.id === 'his.17')
    // So far nothing was asked of anybody; the browser's own viewer of PDF asks for its own parts.
    session.expectClean()
    await page.keyboard.press('o')
    const panel = page.locator('aside.evidence')
    await panel.locator('iframe').waitFor()
    await panel.getByText(words.review.evidence.same).waitFor()
    await panel.getByText(words.review.evidence.seen, { exact: false }).first().waitFor()
    await panel.getByRole('button', { name: words.review.evidence.next }).click()
    await panel.getByText(words.review.evidence.onlySaved).waitFor()
    expect(await panel.locator('iframe, img').count()).toBe(0)
    await panel.getByRole('button', { name: words.review.evidence.next }).click()
    await panel.locator('img').waitFor()
    expect(await panel.locator('img').evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1)
    await expectAccessible(page)
  })

  it('reported no error', () => expect(session.errors).toEqual([]))
})
