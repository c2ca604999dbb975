import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/core/types'
import { goTo, press, takeExample, words } from './support/app'
import { expectAccessible } from './support/axe'
import {
  choose,
  dialog,
  drop,
  fromCard,
  fromMenu,
  message,
  noDialog,
  openId,
  stored,
  storedAssessments,
} from './support/files'
import { saved } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, serveDist } from './support/site'
import { forGroup } from './support/walk'

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

type Format = keyof typeof words.export.format

/** Saves the open assessment in one of the forms of the dialog. */
async function exported(format: Format): Promise<{ name: string; bytes: Uint8Array }> {
  await fromMenu(page, words.menu.export)
  const row = dialog(page).locator('li', { hasText: words.export.format[format].title })
  const file = await saved(page, () => row.getByRole('button').click())
  await noDialog(page)
  return file
}

const parsed = (bytes: Uint8Array): Assessment => JSON.parse(new TextDecoder().decode(bytes)) as Assessment
const asFile = (value: unknown, name = 'nop-lai.tt54.json') => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(value)),
})
const undo = () => page.keyboard.press('Control+z')

/** Removes everything from the list, so that a file comes back into an empty one. */
async function forgetAll(): Promise<void> {
  await page.goto(site.address)
  await appReady(page)
  await fromCard(page, words.start.remove)
  await expect.poll(() => storedAssessments(page)).toEqual([])
  // The field for files of the list goes with the list: a file given to it now would be lost with it.
  await page.getByRole('heading', { level: 1, name: words.start.hello.title }).waitFor()
}

