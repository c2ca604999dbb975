import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/core/types'
import { press, takeExample, words } from './support/app'
import { expectAccessible, expectNoSidewaysScroll } from './support/axe'
import { choose, dialog, drop, message, noDialog, openId, stored, storedAssessments } from './support/files'
import { saved, screenshot } from './support/keep'
import { launch, launchProfile, newSession, type Session } from './support/launch'
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
})
afterEach(() => session.context.close())

const start = async (on = page): Promise<void> => {
  await on.goto(site.address)
  await appReady(on)
}
const notice = (on: Page, problem: keyof typeof words.storageProblem) =>
  on.locator(`[data-problem="${problem}"]`).first()
const parsed = (bytes: Uint8Array): Assessment => JSON.parse(new TextDecoder().decode(bytes)) as Assessment

/** A database of another version, made past the app on a page of ours that does not load it. */
async function makeDatabase(on: Page, version: number, keepOpen = false): Promise<void> {
  await on.goto(`${site.address}favicon.svg`)
  await on.evaluate(
    ({ version, keepOpen }) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('tt54', version)
        opening.onupgradeneeded = () => {
          const assessment = {
            format: 'tt54-assessment',
            facility: { name: 'Bệnh viện Sau Này' },
            assessedOn: '2031-01-01',
          }
          if (opening.result.objectStoreNames.contains('assessments')) return
          const store = opening.result.createObjectStore('assessments', { keyPath: 'id' })
          store.put({ id: 'later', assessment, shelf: 'new' })
        }
        opening.onsuccess = () => {
          if (keepOpen) Object.assign(globalThis, { kept: opening.result })
          else opening.result.close()
          resolve()
        }
      }),
    { version, keepOpen },
  )
}

describe('storage that fails', () => {
  it('no room: nothing on screen is lost, a file can be saved, and saving goes on when there is room', async () => {
    // Only a profile on disk has a quota, and only before the database is opened for the first time can it be set.
    const folder = mkdtempSync(join(tmpdir(), 'tt54-quota-'))
    const profile = await launchProfile(folder)
    const { page } = profile
    const cdp = await profile.context.newCDPSession(page)
    const { origin } = new URL(site.address)
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
    await start(page)
    await takeExample(page)
    const id = openId(page)
    await page.goto(`${site.address}#/a/${id}/criteria/tt54-2017/lis`)
    const verdicts = (answers: Assessment['answers']) =>
      Array.from({ length: 10 }, (_, index) => answers['tt54-2017']?.[`lis.${index + 1}`]?.verdict)

    // Every save keeps a state in the history, so sooner or later there is no room.
    const state = page.locator('[data-state]').first()
    let step = 0
    for (; step < 200 && (await notice(page, 'quota').count()) === 0; step += 1) {
      const choice = page.locator(`[id="lis.${(step % 10) + 1}"]`).getByRole('radio')
      await choice.nth(Math.floor(step / 10) % 2 === 0 ? 1 : 0).check({ force: true })
      await page.waitForFunction(() =>
        /^(saved|failed)$/.test(document.querySelector('[data-state]')?.getAttribute('data-state') ?? ''),
      )
    }
    await notice(page, 'quota').waitFor()
    // What the browser tidies up meanwhile must not make room by chance.
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    expect(await state.getAttribute('data-state')).toBe('failed')
    await expectAccessible(page)
    await screenshot(page, 'storage-quota')
    const shown = await page.locator('[data-row]').evaluateAll((rows) =>
      rows.slice(0, 10).map((one) => {
        const at = [...one.querySelectorAll<HTMLInputElement>('input[type=radio]')].findIndex(
          (radio) => radio.checked,
        )
        return ['met', 'not-met', 'not-applicable', undefined][at]
      }),
    )
    expect(verdicts((await stored(page, id)).assessment.answers)).not.toEqual(shown)
    const file = await saved(page, () =>
      notice(page, 'quota').getByRole('button', { name: words.export.file }).click(),
    )
    expect(verdicts(parsed(file.bytes).answers)).toEqual(shown)
    // Exporting tries to save once more; that is over when the export is said.
    await message(page, file.name).waitFor()

    await cdp.send('Storage.overrideQuotaForOrigin', { origin })
    await press(page, words.storageProblem.retry)
    await notice(page, 'quota').waitFor({ state: 'detached' })
    expect(verdicts((await stored(page, id)).assessment.answers)).toEqual(shown)
    profile.expectClean()
    await profile.context.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('no storage at all: work goes on in the window, is saved as a file, and closing asks first', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    })
    await start()
    await notice(page, 'blocked').waitFor()
    await expectAccessible(page)
    await takeExample(page)
    await notice(page, 'blocked').waitFor()
    await screenshot(page, 'storage-blocked')
    let asked = 0
    page.on('dialog', (question) => {
      asked += 1
      void question.dismiss()
    })
    await page.getByRole('radio').nth(1).check({ force: true })
    await page.close({ runBeforeUnload: true })
    await expect.poll(() => asked).toBe(1)
    const file = await saved(page, () => press(page, words.export.file))
    expect(parsed(file.bytes).format).toBe('tt54-assessment')
  })

  it('a newer database: not touched, said, and what lies in it can be saved as files', async () => {
    await makeDatabase(page, 990)
    await start()
    await notice(page, 'newer-database').waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await screenshot(page, 'storage-newer')
    const file = await saved(page, () => press(page, words.storageProblem.rescue))
    const [text] = Object.values(unzipSync(file.bytes))
    expect(parsed(text ?? new Uint8Array()).facility.name).toBe('Bệnh viện Sau Này')
    expect(await storedAssessments(page)).toMatchObject([{ id: 'later', shelf: 'new' }])
  })

  it('an older database held by another window: close the others, reload, and it opens', async () => {
    const holder = await session.context.newPage()
    await makeDatabase(holder, 5, true)
    await start()
    await notice(page, 'interrupted').waitFor()
    expect(await notice(page, 'interrupted').getAttribute('data-cause')).toBe('other-tab')
    await expectAccessible(page)
    await holder.close()
    await Promise.all([page.waitForEvent('load'), press(page, words.storageProblem.reload)])
    await appReady(page)
    await page.getByRole('button', { name: words.start.begin }).waitFor()
    // What lay in it cannot be read as an assessment: it is not lost, and the way to it is shown.
    await page.locator('a[href$="#/settings#bin"]').waitFor()
    await page.waitForTimeout(500)
    expect(await page.locator('[data-problem]').count()).toBe(0)
  })

  it('a newer version opened elsewhere takes the database: said at once, the work is saved as a file', async () => {
    await start()
    await takeExample(page)
    const other = await session.context.newPage()
    await makeDatabase(other, 1000)
    await notice(page, 'newer-database').waitFor()
    await page.getByRole('radio').nth(1).check({ force: true })
    await expectAccessible(page)
    const file = await saved(page, () =>
      notice(page, 'newer-database').getByRole('button', { name: words.export.file }).click(),
    )
    expect(parsed(file.bytes).format).toBe('tt54-assessment')
  })
})

