import type { Page } from 'playwright-core'
import { vi } from '../../support/texts.vi'
import { appReady } from './site'

/** The words of the screens, so that a test does not break over a better word. */
export const words = vi

/** Presses a button by its words. */
export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click()
}

/**
 * Adds one of the illustrative assessments from Start and goes to its criteria.
 * @param facility part of the facility's name
 */
export async function takeExample(page: Page, facility = 'Bệnh viện Đa khoa'): Promise<void> {
  await press(page, words.start.tryExample)
  await page
    .locator('dialog li')
    .filter({ hasText: facility })
    .getByRole('button', { name: words.start.examples.take })
    .first()
    .click()
  await page.waitForURL(/#\/a\/[^/]+\/criteria/)
  await appReady(page)
}

/** Goes to a screen of the open assessment. */
export async function goTo(
  page: Page,
  screen: 'facility' | 'criteria' | 'result' | 'check' | 'reports',
): Promise<void> {
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1]
  if (id === undefined) throw new Error(`No assessment is open at ${page.url()}`)
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/a/${id}/${screen}`)
  await page.waitForURL(new RegExp(`#/a/${id}/${screen}`))
  await appReady(page)
}

/** Chooses the language of the screens where the bar has it, in its menu. */
export async function switchLanguage(page: Page, language: 'vi' | 'en'): Promise<void> {
  const select = page.locator('header select:has(option[value="en"])').first()
  if (!(await select.isVisible())) await page.locator('header summary').last().click()
  await select.selectOption(language)
}

/** Waits until the last change is on disk, as the bar says it: in words, or by its sign alone on a phone. */
export function waitUntilSaved(page: Page): Promise<void> {
  return page.locator('[data-state="saved"]').first().waitFor({ timeout: 60_000 })
}

/** Takes the last change back with the button in the bar, whose words name the change. */
export function undo(page: Page): Promise<void> {
  const beginning = words.undo.undo.split('{')[0]?.trim() ?? ''
  return page.locator('header.bar').getByRole('button', { name: beginning }).first().click()
}

/** Opens a part of a screen that is folded away under a title. */
export async function openFold(page: Page, title: string): Promise<void> {
  const fold = page.locator('details').filter({ has: page.locator('summary', { hasText: title }) })
  await fold.first().waitFor()
  if ((await fold.first().getAttribute('open')) === null) await fold.first().locator('summary').click()
}
