import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { DOWNLOADS, ENGINE } from './engine'
import type { WebKitPage } from './webkit/page'

const folder = fileURLToPath(new URL('../../../test-results/screens/', import.meta.url))

/**
 * Keeps a picture of the page in test-results/screens/ for a person to look at. Chromium's alone: for it the driver of
 * Firefox puts a style into the page, which the strict Content-Security-Policy refuses and reports.
 */
export async function screenshot(
  page: Page,
  name: string,
  options: { fullPage?: boolean } = {},
): Promise<void> {
  if (ENGINE !== 'chromium') return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}${name}.png`, ...options })
}

/** Keeps a file beside the pictures. */
export function keepFile(name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}${name}`, bytes)
}

/** What stands in the folder of downloads, whole: a file that is still being written has a part beside it. */
function inDownloads(folder: string): string[] {
  const names = readdirSync(folder)
  return names.filter((name) => !/\.(part|wkdownload)$/.test(name) && !names.includes(`${name}.part`))
}

/** What came into the folder of downloads while something was done; over these drivers the browser tells nobody. */
async function savedToFolder(
  folder: string,
  action: () => Promise<unknown>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const before = new Set(inDownloads(folder))
  await action()
  for (;;) {
    const name = inDownloads(folder).find((file) => !before.has(file))
    const bytes = name === undefined ? null : await readFile(join(folder, name))
    if (name !== undefined && bytes !== null && bytes.length > 0) {
      rmSync(join(folder, name))
      return { name, bytes: new Uint8Array(bytes) }
    }
    await wait(100)
  }
}

/**
 * What the browser saves when something is done; the test's own limit ends the waiting.
 * @param page the page
 * @param action e.g. a click
 * @returns name and bytes of the saved file
 */
export async function saved(
  page: Page,
  action: () => Promise<unknown>,
): Promise<{ name: string; bytes: Uint8Array }> {
  if (ENGINE === 'firefox') return savedToFolder(DOWNLOADS, action)
  if (ENGINE === 'webkit') return savedToFolder((page as unknown as WebKitPage).downloads, action)
  const [download] = await Promise.all([page.waitForEvent('download'), action()])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}
