import { extractText, getDocumentProxy } from 'unpdf'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntilSaved, words } from './support/app'
import { keepFile, saved } from './support/keep'
import { tabTo } from './support/keys'
import { launch, newSession, type Session } from './support/launch'
import { openSingleFile } from './support/site'

/** 146 criteria less section VIII (18) and criteria 58 and 59, 16 milestones less one: 141 contents count in 2026. */
const CONTENTS = 141
const FACILITY = 'Bệnh viện Đa khoa Bàn Phím'
/** Keys that were pressed, by part of the job; letters of a name are not counted. */
const counts = new Map<string, number>()

let browser: Browser
let session: Session
let page: Page
let part = ''

beforeAll(async () => {
  browser = await launch()
  session = await newSession(browser, { viewport: { width: 1366, height: 657 } })
  page = session.page
  // No mouse: whoever presses one fails.
  await page.addInitScript(() => {
    for (const type of ['mousedown', 'pointerdown', 'touchstart'])
      addEventListener(type, () => document.documentElement.setAttribute('data-mouse', ''), true)
  })
  await openSingleFile(page)
})
afterAll(async () => {
  const table = [...counts].map(([name, count]) => `${name}\t${count}\n`).join('')
  keepFile('keys-by-part.txt', new TextEncoder().encode(table))
  await browser.close()
})

async function key(...names: string[]): Promise<void> {
  for (const name of names) {
    counts.set(part, (counts.get(part) ?? 0) + 1)
    await page.keyboard.press(name)
  }
}
/** Tabs to a control; the Tabs count. */
const reach = (name: RegExp): Promise<void> =>
  tabTo(page, name, () => counts.set(part, (counts.get(part) ?? 0) + 1))
/** Through the palette to what the words name; Enter goes to the first hit. */
async function find(text: string, lead: string = text): Promise<void> {
  await key('Control+k')
  await page.locator('dialog[open] input').waitFor()
  await page.keyboard.type(text)
  // The papers come a moment after the palette.
  await page.locator('dialog[open] [role=option][aria-selected=true]', { hasText: lead }).waitFor()
  await key('Enter')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}
const level = (): Promise<string> => page.locator('header.bar .level').innerText()

describe('an officer without a mouse, from nothing to the page for the director', () => {
  it('begins with three facts, two of which are there already', async () => {
    part = 'begin'
    await tabTo(page, /^Tên cơ sở/)
    await page.keyboard.type(FACILITY)
    await key('Enter')
    await page.locator('[data-row]').first().waitFor()
    expect(await page.locator('header.bar').innerText()).toContain(FACILITY)
  })

  it('names the director, in the facts', async () => {
    part = 'facts'
    await find('cơ sở', words.frame.rail.facility)
    await page.waitForURL(/\/facility/)
    await reach(new RegExp(`^${words.facility.need.signing}`))
    await key('Enter')
    await reach(new RegExp(`^${words.facility.director.label}`))
    await page.keyboard.type('Lê Thị Bàn Phím')
    await key('Tab')
    await waitUntilSaved(page)
  })

  it('answers all contents with one key each, and every answer is in view when it is given', async () => {
    part = 'answer'
    await find('tiêu chí 1', '1')
    await page.locator('#infrastructure\\.1.here').waitFor()
    let answered = 0
    let outside = 0
    for (; answered < CONTENTS + 1; answered += 1) {
      const inView = await page.evaluate(() => {
        const row = document.activeElement?.closest('[data-row]')
        if (!row) return null
        const { top, bottom } = (row.firstElementChild ?? row).getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
      if (inView === false) outside += 1
      await key('1')
      if (answered % 20 === 19) await waitUntilSaved(page)
      if (await isFinished()) {
        answered += 1
        break
      }
      // The last row of a group keeps the keyboard, and a row that has ended may come next; n leads to what is open.
      if (!(await isOnOpenRow())) {
        await key('n')
        await expect.poll(isOnOpenRow).toBe(true)
      }
    }
    expect(outside).toBe(0)
    expect(answered).toBe(CONTENTS)
    // One key a content, and what it takes from the end of a group to the next.
    expect(counts.get('answer') ?? 0).toBeLessThanOrEqual(CONTENTS + 40)
  })

  it('sees the result, and undoes and redoes by key', async () => {
    part = 'result'
    await find('kết quả', words.frame.rail.result)
    await page.waitForURL(/\/result/)
    const before = await level()
    expect(before).toMatch(/^Mức \d/)
    await key('Control+z')
    await key('Control+y')
    await expect.poll(level).toBe(before)
  })

  it('keeps what is for the director as PDF, two pages at most', async () => {
    part = 'paper'
    await find('báo cáo kết quả', words.report.kinds.gap)
    await page.waitForURL(/\/reports/)
    await reach(new RegExp(`^${words.report.length}`))
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).value)).toBe('director')
    await reach(/^Lưu PDF$/)
    const file = await saved(page, () => key('Enter'))
    const pdf = await getDocumentProxy(file.bytes)
    expect(pdf.numPages).toBeLessThanOrEqual(2)
    const { text } = await extractText(pdf, { mergePages: true })
    expect(text.normalize('NFC').replace(/\s+/g, ' ')).toContain(FACILITY.toUpperCase())
  })

  it('touched no mouse, asked nobody for anything and reported no error', async () => {
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-mouse'))).toBe(false)
    session.expectClean()
  })
})

/** Whether the circular has nothing left to answer: the rail says so. */
async function isFinished(): Promise<boolean> {
  const state = page.locator('nav.rail a', { hasText: words.frame.rail.criteria }).first()
  return !/còn/.test(await state.innerText())
}

/** Whether the row that has the keyboard waits for an answer; what has ended counts no more (criteria 58 and 59). */
function isOnOpenRow(): Promise<boolean> {
  return page.evaluate(() => {
    const row = document.activeElement?.closest('[data-row]')
    return row?.classList.contains('unassessed') === true && !row.classList.contains('out')
  })
}
