import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signatureState } from '../../src/core/signing/signatureState'
import type { Assessment, CriteriaSet, Review } from '../../src/core/types'
import { verifySubmission } from '../../src/core/seal/verifySubmission'
import { goTo, press, takeExample, waitUntilSaved, words } from './support/app'
import { agreeToRest, appraise, giveToDesk } from './support/assessor'
import { dialog, drop, openId, stored, storedAssessments, type GivenFile } from './support/files'
import { saved } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, serveDist } from './support/site'

const SET = 'tt54-2017'
/** Met by the illustrative hospital, and needed by level 1 of Circular 54 (Appendix II). */
const FIRST = 'infrastructure.1'
const PASSPHRASE = 'mưa rào tháng bảy 54'

const sets = [SET, 'tt46-2018', 'tt13-2025'].map(
  (id) =>
    JSON.parse(
      readFileSync(new URL(`../../criteria/${id}/1.0.0.json`, import.meta.url), 'utf8'),
    ) as CriteriaSet,
)
const asJson = ({ bytes }: GivenFile): unknown => JSON.parse(new TextDecoder().decode(bytes))

let browser: Browser
let site: Awaited<ReturnType<typeof serveDist>>
let hospital: Session
let office: Session
let submitted: GivenFile
let card: GivenFile
let reviewed: GivenFile

