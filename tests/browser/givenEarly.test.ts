import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKey } from '../../src/core/signing/key'
import type { GivenFile } from './support/files'
import { launch, newSession } from './support/launch'
import { appReady, serveDist } from './support/site'

let browser: Browser
let site: Awaited<ReturnType<typeof serveDist>>

beforeAll(async () => {
  browser = await launch()
  site = await serveDist()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const register = (code: string, name: string): GivenFile => ({
  name: `${code}.csv`,
  bytes: bytes(`Mã cơ sở;Tên cơ sở;Địa bàn\r\n${code};${name};Xã Một`),
})
const card = (label: string, seed: number): GivenFile => ({
  name: `${label}.json`,
  bytes: bytes(
    JSON.stringify({
      format: 'tt54-public-key',
      formatVersion: 1,
      keys: [{ label, algorithm: 'Ed25519', publicKey: createKey(new Uint8Array(32).fill(seed)).publicKey }],
    }),
  ),
})
const profile = (product: string, digit: number): GivenFile => ({
  name: `${product}.json`,
  bytes: bytes(
    JSON.stringify({
      format: 'tt54-vendor-profile',
      formatVersion: 1,
      id: `${String(digit).repeat(8)}-1111-4111-8111-111111111111`,
      vendor: 'Công ty Mẫu',
      product,
      functions: [],
    }),
  ),
})

/** The app's own page, not the one that is painted before it. */
const MAIN = '#app[data-v-app] main'

/**
 * Screens that keep what is given to them beside what is kept already: what reads both, how a file is given, where its
 * name stands.
 */
const SCREENS: [
  name: string,
  hash: string,
  reader: RegExp,
  files: readonly [GivenFile, GivenFile],
  field: string,
  shown: (page: Page, name: string) => Promise<boolean>,
  names: readonly [string, string],
][] = [
  [
    'the round',
    '#/round',
    /readRegister/,
    [register('54001', 'Bệnh viện Sớm'), register('54002', 'Bệnh viện Muộn')],
    `${MAIN} input[type=file]`,
    (page, name) => page.locator('main table').getByText(name).first().isVisible(),
    ['Bệnh viện Sớm', 'Bệnh viện Muộn'],
  ],
  [
    'known keys',
    '#/settings',
    /readKeys/,
    [card('Khóa sớm', 1), card('Khóa muộn', 2)],
    `${MAIN} input[type=file][accept=".json"][multiple]`,
    async (page, name) => {
      const labels = page.locator('main li label.name input')
      return (await labels.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).includes(
        name,
      )
    },
    ['Khóa sớm', 'Khóa muộn'],
  ],
  [
    'vendors',
    '#/vendors',
    /vendorProfileFile/,
    [profile('LIS Sớm', 1), profile('LIS Muộn', 2)],
    `${MAIN} input[type=file]`,
    async (page, name) => (await page.locator('main').innerText()).includes(name),
    ['LIS Sớm', 'LIS Muộn'],
  ],
]

it.each(SCREENS)(
  'a file given to %s before anything was read there is added to what is kept',
  async (_name, hash, reader, files, field, isShown, names) => {
    // What a worker serves no test can hold back.
    const session = await newSession(browser, { viewport: { width: 360, height: 740 } })
    const { page } = session
    await session.context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    const give = ({ name, bytes: content }: GivenFile): Promise<void> =>
      page
        .locator(field)
        .first()
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
    await page.goto(`${site.address}${hash}`)
    await appReady(page)
    await give(files[0])
    await expect.poll(() => isShown(page, names[0])).toBe(true)

    // What reads the kept ones is held back until the second file was given.
    let letGo = (): void => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route(reader, async (route) => {
      await held
      await route.continue()
    })
    await page.goto('about:blank')
    await page.goto(`${site.address}${hash}`)
    await page.locator(field).first().waitFor({ state: 'attached' })
    await give(files[1])
    letGo()
    await expect.poll(() => isShown(page, names[1])).toBe(true)
    await page.evaluate((to) => (location.hash = to), hash)
    for (const name of names) await expect.poll(() => isShown(page, name), { message: name }).toBe(true)
    session.expectClean()
    await session.context.close()
  },
)
