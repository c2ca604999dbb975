import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submit } from '../../src/core/seal/submit'
import type { Assessment, CriteriaSet, Review } from '../../src/core/types'
import { stableJson } from '../../src/files/json/stableJson'
import { writePackage } from '../../src/files/package/writePackage'
import { press, waitUntilSaved, words } from './support/app'
import { agreeToRest, appraise, giveToDesk } from './support/assessor'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { dialog, drop, openId, stored, storedAssessments, type GivenFile } from './support/files'
import { saved, screenshot } from './support/keep'
import { launch, newSession, type Session } from './support/launch'
import { appReady, serveDist } from './support/site'

const SET = 'tt54-2017'
/** Needed by level 1 of Circular 54 (Appendix II); what the first facility is asked about. */
const ASKED = 'his.2'
/** Its evidence is a picture. */
const SHOWN = 'his.1'
const COUNT = 12

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const set = json(`criteria/${SET}/1.1.0.json`) as CriteriaSet
const example = json('src/examples/provincial-hospital.tt54.json') as Assessment
const rows = [
  ...set.groups.flatMap(({ criteria }) => criteria.filter(({ ask }) => ask !== false)),
  ...set.levels.flatMap(({ milestones }) => milestones),
]
/** The smallest picture there is. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const sha256 = createHash('sha256').update(PNG).digest('hex')

const codeOf = (index: number): string => `540${String(index).padStart(2, '0')}`
const nameOf = (index: number): string => `Bệnh viện Vòng Một ${String(index).padStart(2, '0')}`

/** What a facility hands in: everything of Circular 54 met, so level 7; only the first has a picture as evidence. */
function submissionOf(index: number): Assessment {
  // Examples are counted nowhere; these are not to be taken for one.
  const { actions: _a, indicators: _i, programme: _p, illustrative: _example, ...rest } = example
  return submit(
    {
      ...rest,
      id: `5a0c9d5e-0000-4000-8000-0000000540${String(index).padStart(2, '0')}`,
      criteriaSets: [{ id: SET, version: '1.1.0' }],
      facility: { ...example.facility, name: nameOf(index), code: codeOf(index) },
      regime: 'as-issued',
      evidence:
        index === 1
          ? [
              {
                id: 'e-1',
                title: 'Ảnh màn hình tiếp đón',
                kind: 'screenshot',
                file: { name: 'tiep-don.png', type: 'image/png', size: PNG.length, sha256 },
              },
            ]
          : [],
      answers: {
        [SET]: {
          ...Object.fromEntries(rows.map(({ id }) => [id, { verdict: 'met' as const }])),
          ...(index === 1 ? { [SHOWN]: { verdict: 'met' as const, evidence: ['e-1'] } } : {}),
        },
      },
    },
    [set],
    { sealedAt: '2026-12-01T03:04:05Z', sealedBy: 'Nguyễn Thị Diễm' },
  )
}
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(stableJson(value))

const submissions = Array.from({ length: COUNT - 1 }, (_, at) => submissionOf(at + 1))
const register: GivenFile = {
  name: 'danh-sach.csv',
  bytes: new TextEncoder().encode(
    [
      'Mã cơ sở;Tên cơ sở;Hạng;Địa bàn;Email;Hạn',
      ...Array.from(
        { length: COUNT },
        (_, at) => `${codeOf(at + 1)};${nameOf(at + 1)};I;Xã ${at + 1};bv${at + 1}@example.vn;31/12/2026`,
      ),
    ].join('\r\n'),
  ),
}

let browser: Browser
let site: Awaited<ReturnType<typeof serveDist>>
let office: Session
let colleague: Session
let hospital: Session
let handedIn: GivenFile[]
let reviewed: GivenFile
let again: GivenFile

