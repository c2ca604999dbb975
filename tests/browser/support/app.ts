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

/** Waits until the last change is on disk, as the screen says it. */
export async function waitUntilSaved(page: Page): Promise<void> {
  const beginning = words.save.saved.split('{')[0]?.trim() ?? ''
  await page.getByText(beginning, { exact: false }).first().waitFor()
}
