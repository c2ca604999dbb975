import type { Page } from 'playwright-core'
import { words } from './app'
import type { GivenFile } from './files'
import { appReady } from './site'

/** Gives files to the assessor's desk, through its real file field. */
export async function giveToDesk(page: Page, ...files: GivenFile[]): Promise<void> {
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .first()
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) })),
    )
}

/** From the assessor's desk to the screen where one submission is appraised. */
export async function appraise(page: Page, file: GivenFile): Promise<void> {
  await giveToDesk(page, file)
  await page
    .locator('tbody')
    .filter({ hasText: file.name })
    .getByRole('button', { name: new RegExp(`^${words.verify.review}`) })
    .click()
  await page.waitForURL(/#\/assessor\/[^/]+/)
  await appReady(page)
}

/** Agrees to every row without an opinion, group by group, each once it is on screen. */
export async function agreeToRest(page: Page): Promise<void> {
  const groups = page.locator('nav.groups a')
  const rest = page.getByRole('button', { name: /^Đồng ý với \d+ tiêu chí còn lại/ })
  for (let index = 0; index < (await groups.count()); index += 1) {
    await groups.nth(index).click()
    await page.locator('nav.groups li').nth(index).locator('a[aria-current]').waitFor()
    if (await rest.isEnabled()) await rest.click()
  }
}