beforeAll(async () => {
  browser = await launch()
  site = await serveDist()
  hospital = await newSession(browser, { acceptDownloads: true })
  office = await newSession(browser, { acceptDownloads: true })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function visit(page: Page, hash: string): Promise<void> {
  await page.goto(`${site.address}${hash}`)
  await appReady(page)
}

/** Makes a key on the settings screen and saves its public part. */
async function makeKey(page: Page, label: string): Promise<GivenFile> {
  await visit(page, '#/settings')
  await press(page, words.signing.make)
  const fields = dialog(page).locator('input')
  await fields.nth(0).fill(label)
  await fields.nth(2).fill(PASSPHRASE)
  await fields.nth(3).fill(PASSPHRASE)
  await dialog(page).locator('button.primary').click()
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null)
  return saved(page, () => press(page, words.signing.saveCard))
}

/** Chooses the key of this machine in the seal panel; it was made in this window, so it is open. */
async function chooseKey(page: Page): Promise<void> {
  await page.getByLabel(words.signing.choice.label).selectOption({ index: 1 })
  await page.getByText(words.signing.choice.ready.split('{')[0] ?? '', { exact: false }).waitFor()
}

describe('a whole round between a hospital and the Department of Health', () => {
  it('the hospital checks, seals, signs and saves its submission', async () => {
    const { page } = hospital
    // The example is of 01/12/2026; a submission is checked on or after its day.
    await page.clock.setFixedTime(new Date('2026-12-05T02:03:04Z'))
    card = await makeKey(page, 'Phòng CNTT')
    // Within the app: the key is open in this window only.
    await page.evaluate(() => (location.hash = '#/'))
    await appReady(page)
    await takeExample(page)
    await goTo(page, 'check')
    await page.locator('.finding').first().waitFor()
    await chooseKey(page)
    await press(page, words.submit.seal)
    await page.locator('.sealed[data-seal="valid"]').waitFor()
    submitted = await saved(page, () => press(page, words.submit.file.json))
    const file = asJson(submitted) as Assessment
    expect(verifySubmission(file, sets)).toMatchObject({ seal: { state: 'valid' }, differences: [] })
    expect(signatureState(file, []).state).toBe('valid')
    await waitUntilSaved(page)
  })

  it('the office sees it intact, as it claims, and whose key signed it', async () => {
    const { page } = office
    await visit(page, '#/assessor')
    await giveToDesk(page, submitted)
    const row = page.locator('tbody').filter({ hasText: submitted.name })
    await row.waitFor()
    await expect.poll(() => row.locator('[data-state="intact"]').count()).toBe(1)
    // Nobody here knows the key yet.
    expect(await row.locator('[data-state="unknown"]').count()).toBe(1)
    await page.evaluate(() => (location.hash = '#/settings'))
    await appReady(page)
    await page
      .getByLabel(words.signing.known.add)
      .setInputFiles({ name: card.name, mimeType: '', buffer: Buffer.from(card.bytes) })
    await page.getByText('Phòng CNTT').first().waitFor()
    await page.evaluate(() => (location.hash = '#/assessor'))
    await appReady(page)
    await row.locator('[data-state="valid"]').filter({ hasText: 'Phòng CNTT' }).waitFor()
  })

  it('one byte changed on the way is seen', async () => {
    const { page } = office
    const text = new TextDecoder().decode(submitted.bytes)
    const at = text.indexOf('"targetLevel": 6')
    const changed = `${text.slice(0, at)}"targetLevel": 5${text.slice(at + '"targetLevel": 6'.length)}`
    await giveToDesk(page, { name: 'da-sua.tt54.json', bytes: new TextEncoder().encode(changed) })
    const row = page.locator('tbody').filter({ hasText: 'da-sua.tt54.json' })
    await row.locator('[data-state="changed"]').waitFor()
    await row.locator('[data-state="invalid"]').waitFor()
  })

  it('the assessor objects to one criterion, agrees to the rest, seals and saves', async () => {
    const { page } = office
    await press(page, words.verify.list.clear)
    await appraise(page, submitted)
    await page.locator('#review-assessor').fill('Lê Thị Thẩm')
    await page.keyboard.press('Tab')
    await page.locator(`[id="${FIRST}"]`).focus()
    await page.keyboard.press('2')
    await page.locator(`[id="${FIRST}"] textarea`).first().fill('Khoa Khám bệnh thiếu máy tính')
    await agreeToRest(page)
    await waitUntilSaved(page)
    const id = /#\/assessor\/([^/?]+)/.exec(page.url())?.[1] ?? ''
    await page.evaluate((hash) => (location.hash = hash), `#/assessor/${id}/conclude`)
    await page.locator('.paper').waitFor()
    reviewed = await saved(page, () => press(page, words.review.seal.do))
    const file = asJson(reviewed) as Review
    expect(file.submission.fingerprint).toBe((asJson(submitted) as Assessment).seal?.fingerprint)
    // Article 4(3): one criterion of level 1 not met leaves the facility below level 1.
    expect(file.claims?.assessor.levels['as-issued']).toEqual({ lower: 0, upper: 0 })
    office.expectClean()
  })

  it('the office opens its own review again from among submissions', async () => {
    const { page } = office
    await visit(page, '#/assessor')
    await giveToDesk(page, submitted, reviewed)
    await page.getByText(reviewed.name).waitFor()
    await page.getByRole('button', { name: new RegExp(`^${words.verify.openReview}`) }).click()
    await dialog(page).waitFor()
    await page.keyboard.press('Escape')
  })

  it('the hospital sees the opinion beside its answer and determines the level again', async () => {
    const { page } = hospital
    const id = openId(page)
    const before = (await stored(page, id)).assessment
    await drop(page, reviewed)
    await dialog(page).getByRole('button', { name: words.review.open.toHospital }).click()
    await page.waitForURL(/\/opinions$/)
    await page.getByText(/Ý kiến gắn với đúng nội dung hiện tại/).waitFor()
    await page.getByText('Khoa Khám bệnh thiếu máy tính').first().waitFor()
    await press(page, words.opinions.again.open)
    await dialog(page).getByRole('checkbox').check()
    await dialog(page).getByRole('button', { name: words.opinions.again.begin }).click()
    await page.waitForFunction((earlier) => !location.hash.includes(earlier), id)
    await waitUntilSaved(page)
    const again = (await storedAssessments(page)).find((row) => row.id !== id)?.assessment
    expect(again?.answers[SET]?.[FIRST]?.verdict).toBe('not-met')
    expect(again?.redetermines?.submission).toBe(before.seal?.fingerprint)
    // What was handed in stays as it was sealed.
    expect((await stored(page, id)).assessment).toEqual(before)
    hospital.expectClean()
  })
})
