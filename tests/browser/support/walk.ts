import type { Page } from 'playwright-core'
import { press, words } from './app'

/** A criterion of the walk-through. */
export const row = (page: Page, criterion: string) => page.locator(`[id="${criterion}"]`)

/** Opens what belongs to a criterion, below it. */
export async function openRow(page: Page, criterion: string): Promise<void> {
  const button = row(page, criterion).locator('button[aria-expanded]').first()
  await button.waitFor()
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
}

/** Does something with the whole group, which stands beside search and filter. */
export async function forGroup(page: Page, name: string): Promise<void> {
  const unfold = page.locator('.walk-head button[aria-expanded]')
  await unfold.waitFor()
  if ((await unfold.getAttribute('aria-expanded')) === 'false') await unfold.click()
  await press(page, name)
}

/** Chooses a verdict for a criterion. */
export const answer = (page: Page, criterion: string, verdict: 'met' | 'not-met') =>
  row(page, criterion)
    .getByRole('radio', { name: words.verdict[verdict], exact: false })
    .first()
    .check({ force: true })

/** Whether the screen says "chưa đạt" of a criterion. */
export const isNotMet = (page: Page, criterion: string) =>
  row(page, criterion).getByRole('radio').nth(1).isChecked()

/** The notice that another window saved, or removed, the same assessment. */
export const conflict = (page: Page) => page.getByRole('alert').filter({ hasText: words.conflict.title })
