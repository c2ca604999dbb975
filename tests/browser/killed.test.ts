import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeExample, waitUntilSaved } from './support/app'
import { ENGINE } from './support/engine'
import { openId, stored } from './support/files'
import { launchKillable, type KillableBrowser } from './support/launch'
import { appReady, serveDist } from './support/site'
import { openRow } from './support/walk'

const KILLS = ENGINE === 'chromium' ? 20 : 5
/** What may be lost, in ms: the last second (issue 3). */
const LOST = 1000
/** Saves that are timed before each kill, to know how slow the machine is just now. */
const TIMED = 3
const GROUP = 'tt54-2017/infrastructure'
const NOTED = 'infrastructure.1'
const ANSWERED = ['infrastructure.2', 'infrastructure.3', 'infrastructure.4', 'infrastructure.5']

let site: Awaited<ReturnType<typeof serveDist>>
let folder: string

beforeAll(async () => {
  site = await serveDist()
  folder = mkdtempSync(join(tmpdir(), 'tt54-kill-'))
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

/** One thing done in the page, and when it was done. */
type Deed = { at: number } & ({ note: string } | { criterion: string; verdict: 'met' | 'not-met' })

const answersOf = async (page: Page, id: string) =>
  (await stored(page, id)).assessment.answers['tt54-2017'] ?? {}

/** Types and answers without a pause until the browser is gone; what is noted down was done for certain. */
async function workUntilTheEnd(page: Page, round: number, deeds: Deed[]): Promise<void> {
  let typed = `Lần ${round}:`
  try {
    await page.locator(`[id="${NOTED}-note"]`).fill(typed)
    for (let step = 0; ; step += 1) {
      for (const letter of ` ${step}`) {
        await page.keyboard.type(letter)
        typed += letter
        deeds.push({ at: performance.now(), note: typed })
      }
      if (step % 3 !== 0) continue
      const criterion = ANSWERED[(step / 3) % ANSWERED.length] ?? NOTED
      const verdict = (Math.floor(step / 12) + round) % 2 === 0 ? 'met' : 'not-met'
      await page
        .locator(`[id="${criterion}"] input[type=radio]`)
        .nth(verdict === 'met' ? 0 : 1)
        .evaluate((radio: HTMLInputElement) => radio.click())
      deeds.push({ at: performance.now(), criterion, verdict })
    }
  } catch {
    // The browser is gone: that is what this waits for.
  }
}

/** What was typed, letter by letter. */
const notesIn = (deeds: readonly Deed[]) => deeds.flatMap((deed) => ('note' in deed ? [deed] : []))

/** Comes true when something holds; a slow machine is waited for. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Where the work of the app is, with the note of the first criterion open to be typed into. */
async function openForWork(browser: KillableBrowser, id: string): Promise<void> {
  const { page } = browser
  await page.goto(`${site.address}#/a/${id}/criteria/${GROUP}`)
  await appReady(page)
  await openRow(page, NOTED)
  await page.locator(`[id="${NOTED}-note"]`).waitFor()
}

/**
 * What may be lost where the machine is busy: the last second, or twice what one letter takes from the keyboard to "saved"
 * just now, whichever is longer. On a quiet machine that is the second.
 */
async function mayBeLost(page: Page): Promise<number> {
  await page.locator(`[id="${NOTED}-note"]`).fill('')
  let slowest = 0
  for (let time = 0; time < TIMED; time += 1) {
    const begin = performance.now()
    await page.keyboard.type('x')
    await waitUntilSaved(page)
    slowest = Math.max(slowest, performance.now() - begin)
  }
  return Math.max(LOST, 2 * slowest)
}

/** Everything done longer ago than what may be lost before the kill must be there, and nothing that nobody did. */
function expectKept(
  deeds: readonly Deed[],
  isOld: (deed: Deed) => boolean,
  found: Awaited<ReturnType<typeof answersOf>>,
): void {
  const note = found[NOTED]?.note ?? ''
  const notes = notesIn(deeds)
  const oldNote = notes.filter(isOld).at(-1)?.note ?? ''
  expect(note.startsWith(oldNote), `“${note}” lost part of “${oldNote}”`).toBe(true)
  // The kill may have come after a key and before it was noted down here.
  expect((notes.at(-1)?.note ?? '').startsWith(note.slice(0, -1))).toBe(true)
  for (const criterion of ANSWERED) {
    const given = deeds.flatMap((deed) => ('criterion' in deed && deed.criterion === criterion ? [deed] : []))
    const settled = given.filter(isOld).at(-1)
    if (!settled) continue
    const allowed = [settled, ...given.filter((deed) => !isOld(deed))].map(({ verdict }) => verdict)
    expect(allowed).toContain(found[criterion]?.verdict)
  }
}

it(
  `killed ${KILLS} times in the middle of typing: at most the last second is lost`,
  { timeout: 600_000 },
  async () => {
    let browser = await launchKillable(folder)
    await browser.page.goto(site.address)
    await appReady(browser.page)
    await takeExample(browser.page)
    const id = openId(browser.page)
    const survived: number[] = []

    for (let round = 1; round <= KILLS; round += 1) {
      await openForWork(browser, id)
      const lost = await mayBeLost(browser.page)
      const deeds: Deed[] = []
      let isOver = false
      const work = workUntilTheEnd(browser.page, round, deeds).finally(() => (isOver = true))
      // Counted from the first letter, so that much of it is older than what may be lost.
      await until(() => isOver || notesIn(deeds).length > 0)
      // Never at the same moment of a save.
      await new Promise((resolve) => setTimeout(resolve, lost + 800 + round * 37))
      await until(() => isOver || notesIn(deeds).length > 20)
      const killedAt = performance.now()
      await browser.kill()
      await work
      expect(notesIn(deeds).length).toBeGreaterThan(20)
      const isOld = ({ at }: Deed): boolean => at <= killedAt - lost
      expect(notesIn(deeds).some(isOld)).toBe(true)

      browser = await launchKillable(folder)
      await browser.page.goto(site.address)
      await appReady(browser.page)
      const found = await answersOf(browser.page, id)
      expect(found[NOTED]?.note).toContain(`Lần ${round}:`)
      expectKept(deeds, isOld, found)
      survived.push(round)
    }
    await browser.close()
    expect(survived).toHaveLength(KILLS)
  },
)
