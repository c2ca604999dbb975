import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newReview } from '../../src/core/review/newReview'
import { submit } from '../../src/core/seal/submit'
import type { Assessment, CriteriaSet, Review } from '../../src/core/types'
import { stableJson } from '../../src/files/json/stableJson'
import { press, switchLanguage, waitUntilSaved, words } from './support/app'
import { agreeToRest, appraise } from './support/assessor'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { dialog, drop, fromMenu, noDialog, storedAssessments, type GivenFile } from './support/files'
import { saved, screenshot } from './support/keep'
import { launch, launchKillable, newSession, type Session } from './support/launch'
import { appReady, serveDist, settled } from './support/site'

const SET = 'tt54-2017'
/** Needed by level 4 of Circular 54 (rank 4 of the hospital information system). */
const FOURTH = 'his.18'
/** The other side of the same link: not met alone it contradicts the one above. */
const OTHER_SIDE = 'ris-pacs.7'

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'))
const set = readJson(`criteria/${SET}/1.0.0.json`) as CriteriaSet
const example = readJson('src/examples/provincial-hospital.tt54.json') as Assessment
const rows = [
  ...set.groups.flatMap(({ criteria }) => criteria.filter(({ ask }) => ask !== false)),
  ...set.levels.flatMap(({ milestones }) => milestones),
]

/** What the hospital hands in: everything of Circular 54 met up to level 5, with a register of evidence. */
const submission = submit(
  {
    ...example,
    id: '5a0c9d5e-0000-4000-8000-000000000054',
    criteriaSets: [{ id: SET, version: '1.0.0' }],
    assessedOn: '2024-12-02',
    regime: 'as-issued',
    answers: {
      [SET]: {
        ...Object.fromEntries(rows.map(({ id }) => [id, { verdict: 'met' as const }])),
        'his.24': { verdict: 'not-met', note: 'Đang đấu thầu' },
        'his.1': { verdict: 'met', note: 'Chạy từ 2021', evidence: [example.evidence?.[0]?.id ?? ''] },
      },
    },
  },
  [set],
  { sealedAt: '2026-12-01T03:04:05Z', sealedBy: 'Nguyễn Thị Diễm' },
)
const file = (name: string, value: unknown): GivenFile => ({
  name,
  bytes: new TextEncoder().encode(stableJson(value)),
})
const submitted = file('nop.tt54.json', submission)
/** A colleague who agrees to one row and differs on the one of level 4. */
const colleague: Review = {
  ...newReview(submission, { id: 'dong-nghiep', now: '2026-12-10T01:00:00Z' }),
  assessors: [{ name: 'Trần Văn Định' }],
  opinions: {
    [SET]: {
      'his.2': { opinion: 'agree', by: 'Trần Văn Định' },
      [FOURTH]: { opinion: 'agree', by: 'Trần Văn Định', comment: 'Đã xem chạy thật' },
    },
  },
}

let browser: Browser
let site: Awaited<ReturnType<typeof serveDist>>
let session: Session
let page: Page
let sealedReview: GivenFile

const row = (id: string) => page.locator(`[id="${id}"]`)
const storedReviews = (): Promise<{ id: string; value: { review: Review } }[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('tt54')
        opening.onerror = () => reject(new Error(String(opening.error)))
        opening.onsuccess = () => {
          const reading = opening.result.transaction('reviews').objectStore('reviews').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result as { id: string; value: { review: Review } }[])
          }
        }
      }),
  )
const opinionsNow = async (): Promise<Review['opinions'][string]> =>
  (await storedReviews())[0]?.value.review.opinions[SET] ?? {}
const goTo = async (part: string): Promise<void> => {
  const id = /#\/assessor\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  await page.evaluate(
    (hash) => {
      location.hash = hash
    },
    `#/assessor/${id}${part === '' ? '' : `/${part}`}`,
  )
  await page.waitForURL(new RegExp(`#/assessor/${id}${part === '' ? '' : `/${part}`}`))
  await appReady(page)
}
const looksGood = async (name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 768, 320]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await settled(page)
      await screenshot(page, `review-${name}-${colorScheme}-${width}`)
      await expectNoSidewaysScroll(page)
      if (width !== 768) await expectAccessible(page)
    }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
}