const first = (): GivenFile => handedIn[0] ?? { name: '', bytes: new Uint8Array() }
async function visit({ page }: Session, hash: string): Promise<void> {
  if (page.url().startsWith(site.address)) await page.evaluate((to) => (location.hash = to), hash)
  else await page.goto(`${site.address}${hash}`)
  await page.waitForFunction((to) => location.hash.startsWith(to), hash)
  await appReady(page)
  // The field for files must be that of the screen asked for.
  await page.locator('.page.round').waitFor({ state: hash === '#/round' ? 'attached' : 'detached' })
}
async function begin(): Promise<Session> {
  const session = await newSession(browser, {
    acceptDownloads: true,
    viewport: { width: 1366, height: 657 },
  })
  await session.page.clock.setFixedTime(new Date('2026-12-10T02:03:04Z'))
  return session
}
const takeRound = ({ page }: Session, { name, bytes }: GivenFile): Promise<void> =>
  page
    .locator('.round input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
const inState = (page: Page, state: string) => page.locator(`tr[data-state="${state}"]`)
const rowOf = (page: Page, index: number) => page.locator('tbody tr').filter({ hasText: nameOf(index) })
const part = async (session: Session, name: string): Promise<void> => {
  const id = /#\/assessor\/([^/?]+)/.exec(session.page.url())?.[1] ?? ''
  await visit(session, `#/assessor/${id}${name === '' ? '' : `/${name}`}`)
}
const reviewIn = ({ bytes }: GivenFile): Review => JSON.parse(new TextDecoder().decode(bytes)) as Review

beforeAll(async () => {
  const packed = await writePackage(
    submissions[0] as Assessment,
    [set],
    [{ sha256, name: 'tiep-don.png', bytes: new Uint8Array(PNG) }],
  )
  if (!packed.ok) throw new Error('No package')
  handedIn = submissions.map((submission, at): GivenFile => {
    const name = `${codeOf(at + 1)}-nop.tt54.json`
    if (at === 0) return { name: `${codeOf(1)}-nop.tt54.zip`, bytes: packed.value }
    const bytes = bytesOf(submission)
    const text = new TextDecoder().decode(bytes)
    // The tenth was changed after sealing, the eleventh was cut on its way; the twelfth handed in nothing.
    if (at === 9) return { name, bytes: new TextEncoder().encode(text.replace('"beds": 650', '"beds": 651')) }
    return at === 10 ? { name, bytes: bytes.slice(0, 5000) } : { name, bytes }
  })
  browser = await launch()
  site = await serveDist()
  office = await begin()
  colleague = await begin()
  hospital = await begin()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe('a whole round of twelve facilities, two assessors and a second look', () => {
  it('the register says who is expected, and is still there after a reload', async () => {
    const { page } = office
    await visit(office, '#/round')
    await takeRound(office, register)
    await expect.poll(() => inState(page, 'none').count()).toBe(COUNT)
    await page.reload()
    await expect.poll(() => inState(page, 'none').count()).toBe(COUNT)
    await expect.poll(() => rowOf(page, 12).textContent()).toContain('31/12/2026')
  })

  it('files opened on the desk are recognised: nine in order, two broken, one missing', async () => {
    const { page } = office
    await visit(office, '#/assessor')
    await giveToDesk(page, ...handedIn, { ...(handedIn[1] ?? first()), name: 'ban-sao.tt54.json' })
    await page.locator('[data-mark="same"]').first().waitFor()
    await visit(office, '#/round')
    await expect.poll(() => inState(page, 'received').count()).toBe(9)
    await expect.poll(() => inState(page, 'broken').count()).toBe(2)
    await expect.poll(() => inState(page, 'none').count()).toBe(1)
    expect(await rowOf(page, 10).textContent()).toContain(words.round.trouble.changed)
    expect(await rowOf(page, 11).textContent()).toContain(words.round.trouble.unreadable)
    await page.reload()
    await expect.poll(() => inState(page, 'received').count()).toBe(9)
    await screenshot(page, 'round-received')
    await expectAccessible(page)
  })

  it('is given out in bulk, passed to the colleague as one file and united again', async () => {
    const { page } = office
    await page.getByRole('button', { name: new RegExp(`^${words.round.state.received}`) }).click()
    await page.getByLabel(words.round.giveTo).fill('Lê Thị Thẩm')
    await page.getByRole('button', { name: /^Giao 9 cơ sở/ }).click()
    await page.getByRole('button', { name: new RegExp(`^${words.round.state.all}`) }).click()
    await expect.poll(() => inState(page, 'assigned').count()).toBe(9)
    await page.locator('.round input[type=search]').fill(codeOf(2))
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await page.getByLabel(words.round.giveTo).fill('Trần Văn Định')
    await page.getByRole('button', { name: /^Giao 1 cơ sở/ }).click()
    await expect.poll(() => rowOf(page, 2).textContent()).toContain('Trần Văn Định')
    await page.locator('.round input[type=search]').fill('')
    const round = await saved(page, () => press(page, words.round.save))

    await visit(colleague, '#/round')
    await takeRound(colleague, round)
    await expect.poll(() => inState(colleague.page, 'assigned').count()).toBe(9)
    await colleague.page.locator('.round input[type=search]').fill('Trần Văn Định')
    await expect.poll(() => colleague.page.locator('tbody tr').count()).toBe(1)
    await colleague.page.clock.setFixedTime(new Date('2026-12-10T03:00:00Z'))
    await colleague.page.getByLabel(words.round.until, { exact: true }).fill('2026-12-09')
    await colleague.page.getByRole('button', { name: /^Giao 1 cơ sở/ }).click()
    await expect.poll(() => rowOf(colleague.page, 2).textContent()).toContain(words.round.state.overdue)
    const theirs = await saved(colleague.page, () => press(colleague.page, words.round.save))
    await takeRound(office, theirs)
    await expect.poll(() => rowOf(page, 2).textContent()).toContain(words.round.state.overdue)
    const table = await saved(page, () => press(page, words.round.saveTable.csv))
    expect(new TextDecoder().decode(table.bytes).split('\r\n').filter(Boolean)).toHaveLength(COUNT + 1)
  })

  it('the assessor opens evidence beside the row, agrees with what was seen, and loses nothing by a reload', async () => {
    const { page } = office
    await visit(office, '#/assessor')
    await appraise(page, first())
    await page.locator('#review-assessor').fill('Lê Thị Thẩm')
    await page.keyboard.press('Tab')
    await page.locator('nav.groups a').filter({ hasText: 'HIS' }).first().click()
    await page.locator(`[id="${SHOWN}"]`).focus()
    await page.keyboard.press('o')
    await page.locator('.evidence img').waitFor()
    await page.locator('.evidence').getByText(words.review.evidence.seen).waitFor()
    await page.locator('.evidence').getByText(words.review.evidence.same).waitFor()
    await page.locator(`[id="${SHOWN}"]`).focus()
    await page.keyboard.press('/')
    await page.getByRole('button', { name: words.review.agreeSeen.replace('{count}', '1') }).click()
    await page.keyboard.press('Escape')
    await page.locator(`[id="${ASKED}"]`).focus()
    await page.keyboard.press('2')
    await page.locator(`[id="${ASKED}-comment"]`).fill('Danh mục thuốc ở khoa Dược dùng mã riêng')
    await waitUntilSaved(page)
    await page.reload()
    await appReady(page)
    await page.locator('nav.groups a').filter({ hasText: 'HIS' }).first().click()
    const opinion = (id: string) => page.locator(`[id="${id}"] input[name="opinion-${id}"]:checked`)
    expect(await opinion(SHOWN).getAttribute('value')).toBe('agree')
    expect(await opinion(ASKED).getAttribute('value')).toBe('disagree')
    // The desk says how far all of them are, a square each; a state leads to its facilities.
    await visit(office, '#/assessor')
    const units = page.locator('[data-round] [data-state=reviewing]')
    expect(await units.locator('strong').innerText()).toBe('1')
    expect(await units.locator('svg > *').count()).toBeGreaterThan(0)
    await screenshot(page, 'desk-round')
    await units.getByRole('link').click()
    await page.waitForURL(/#\/round\?state=reviewing/)
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await visit(office, '#/round')
    await expect.poll(() => inState(page, 'reviewing').count()).toBe(1)
    await rowOf(page, 1).getByRole('link').first().click()
    await page.waitForURL(/#\/assessor\/[^/]+/)
    await appReady(page)
  })

  it('on site, on a tablet and a phone, without a network: one row at a time, a picture kept with the review', async () => {
    const { page } = office
    await part(office, 'onsite')
    await office.context.setOffline(true)
    for (const [width, height] of [
      [768, 1024],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.locator('.row-sheet h3').waitFor()
      await screenshot(page, `round-onsite-${width}`)
      await expectNoSidewaysScroll(page)
      for (const button of await page.locator('.onsite button:visible, .onsite a.button:visible').all()) {
        const box = await button.boundingBox()
        expect(box?.height ?? 44, await button.innerText()).toBeGreaterThanOrEqual(44)
      }
    }
    await expectAccessible(page)
    await page
      .locator('.photos input[capture]')
      .setInputFiles({ name: 'IMG_1.png', mimeType: 'image/png', buffer: PNG })
    await page.locator('.photos li img').waitFor()
    await waitUntilSaved(page)
    await office.context.setOffline(false)
    await page.setViewportSize({ width: 1366, height: 657 })
    await page.reload()
    await appReady(page)
    await page.locator('.photos li img').first().waitFor()
    const pictures = await saved(page, () => press(page, words.review.photo.saveAll.replace('{count}', '1')))
    expect(pictures.name).toMatch(/\.zip$/)
  })

  it('two assessors on one submission: what they agree on is joined, what differs is settled once', async () => {
    await visit(colleague, '#/assessor')
    await appraise(colleague.page, first())
    await colleague.page.locator('#review-assessor').fill('Trần Văn Định')
    await colleague.page.keyboard.press('Tab')
    await colleague.page.locator('nav.groups a').filter({ hasText: 'HIS' }).first().click()
    for (const id of [SHOWN, ASKED]) {
      await colleague.page.locator(`[id="${id}"]`).focus()
      await colleague.page.keyboard.press('1')
    }
    await waitUntilSaved(colleague.page)
    const theirs = await saved(colleague.page, () => press(colleague.page, words.review.saveFile))
    expect(theirs.name).toContain('dinh')

    const { page } = office
    await part(office, 'merge')
    await page.locator('#review-merge-files').setInputFiles({
      name: theirs.name,
      mimeType: '',
      buffer: Buffer.from(theirs.bytes),
    })
    await press(page, words.review.merge.takeIn)
    await page.locator('.side').filter({ hasText: 'Trần Văn Định' }).waitFor()
    await waitUntilSaved(page)
    await page.reload()
    await appReady(page)
    await page
      .locator('.side')
      .filter({ hasText: 'Lê Thị Thẩm' })
      .getByRole('button', { name: words.review.conflict.take })
      .click()
    await page.getByText(words.review.conflict.nothing).waitFor()
    await waitUntilSaved(page)
  })

  it('the visit is written down, the review is sealed and goes to the hospital', async () => {
    const { page } = office
    await part(office, 'visit')
    await page.locator('#visit-authority').fill('Sở Y tế tỉnh Minh Họa')
    await page.locator('#visit-place').fill('Phòng họp tầng 2')
    await page.locator('#visit-begins').fill('08:30')
    for (const [field, day] of [
      ['from', '2026-12-09'],
      ['to', '2026-12-10'],
      ['concludedOn', '2026-12-10'],
      ['deadline', '2026-12-20'],
    ])
      await page.locator(`#visit-${field}`).fill(day ?? '')
    await page.getByLabel(words.review.outcome.redetermine).check()
    await waitUntilSaved(page)
    await part(office, '')
    await agreeToRest(page)
    await waitUntilSaved(page)
    await part(office, 'conclude')
    await page.locator('.paper').waitFor()
    reviewed = await saved(page, () => press(page, words.review.seal.do))
    const review = reviewIn(reviewed)
    // Article 4(3): one row of level 1 that is not met leaves the facility below level 1.
    expect(review.claims?.assessor.levels['as-issued']).toEqual({ lower: 0, upper: 0 })
    expect(review.photos).toHaveLength(1)
    expect(review.opinions[SET]?.[SHOWN]?.by).toBe('Lê Thị Thẩm; Trần Văn Định')
    expect(review.opinions[SET]?.[ASKED]).toMatchObject({ opinion: 'disagree', by: 'Lê Thị Thẩm' })
    expect(review.seen).toEqual(['e-1'])
    await visit(office, '#/round')
    await expect.poll(() => inState(page, 'returned').count()).toBe(1)
  })

  it('the next facility begins with the people and hours of the last visit', async () => {
    const { page } = office
    await visit(office, '#/assessor')
    await appraise(page, handedIn[2] ?? first())
    await part(office, 'visit')
    await expect.poll(() => page.locator('#visit-authority').inputValue()).toBe('Sở Y tế tỉnh Minh Họa')
    expect(await page.locator('#visit-begins').inputValue()).toBe('08:30')
    expect(await page.locator('#visit-place').inputValue()).toBe('')
  })

  it('the hospital says why it does not take an opinion up, and determines again', async () => {
    const { page } = hospital
    await page.goto(site.address)
    await appReady(page)
    await drop(page, first())
    await dialog(page).locator('button.primary').click()
    await page.waitForURL(/#\/a\//)
    await appReady(page)
    const id = openId(page)
    await drop(page, reviewed)
    await dialog(page).getByRole('button', { name: words.review.open.toHospital }).click()
    await page.waitForURL(/\/opinions$/)
    await page.getByText(words.opinions.reply.sealed).waitFor()
    await press(page, words.opinions.again.open)
    await dialog(page).getByRole('button', { name: words.opinions.again.begin }).click()
    await page.waitForFunction((earlier) => !location.hash.includes(earlier), id)
    await page
      .locator(`[id="${ASKED}-reply"]`)
      .fill('Không tiếp thu vì danh mục đã dùng chung từ 01/12/2026, kèm biên bản')
    await waitUntilSaved(page)
    await screenshot(page, 'round-reply')
    await expectAccessible(page)
    const begun = (await storedAssessments(page)).find((row) => row.id !== id)
    const assessment = (await stored(page, begun?.id ?? '')).assessment
    expect(assessment.replies?.[SET]?.[ASKED]?.text).toContain('Không tiếp thu vì')
    const sealed = submit(assessment, [set], {
      sealedAt: '2026-12-15T03:04:05Z',
      sealedBy: 'Nguyễn Thị Diễm',
    })
    again = { name: `${codeOf(1)}-lan-2.tt54.json`, bytes: bytesOf(sealed) }
    hospital.expectClean()
  })

  it('the second round carries the opinions, shows what differs first and the reply in its row', async () => {
    const { page } = office
    await page.clock.setFixedTime(new Date('2026-12-16T02:03:04Z'))
    await visit(office, '#/assessor')
    await giveToDesk(page, again)
    const row = page.locator('tbody').filter({ hasText: again.name })
    await row.locator('[data-mark="second"]').waitFor()
    await visit(office, '#/round')
    await expect.poll(() => inState(page, 'second').count()).toBe(1)
    await visit(office, '#/assessor')
    await appraise(page, again)
    await expect.poll(() => page.locator('#review-filter').inputValue()).toBe('again')
    expect(
      await page.locator('article, [id^="his."]').filter({ hasText: words.review.earlier.again }).count(),
    ).toBe(1)
    await page.locator(`[id="${ASKED}"] .title button`).click()
    const body = page.locator(`[id="${ASKED}"]`)
    await body.getByText('Không tiếp thu vì danh mục đã dùng chung', { exact: false }).waitFor()
    await body.getByText('Danh mục thuốc ở khoa Dược dùng mã riêng').first().waitFor()
    await screenshot(page, 'round-second')
    await expectAccessible(page)
    await page.locator(`[id="${ASKED}"]`).focus()
    await page.keyboard.press('1')
    await waitUntilSaved(page)
    await part(office, 'visit')
    await page.locator('#visit-place').fill('Phòng họp tầng 2')
    for (const [field, day] of [
      ['from', '2026-12-16'],
      ['to', '2026-12-16'],
      ['concludedOn', '2026-12-16'],
    ])
      await page.locator(`#visit-${field}`).fill(day ?? '')
    await page.getByLabel(words.review.outcome.confirmed).check()
    await waitUntilSaved(page)
    await part(office, 'conclude')
    await page.locator('.paper').waitFor()
    const second = reviewIn(await saved(page, () => press(page, words.review.seal.do)))
    expect(second.follows?.id).toBe(reviewIn(reviewed).id)
    // Everything is agreed to now: level 7, as the facility says.
    expect(second.claims?.assessor.levels['as-issued']).toEqual(second.claims?.self.levels['as-issued'])
    await visit(office, '#/round')
    await expect.poll(() => inState(page, 'concluded').count()).toBe(1)
    await page.reload()
    await expect.poll(() => inState(page, 'concluded').count()).toBe(1)
  })

  it('the year ends in one true table and the synthesis, by the register and the reviews of this machine', async () => {
    const { page } = office
    await visit(office, '#/rollup')
    await giveToDesk(page, ...handedIn, again)
    await page.locator('[data-summary]').waitFor()
    // Nine in order; of the first its redetermination stands for the first round; one was changed, one cut off.
    await expect.poll(() => page.locator('[data-summary]').textContent()).toContain('9/11')
    await expect
      .poll(() => page.locator('[data-replaced] li').allTextContents())
      .toContainEqual(expect.stringContaining(again.name))
    expect(await page.locator('[data-missing]').textContent()).toContain('2/12')
    expect(await page.locator(`tr[data-path$="${again.name}"] [data-appraised]`).textContent()).toContain(
      words.rollup.appraisal.decided,
    )
    // Every area of the register is a line; its number leads to the facility behind it.
    await expect.poll(() => page.locator('[data-areas] tbody tr').count()).toBe(COUNT)
    await page.locator('[data-area="Xã 3"] a').first().click()
    await expect.poll(() => page.locator('tr[data-path]').count()).toBe(1)
    await page.goBack()
    await screenshot(page, 'round-rollup')
    await expectAccessible(page)
    await page.locator('[data-basis]').getByLabel(words.rollup.basis.decided, { exact: true }).check()
    await expect.poll(() => page.locator('[data-summary]').textContent()).toContain('1/11')
    await page.locator('[data-basis]').getByLabel(words.rollup.basis.self, { exact: true }).check()
    await page.locator('a[href$="#/rollup/report"]').click()
    await page.locator('.paper').waitFor()
    await expect.poll(() => page.locator('.paper').textContent()).toContain(nameOf(12))
    await screenshot(page, 'round-synthesis')
    await expectAccessible(page)
    const paper = await saved(page, () => press(page, words.report.savePdf))
    expect(new TextDecoder().decode(paper.bytes.subarray(0, 5))).toBe('%PDF-')
    office.expectClean()
    colleague.expectClean()
  })
})
