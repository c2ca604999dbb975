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