beforeAll(async () => {
  browser = await launch()
  site = await serveDist()
  session = await newSession(browser)
  page = session.page
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe('an appraisal from the submission to the level determined again', () => {
  it('the assessor opens the submission: integrity first', async () => {
    await page.goto(`${site.address}#/assessor`)
    await appReady(page)
    await looksGood('list-empty')
    await appraise(page, submitted)
    await page.getByText(words.review.integrity.sound).waitFor()
    const asIssued = page.locator('aside table').first()
    expect(await asIssued.innerText()).toContain('Mức 5')
    expect(await asIssued.innerText()).toContain('Dưới mức 1 đến mức 7')
  })

  it('by keyboard: opinions, the rest of a group, undo; the level moves', async () => {
    await page.locator('#review-assessor').fill('Lê Thị Thẩm')
    await page.keyboard.press('Tab')
    await page.locator('nav.groups a').filter({ hasText: 'HIS' }).first().click()
    await row('his.1').focus()
    await page.keyboard.press('1')
    // To ask for more takes a reason: the keyboard is in the field for it, and Escape leads back to the row.
    await page.keyboard.press('3')
    await page.keyboard.press('Escape')
    await page.keyboard.press('0')
    await page.keyboard.press('k')
    await page.keyboard.press('1')
    await row(FOURTH).focus()
    await page.keyboard.press('2')
    await row(FOURTH).locator('textarea').first().fill('Chưa thấy chạy thật tại khoa')
    await row('his.1').locator('.title button').click()
    await row('his.1').getByRole('checkbox').first().check()
    await agreeToRest(page)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+y')
    // Everything agreed to but one row of level 4: Article 4(3), level 3.
    await page.waitForFunction(() => /Mức 3/.test(document.querySelector('aside table')?.textContent ?? ''))
    await waitUntilSaved(page)
    expect((await opinionsNow())[FOURTH]).toMatchObject({
      opinion: 'disagree',
      comment: 'Chưa thấy chạy thật tại khoa',
      by: 'Lê Thị Thẩm',
    })
  })

  it('search without accents and filters find what is disputed', async () => {
    await page.keyboard.press('Escape')
    await page.locator('h2').first().click()
    await page.keyboard.press('/')
    await page.keyboard.type('chua thay chay that')
    await page.locator(`[id="${FOURTH}"]`).waitFor()
    await expect.poll(() => page.locator('[data-row]').count()).toBe(1)
    await page.locator('#review-search').fill('')
    await page.locator('#review-filter').selectOption('disputed')
    await expect.poll(() => page.locator('[data-row]').count()).toBe(1)
    await looksGood('work')
    await switchLanguage(page, 'en')
    await page.getByText('Both levels side by side').waitFor()
    await screenshot(page, 'review-work-english')
    await expectAccessible(page)
    await switchLanguage(page, 'vi')
  })

  it('a reload keeps everything', async () => {
    await page.reload()
    await page.waitForFunction(() => /Mức 3/.test(document.querySelector('aside table')?.textContent ?? ''))
  })

  it('the visit is written down', async () => {
    await goTo('visit')
    await page.locator('#visit-number').fill('12/BB-SYT')
    await page.locator('#visit-place').fill('Hội trường Bệnh viện')
    await page.locator('#visit-concludedOn').fill('2026-12-15')
    await page.getByRole('radio', { name: words.review.outcome.redetermine }).check()
    await page.locator('#visit-conclusion').fill('Đề nghị xác định lại mức.')
    await looksGood('visit')
  })

  it('a colleague’s file merges; what differs is settled', async () => {
    await goTo('merge')
    const given = file('dong-nghiep.tt54.json', colleague)
    await page.locator('#review-merge-files').setInputFiles({
      name: given.name,
      mimeType: '',
      buffer: Buffer.from(given.bytes),
    })
    await press(page, words.review.merge.takeIn)
    await page.getByText('Trần Văn Định').first().waitFor()
    await waitUntilSaved(page)
    expect((await storedReviews())[0]?.value.review.conflicts?.[SET]?.[FOURTH]).toHaveLength(2)
    await looksGood('merge')
    await page
      .locator('.side')
      .filter({ hasText: 'Lê Thị Thẩm' })
      .getByRole('button', { name: words.review.conflict.take })
      .click()
    await page.getByText(words.review.conflict.nothing).waitFor()
    await waitUntilSaved(page)
    const opinions = await opinionsNow()
    expect(opinions[FOURTH]).toMatchObject({ opinion: 'disagree' })
    expect(opinions['his.2']?.by).toBe('Lê Thị Thẩm; Trần Văn Định')
  })

  it('a contradiction holds the seal back until it is settled', async () => {
    await goTo('conclude')
    const check = page.locator('section[aria-label]').filter({ has: page.locator('.banner.stop') })
    await check.getByText(words.review.check.rule.contradiction).waitFor()
    expect(await page.getByRole('button', { name: words.review.seal.do, exact: true }).isDisabled()).toBe(
      true,
    )
    await check.locator(`a[href*="at=${OTHER_SIDE}"]`).click()
    await row(OTHER_SIDE).focus()
    await page.keyboard.press('2')
    await row(OTHER_SIDE).locator('textarea').first().fill('HIS không nhận kết quả')
    await waitUntilSaved(page)
    expect((await opinionsNow())[OTHER_SIDE]).toMatchObject({ opinion: 'disagree' })
  })

  it('sealed, the review is a file, and the minutes are PDF and DOCX', async () => {
    await goTo('conclude')
    await page.locator('.paper').waitFor()
    expect(await page.locator('.paper').innerText()).toContain('DỰ THẢO')
    const { name, bytes } = await saved(page, () => press(page, words.review.seal.do))
    expect(name).toMatch(/\.tt54\.json$/)
    sealedReview = { name, bytes }
    await page.waitForFunction(
      () => !(document.querySelector('.paper')?.textContent ?? '').includes('DỰ THẢO'),
    )
    const paper = await page.locator('.paper').innerText()
    for (const said of ['BIÊN BẢN', '12/BB-SYT', 'Chưa thấy chạy thật tại khoa', 'CHỦ TỌA'])
      expect(paper).toContain(said)
    await looksGood('conclude')
    const pdf = await saved(page, () => press(page, words.report.savePdf))
    expect(new TextDecoder('latin1').decode(pdf.bytes.subarray(0, 5))).toBe('%PDF-')
    const docx = await saved(page, () => press(page, words.report.saveDocx))
    expect(docx.name).toMatch(/\.docx$/)
  })

  it('an edit after sealing shows, and undo brings the seal back', async () => {
    await goTo('')
    await row('infrastructure.1').focus()
    await page.keyboard.press('2')
    await goTo('conclude')
    await page.getByText(/Đã thay đổi sau khi niêm phong lúc/).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText(/^Đã niêm phong lúc .*nội dung đúng như khi niêm phong\.$/).waitFor()
  })

  it('is removed from the list and comes back by undo', async () => {
    await page.goto(`${site.address}#/assessor`)
    await page.locator('.rows').getByRole('button', { name: /^Xóa/ }).click()
    await page.getByText(words.review.list.empty).waitFor()
    expect(await storedReviews()).toEqual([])
    await page.locator('.toast, [role=status]').getByRole('button', { name: words.app.undo }).click()
    await page.locator('.rows li').waitFor()
    await looksGood('list')
    session.expectClean()
    await session.context.close()
  })

  it('another machine asks for the submission, and refuses another one', async () => {
    session = await newSession(browser)
    page = session.page
    await page.goto(site.address)
    await appReady(page)
    await drop(page, sealedReview)
    await dialog(page).waitFor()
    const other = submit({ ...submission, id: 'khac', targetLevel: 4 }, [set], {
      sealedAt: '2026-12-02T00:00:00Z',
    })
    await page.locator('#review-submission').setInputFiles({
      name: 'khac.tt54.json',
      mimeType: '',
      buffer: Buffer.from(file('', other).bytes),
    })
    await dialog(page).getByRole('alert').waitFor()
    expect(await dialog(page).getByRole('alert').innerText()).toContain('khac.tt54.json')
    await screenshot(page, 'review-open-refused')
    await page.locator('#review-submission').setInputFiles({
      name: submitted.name,
      mimeType: '',
      buffer: Buffer.from(submitted.bytes),
    })
    await page.waitForURL(/#\/assessor\/[^/]+/)
    await noDialog(page)
    await session.context.close()
  })

  it('the hospital sees the opinions beside its answers and accepts one; the level moves', async () => {
    session = await newSession(browser)
    page = session.page
    await page.goto(site.address)
    await appReady(page)
    await drop(page, submitted)
    await dialog(page).getByRole('button', { name: words.open.addAndGo }).click()
    await page.waitForURL(/#\/a\//)
    await drop(page, sealedReview)
    await dialog(page).getByRole('button', { name: words.review.open.toHospital }).click()
    await page.waitForURL(/\/opinions$/)
    await page.getByText(/Ý kiến gắn với đúng nội dung hiện tại/).waitFor()
    expect(await page.getByRole('link', { name: words.screen.opinions }).count()).toBe(1)
    await looksGood('opinions')
    const before = page.locator('table').first()
    expect(await before.innerText()).toContain('Mức 5')
    await row(FOURTH).getByRole('button', { name: words.opinions.accept }).click()
    await page.waitForFunction(
      () => (document.querySelector('.total')?.textContent?.match(/Mức 3/g) ?? []).length === 2,
    )
    await waitUntilSaved(page)
    const kept = (await storedAssessments(page))[0]?.assessment.answers[SET]?.[FOURTH]
    expect(kept).toMatchObject({ verdict: 'not-met' })
    expect(kept?.note).toContain('Chưa thấy chạy thật tại khoa')
    await page.keyboard.press('Control+z')
    await page.getByText(/Ý kiến gắn với đúng nội dung hiện tại/).waitFor()
  })

  it('Điều 5 khoản 3: a new assessment names both, and what was handed in stays sealed', async () => {
    await press(page, words.opinions.again.open)
    await dialog(page).getByRole('checkbox').check()
    await screenshot(page, 'review-again')
    await dialog(page).getByRole('button', { name: words.opinions.again.begin }).click()
    await page.waitForFunction((id) => !location.hash.includes(id), submission.id)
    await page.getByText(/Bài này xác định lại mức/).waitFor()
    const kept = await storedAssessments(page)
    const [first, again] = [true, false].map(
      (isFirst) => kept.find(({ id }) => (id === submission.id) === isFirst)?.assessment,
    )
    expect(first?.seal).toEqual(submission.seal)
    expect(first?.answers).toEqual(submission.answers)
    expect(again).toMatchObject({
      startedFrom: submission.id,
      redetermines: { submission: submission.seal?.fingerprint },
    })
    expect(again?.answers[SET]?.[FOURTH]?.verdict).toBe('not-met')
    session.expectClean()
    await session.context.close()
  })

  it('a power cut loses no opinion older than a second', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tt54-review-'))
    const first = await launchKillable(folder)
    await first.page.goto(`${site.address}#/assessor`)
    await appReady(first.page)
    await appraise(first.page, submitted)
    const disputed = first.page.locator('[id="infrastructure.1"]')
    await disputed.waitFor()
    await disputed.focus()
    await first.page.waitForFunction(() => document.activeElement?.id === 'infrastructure.1')
    await first.page.keyboard.press('2')
    await first.page.locator('[id="infrastructure.1"] textarea').fill('Mất điện giữa chừng')
    const address = first.page.url()
    await first.page.waitForTimeout(1000)
    await first.kill()
    const again = await launchKillable(folder)
    await again.page.goto(address)
    const kept = again.page.locator('[id="infrastructure.1"]')
    await kept.waitFor()
    await kept.focus()
    await again.page.keyboard.press('Enter')
    const comment = kept.locator('textarea').first()
    await comment.waitFor()
    await expect.poll(() => comment.inputValue()).toBe('Mất điện giữa chừng')
    await again.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('two windows on one review never write over each other silently', async () => {
    session = await newSession(browser)
    page = session.page
    await page.goto(`${site.address}#/assessor`)
    await appReady(page)
    await appraise(page, submitted)
    await row('infrastructure.1').waitFor()
    const second = await session.context.newPage()
    await second.goto(page.url())
    await appReady(second)
    await second.locator('[id="infrastructure.1"]').focus()
    await second.keyboard.press('2')
    await page.getByText(words.review.conflictElsewhere).waitFor()
    // Leaving with an opinion that could not be kept is asked about first.
    await page.bringToFront()
    await row('infrastructure.2').focus()
    await page.keyboard.press('1')
    await fromMenu(page, words.app.settings)
    await dialog(page).getByRole('button', { name: words.leave.stay }).click()
    await page.getByRole('button', { name: words.conflict.reload }).click()
    await page.locator('[id="infrastructure.1"].disagree').waitFor()
    session.expectClean()
    await session.context.close()
  })
})
