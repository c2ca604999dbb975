import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Assessment } from '../../../src/core/types'
import { words } from './app'
import { ENGINE } from './engine'

/** A file as a person has it. */
export interface GivenFile {
  name: string
  bytes: Uint8Array
}

/** What lies in the database of an assessment, read past the app. */
export interface Stored {
  id: string
  assessment: Assessment
  revision: number
}

/** Everything in the table of assessments, as the browser keeps it. */
export function storedAssessments(page: Page): Promise<Stored[]> {
  return page.evaluate(
    () =>
      new Promise<Stored[]>((resolve, reject) => {
        const opening = indexedDB.open('tt54')
        opening.onerror = () => reject(new Error(String(opening.error)))
        opening.onsuccess = () => {
          const database = opening.result
          const reading = database.transaction('assessments').objectStore('assessments').getAll()
          reading.onerror = () => reject(new Error(String(reading.error)))
          reading.onsuccess = () => {
            database.close()
            resolve(reading.result as Stored[])
          }
        }
      }),
  )
}

/** The stored assessment with an id; fails when there is none. */
export async function stored(page: Page, id: string): Promise<Stored> {
  const found = (await storedAssessments(page)).find((row) => row.id === id)
  if (!found) throw new Error(`No assessment ${id} in the database`)
  return found
}

/** Id of the assessment that is open. */
export function openId(page: Page): string {
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1]
  if (id === undefined) throw new Error(`No assessment is open at ${page.url()}`)
  return id
}

/** Gives files through the real file field of the screen: of the menu of an assessment, or of Start. */
export async function choose(page: Page, files: GivenFile | string): Promise<void> {
  const given =
    typeof files === 'string' ? files : { name: files.name, mimeType: '', buffer: Buffer.from(files.bytes) }
  await page.locator('input[type=file]').first().setInputFiles(given)
}

/**
 * Gives a folder through a field for folders. The drivers of Firefox and WebKit cannot choose one: there the field gets
 * the files with their paths, as it would from the picker.
 * @param page the page
 * @param css the field
 * @param folder on this disk
 */
export async function giveFolder(page: Page, css: string, folder: string): Promise<void> {
  const field = page.locator(css)
  if (ENGINE === 'chromium') return field.setInputFiles(folder)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: join(basename(folder), file.slice(folder.length + 1)),
      text: readFileSync(file).toString('base64'),
    }))
  // In parts: a message to a page has its limits.
  for (let from = 0; from < files.length; from += 20)
    await field.evaluate(
      (input, { part, isLast }) => {
        const kept = input as HTMLInputElement & { given?: File[] }
        const given = (kept.given ??= [])
        for (const { path, text } of part) {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
          const file = new File([bytes], path.split('/').at(-1) ?? path)
          Object.defineProperty(file, 'webkitRelativePath', { value: path })
          given.push(file)
        }
        if (!isLast) return
        Object.defineProperty(kept, 'files', { value: given, configurable: true })
        kept.dispatchEvent(new Event('change', { bubbles: true }))
      },
      { part: files.slice(from, from + 20), isLast: from + 20 >= files.length },
    )
}

/** Drops a file onto the screen, as from a file manager. */
export async function drop(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  await page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer()
      for (const { name, text } of given)
        dataTransfer.items.add(
          new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name),
        )
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
    },
    files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') })),
  )
}

/** Chooses something from one of the menus of the bar. */
export async function fromMenu(page: Page, name: string): Promise<void> {
  const beginning = name.split('{')[0] ?? name
  for (const menu of await page.locator('header details.app-menu').all()) {
    await menu.locator('summary').click()
    const entry = menu.locator('.list').getByText(beginning, { exact: false }).first()
    if (await entry.isVisible()) {
      await entry.click()
      return
    }
    await menu.locator('summary').click()
  }
  throw new Error(`No menu has “${name}”`)
}

/** Does something with the first assessment of the list on Start, from the menu of its card. */
export async function fromCard(page: Page, name: string): Promise<void> {
  await page.locator('summary', { hasText: words.start.more }).first().click()
  await page.getByRole('button', { name, exact: true }).first().click()
}

/** What the bar says was just done. */
export const message = (page: Page, text: string) =>
  page
    .locator('header .message')
    .getByText(text.split('{')[0] ?? text, { exact: false })
    .first()

/** The dialog on top. */
export const dialog = (page: Page) => page.locator('dialog[open]').last()

/** Waits until no dialog is open. */
export async function noDialog(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null)
}
