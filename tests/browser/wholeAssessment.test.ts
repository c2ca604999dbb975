import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractText, getDocumentProxy } from 'unpdf'
import { saved } from './support/keep'
import { press, tabTo } from './support/keys'
import { launchProfile, type Session } from './support/launch'
import { openSingleFile } from './support/site'

const FACILITY = 'Bệnh viện Đa khoa Thử Nghiệm'
const folder = mkdtempSync(path.join(tmpdir(), 'tt54-whole-'))
let session: Session

beforeAll(async () => {
  session = await launchProfile(folder)
})
afterAll(async () => {
  await session.context.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The headline of the level ladder, e.g. "Mức 7". */
const headline = (): Promise<string> => session.page.locator('header.bar .level').innerText()

async function isSaved(): Promise<void> {
  await session.page.locator('[data-state="saved"]').waitFor()
}

describe('the whole of Circular 54 from one file on disk, network cut, by keyboard alone', () => {
  it('walks from nothing to level 7', async () => {
    const { page } = session
    await openSingleFile(page)
    await tabTo(page, /^Tên cơ sở/)
    await page.keyboard.type(FACILITY)
    await press(page, /^Bắt đầu đánh giá/)
    await page.locator('[data-row]').first().waitFor()

    // The first group by single steps: j to the row, 1 for "đạt", and back again.
    await page.keyboard.press('j')
    await page.keyboard.press('1')
    // One key answers and goes on: the second row has the keyboard now.
    await page.keyboard.press('2')
    expect(await page.locator('#infrastructure\\.1').getAttribute('class')).toContain('met')
    await expect.poll(() => page.locator('#infrastructure\\.2').getAttribute('class')).toContain('not-met')
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('#infrastructure\\.2').getAttribute('class')).toContain('unassessed')

    // 146 criteria less section VIII (18) and criteria 58 and 59, 16 milestones less one: 141 rows count in 2026.
    let answered = 1
    for (; answered < 200; answered += 1) {
      await page.keyboard.press('n')
      const done = await page
        .locator('[role="status"]', { hasText: 'Mọi tiêu chí của bộ này đã được đánh giá' })
        .count()
      if (done > 0) break
      await page.keyboard.press('1')
    }
    expect(answered).toBe(141)
    expect(await headline()).toBe('Mức 7')
    await isSaved()
  })

  it('has every answer after a reload', async () => {
    const { page } = session
    await page.reload()
    await page.locator('[data-row]').first().waitFor()
    expect(await headline()).toBe('Mức 7')
  })

  it('falls to the level below when one criterion of level 6 is not met (Điều 4 khoản 3)', async () => {
    const { page } = session
    await page.keyboard.press('/')
    await page.keyboard.type('54')
    await page.locator('#his\\.25').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('#his\\.25.here').waitFor()
    await page.keyboard.press('2')
    expect(await headline()).toBe('Mức 5')
    await isSaved()
  })

  it('saves the gap report toward level 6 as a PDF in correct Vietnamese', async () => {
    const { page } = session
    await press(page, /^Giấy tờ/)
    await page.locator('main h1').first().waitFor()
    await tabTo(page, /^Lưu PDF$/)
    const file = await saved(page, () => page.keyboard.press('Enter'))
    expect(file.name).toMatch(/\.pdf$/)
    const { text } = await extractText(await getDocumentProxy(file.bytes), { mergePages: true })
    const words = text.normalize('NFC').replace(/\s+/g, ' ')
    expect(words).toContain('BỆNH VIỆN ĐA KHOA THỬ NGHIỆM')
    expect(words).toContain('Quản lý phác đồ điều trị')
    expect(words).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })

  it('asked nobody for anything and reported no error', () => session.expectClean())
})