describe('backup of everything', () => {
  const settings = async (on: Page): Promise<void> => {
    await on.goto(`${site.address}#/settings`)
    await on.getByRole('heading', { name: words.backup.title }).waitFor()
  }
  const backup = (on: Page) => saved(on, () => press(on, words.backup.save))
  /** What an assessment is, without when it was saved. */
  const contents = async (on: Page) =>
    (await storedAssessments(on)).map(({ assessment }) => assessment).sort((a, b) => a.id.localeCompare(b.id))

  it('comes back in a fresh profile with histories and files of evidence', async () => {
    await start()
    await drop(page, {
      name: 'goi.tt54.zip',
      bytes: readFileSync(new URL('../fixtures/format-v1/package.tt54.zip', import.meta.url)),
    })
    await press(page, words.open.addAndGo)
    await page.waitForURL(/#\/a\//)
    await start()
    await takeExample(page)
    const id = openId(page)
    await forGroup(page, words.walk.clearAll)
    await expect.poll(async () => (await stored(page, id)).revision).toBe(2)
    await settings(page)
    const file = await backup(page)
    expect(file.name).toMatch(/\.tt54-backup\.zip$/)

    const fresh = await newSession(browser)
    await start(fresh.page)
    // Dropped on any screen, it is brought to where it can be looked at.
    await drop(fresh.page, file)
    await dialog(fresh.page).locator('tr[data-state=new]').first().waitFor()
    await expectAccessible(fresh.page)
    await expect.poll(() => dialog(fresh.page).locator('tr[data-state=new]').count()).toBe(2)
    expect(await storedAssessments(fresh.page)).toEqual([])
    await press(fresh.page, words.restore.merge.do)
    await noDialog(fresh.page)
    expect(await contents(fresh.page)).toEqual(await contents(page))

    // History and files came along: everything there, backed up again, is what was backed up.
    const again = await backup(fresh.page)
    const entries = (bytes: Uint8Array): string[] =>
      Object.entries(unzipSync(bytes))
        .filter(([name]) => name !== 'backup.json')
        .map(
          ([name, content]) =>
            `${name.split('/')[0] ?? ''} ${createHash('sha256').update(content).digest('hex')}`,
        )
        .sort()
    expect(entries(again.bytes)).toEqual(entries(file.bytes))
    expect(entries(file.bytes).some((entry) => entry.startsWith('files '))).toBe(true)
    fresh.expectClean()
    await fresh.context.close()
    session.expectClean()
  })

  it('replaces everything only after the present state was offered as a backup', async () => {
    await start()
    await settings(page)
    const empty = await backup(page)
    await start()
    await takeExample(page)
    const before = await contents(page)
    await settings(page)
    await choose(page, empty)
    await dialog(page).locator('tr[data-state=only-here]').waitFor()
    await dialog(page).getByRole('radio', { name: words.restore.replace.label }).check()
    expect(await dialog(page).innerText()).toContain(words.restore.state.replace['only-here'])
    const present = await saved(page, () => press(page, words.restore.replace.saveAndDo))
    await expect.poll(() => storedAssessments(page)).toEqual([])

    await choose(page, present)
    await dialog(page).waitFor()
    await press(page, words.restore.merge.do)
    await expect.poll(() => contents(page)).toEqual(before)
    session.expectClean()
  })

  it('a damaged backup is refused in words and changes nothing', async () => {
    await start()
    await takeExample(page)
    await settings(page)
    const file = await backup(page)
    const before = await contents(page)
    await choose(page, { name: 'hong.tt54-backup.zip', bytes: file.bytes.slice(0, file.bytes.length / 2) })
    await page.getByRole('alert').filter({ hasText: 'ZIP' }).waitFor()
    await expectAccessible(page)
    expect(await contents(page)).toEqual(before)
    session.expectClean()
  })
})