describe('out and back in', () => {
  it('JSON: the same bytes after export → removal → opening → export', async () => {
    await takeExample(page)
    const first = await exported('json')
    expect(first.name).toMatch(/\.tt54\.json$/)
    await forgetAll()
    await choose(page, first)
    await press(page, words.open.addAndGo)
    await page.waitForURL(/#\/a\//)
    await appReady(page)
    const second = await exported('json')
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })

  it('ZIP: the assessment and every file of evidence come back byte by byte', async () => {
    const original = readFileSync(new URL('../fixtures/format-v1/package.tt54.zip', import.meta.url))
    const evidenceOf = (zip: Uint8Array) =>
      Object.fromEntries(Object.entries(unzipSync(zip)).filter(([name]) => name.startsWith('evidence/')))
    await drop(page, { name: 'goi.tt54.zip', bytes: original })
    await press(page, words.open.addAndGo)
    await page.waitForURL(/#\/a\//)
    await appReady(page)
    const first = await exported('zip')
    expect(Object.keys(evidenceOf(first.bytes)).length).toBeGreaterThan(0)
    expect(evidenceOf(first.bytes)).toEqual(evidenceOf(original))
    await forgetAll()
    await choose(page, first)
    await press(page, words.open.addAndGo)
    await page.waitForURL(/#\/a\//)
    await appReady(page)
    const second = await exported('zip')
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })

  it.each(['xlsx', 'csv'] as const)('%s: lost answers come back, previewed, as one step', async (format) => {
    await takeExample(page)
    const id = openId(page)
    const before = (await stored(page, id)).assessment.answers
    const table = await exported(format)
    await forGroup(page, words.walk.clearAll)
    await expect.poll(async () => (await stored(page, id)).assessment.answers).not.toEqual(before)
    const cleared = (await stored(page, id)).assessment.answers

    await drop(page, { name: `bang.${format}`, bytes: table.bytes })
    await dialog(page).locator('[data-part=answers]').waitFor()
    await expectAccessible(page)
    expect((await stored(page, id)).assessment.answers).toEqual(cleared)
    await dialog(page).locator('footer .primary').click()
    await noDialog(page)
    await expect.poll(async () => (await stored(page, id)).assessment.answers).toEqual(before)

    await undo()
    await expect.poll(async () => (await stored(page, id)).assessment.answers).toEqual(cleared)
  })

  it('a wrong cell is named with row and column, and its criterion stays as it is', async () => {
    await takeExample(page)
    const id = openId(page)
    const before = (await stored(page, id)).assessment.answers
    const csv = new TextDecoder().decode((await exported('csv')).bytes).split('\r\n')
    const row = csv.findIndex((line) => line.startsWith('tt54-2017;infrastructure.1;;'))
    csv[row] = (csv[row] ?? '').replace(`;${words.verdict.met};`, ';Gần đạt;')
    await choose(page, { name: 'sai.csv', bytes: new TextEncoder().encode(csv.join('\r\n')) })
    const cells = dialog(page).locator('tbody tr')
    await cells.first().waitFor()
    await expect.poll(() => cells.count()).toBe(1)
    expect(await cells.first().locator('td').allInnerTexts()).toEqual([
      String(row + 1),
      'H',
      expect.stringContaining('Gần đạt') as string,
    ])
    await dialog(page).getByRole('button', { name: words.app.close, exact: true }).last().click()
    await noDialog(page)
    expect((await stored(page, id)).assessment.answers).toEqual(before)
  })

  it('the anonymous copy says nothing of the facility', async () => {
    await takeExample(page)
    const { facility, answers } = (await stored(page, openId(page))).assessment
    const { name, bytes } = await exported('anonymous')
    const text = new TextDecoder().decode(bytes)
    for (const word of [facility.name, facility.code, facility.preparer, facility.director])
      if (word) expect(text).not.toContain(word)
    expect(name).not.toContain('Benh-vien')
    expect(Object.keys(parsed(bytes).answers['tt54-2017'] ?? {})).toEqual(
      Object.keys(answers['tt54-2017'] ?? {}).sort(),
    )
  })
})

describe('a file of the assessment that is open', () => {
  it('is merged difference by difference, and one undo takes it back', async () => {
    await takeExample(page)
    const id = openId(page)
    const file = parsed((await exported('json')).bytes)
    const answers = { ...file.answers['tt54-2017'] }
    answers['infrastructure.1'] = { verdict: 'not-met', note: 'Ghi chú của cấp trên' }
    answers['infrastructure.2'] = { verdict: 'not-met' }
    const theirs = { ...file, answers: { ...file.answers, 'tt54-2017': answers } }
    const before = (await stored(page, id)).assessment

    await drop(page, asFile(theirs))
    await press(page, words.open.same.merge)
    const place = (criterion: string) => dialog(page).locator(`[data-place="${criterion}"]`)
    await place('infrastructure.1').waitFor()
    await expectAccessible(page)
    // What both have stays mine until somebody chooses.
    expect(await place('infrastructure.1').getByRole('radio').first().isChecked()).toBe(true)
    const level = () => dialog(page).locator('[data-level=merged] dd').innerText()
    const atFirst = await level()
    await place('infrastructure.1').getByRole('radio').last().check()
    expect(await level()).not.toBe(atFirst)
    await dialog(page).locator('footer .primary').click()
    await noDialog(page)
    await expect
      .poll(async () => (await stored(page, id)).assessment.answers['tt54-2017']?.['infrastructure.1'])
      .toEqual({ verdict: 'not-met', note: 'Ghi chú của cấp trên' })
    const after = (await stored(page, id)).assessment
    expect(after.answers['tt54-2017']?.['infrastructure.2']).toEqual(
      before.answers['tt54-2017']?.['infrastructure.2'],
    )
    await undo()
    await expect.poll(async () => (await stored(page, id)).assessment.answers).toEqual(before.answers)
  })

  it('can replace it or stand beside it', async () => {
    await takeExample(page)
    const id = openId(page)
    const file = parsed((await exported('json')).bytes)
    const theirs = { ...file, facility: { ...file.facility, beds: 777 } }
    await drop(page, asFile(theirs))
    await press(page, words.open.same.replace)
    await noDialog(page)
    await expect.poll(async () => (await stored(page, id)).assessment.facility.beds).toBe(777)
    await undo()
    await expect.poll(async () => (await stored(page, id)).assessment.facility.beds).toBe(file.facility.beds)
    await drop(page, asFile(theirs))
    await press(page, words.open.same.both)
    await page.waitForURL((url) => !url.href.includes(id))
    expect((await storedAssessments(page)).map(({ assessment }) => assessment.facility.beds).sort()).toEqual(
      [file.facility.beds, 777].sort(),
    )
  })

  it('keeps what does not belong to the criteria and shows it in a drawer', async () => {
    await takeExample(page)
    const file = parsed((await exported('json')).bytes)
    await forgetAll()
    const strange = {
      ...file,
      tuongLai: { cap: 9 },
      answers: {
        ...file.answers,
        'tt54-2017': { ...file.answers['tt54-2017'], 'lis.99': { verdict: 'met', note: 'tiêu chí lạ' } },
        'tt99-2030': { 'x.1': { verdict: 'met' } },
      },
    }
    await choose(page, asFile(strange))
    await press(page, words.open.addAndGo)
    await page.waitForURL(/#\/a\//)
    await appReady(page)
    await goTo(page, 'result')
    await fromMenu(page, words.menu.outside)
    const text = (reason: string) => dialog(page).locator(`[data-reason="${reason}"]`).innerText()
    expect(await text('unknown-set')).toContain('x.1')
    expect(await text('unknown-criterion')).toContain('tiêu chí lạ')
    expect(await text('fields')).toContain('/tuongLai')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await noDialog(page)
    const again = parsed((await exported('json')).bytes)
    expect(again).toMatchObject({
      tuongLai: { cap: 9 },
      answers: { 'tt99-2030': { 'x.1': { verdict: 'met' } } },
    })
  })
})

describe('the past', () => {
  it('is listed in words, looked at, gone back to, and that is undone', async () => {
    await takeExample(page)
    const id = openId(page)
    const first = (await stored(page, id)).assessment.answers
    await forGroup(page, words.walk.clearAll)
    await expect.poll(async () => (await stored(page, id)).assessment.answers).not.toEqual(first)
    const cleared = (await stored(page, id)).assessment.answers

    await fromMenu(page, words.menu.history)
    await dialog(page).getByText(words.change.example).waitFor()
    await expectAccessible(page)
    await dialog(page).getByRole('button', { name: words.history.look }).first().click()
    await dialog(page).locator('[data-part=answers]').waitFor()
    await expectAccessible(page)
    await press(page, words.history.restore)
    await message(page, words.history.done).waitFor()
    await expect.poll(async () => (await stored(page, id)).assessment.answers).toEqual(first)
    await undo()
    await expect.poll(async () => (await stored(page, id)).assessment.answers).toEqual(cleared)
  })
})

describe('last year', () => {
  it('comes as to be confirmed, is confirmed by group in one step, and is compared level by level', async () => {
    await takeExample(page)
    await page.goto(site.address)
    await appReady(page)
    await fromCard(page, words.start.takeAsLastYear)
    await page.waitForURL(/facility/)
    const id = openId(page)
    const unconfirmed = async () =>
      Object.values((await stored(page, id)).assessment.answers['tt54-2017'] ?? {}).filter(
        (answer) => answer.unconfirmed,
      ).length
    const all = await unconfirmed()
    expect(all).toBeGreaterThan(50)
    await page.goto(`${site.address}#/a/${id}/criteria/tt54-2017/lis`)
    await page.locator('.walk-head button[aria-expanded=false]').click()
    await page.getByRole('button', { name: /^Xác nhận \d+ câu/ }).click()
    await expect.poll(unconfirmed).toBeLessThan(all)
    await undo()
    await expect.poll(unconfirmed).toBe(all)

    await fromMenu(page, words.menu.compare)
    await page.locator('[data-levels]').waitFor()
    await expect.poll(() => page.locator('tr[data-level]').count()).toBe(7)
    await expectAccessible(page)
  })
})
