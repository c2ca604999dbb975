// `node scripts/screenshots.mjs`: the pictures of README.md, taken from the one-file build with the illustrative hospital
// and, for the roll-up, with submissions made from a seed. Where ImageMagick is installed they are made small with it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, CHROMIUM_MISSING, findChromium } from './chromium.mjs'
import { at } from './support/paths.mjs'

const executablePath = findChromium()
if (!executablePath) throw new Error(CHROMIUM_MISSING)
mkdirSync(at('docs/images'), { recursive: true })
/** The words of the screens, so that a picture does not break over a better word. */
const words = Object.assign(
  {},
  ...readdirSync(at('src/locales'))
    .filter((file) => file.endsWith('.vi.json'))
    .map((file) => JSON.parse(readFileSync(at('src/locales', file), 'utf8'))),
)

const app = pathToFileURL(at('dist-single/tt54.html')).href
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
const context = await browser.newContext({
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  viewport: { width: 1280, height: 720 },
  colorScheme: 'light',
})
const page = await context.newPage()
// After the day of the illustrative assessment, so that it can be handed in; and the same pictures on any day.
await page.clock.setFixedTime(new Date('2026-12-05T02:00:00Z'))

async function keep(name) {
  await page.waitForTimeout(1200)
  const path = at(`docs/images/${name}.png`)
  await page.screenshot({ path })
  try {
    execFileSync('convert', [path, '-strip', '-colors', '96', `PNG8:${path}`], { stdio: 'ignore' })
  } catch {
    // Without ImageMagick the pictures are as they are, only larger.
  }
  console.log(`${name}.png ${Math.round(statSync(path).size / 1000)} kB`)
}

await page.goto(app)
await page.locator('#app[data-v-app] main h1').first().waitFor()
await keep('start')
await page.getByRole('button', { name: words.start.tryExample }).first().click()
await page
  .locator('dialog li')
  .filter({ hasText: 'Bệnh viện Đa khoa' })
  .getByRole('button', { name: words.start.examples.take })
  .first()
  .click()
await page.waitForURL(/#\/a\/[^/]+\/criteria/)
const home = page.url().replace(/\/criteria.*$/, '')
for (const [screen, name] of [
  ['result', 'result'],
  ['plan', 'plan'],
  ['plan/projection', 'projection'],
  ['reports', 'report'],
]) {
  await page.goto(`${home}/${screen}`)
  await keep(name)
}
await page.goto(`${home}/departments`)
await page.getByRole('button', { name: /theo đề xuất/ }).click()
await page.locator('tr[data-state]').first().waitFor()
await keep('departments')
await page.goto(`${home}/criteria/tt54-2017/his`)
await page.locator('[id="his.17"]').focus()
await page.keyboard.press('Enter')
await keep('walk-through')

await page.goto(`${home}/check`)
await page.getByRole('button', { name: words.submit.seal, exact: true }).click()
await page.locator('.sealed').waitFor()
await keep('check')
const downloading = page.waitForEvent('download')
await page
  .getByRole('button', { name: /\.tt54\.json/ })
  .last()
  .click()
const submission = await (await downloading).path()

await page.goto(`${app}#/assessor`)
await page.locator('input[type=file]:not([webkitdirectory])').first().setInputFiles(submission)
await page
  .locator('tbody')
  .getByRole('button', { name: new RegExp(`^${words.verify.review}`) })
  .first()
  .click()
await page.waitForURL(/#\/assessor\/[^/]+/)
await page.locator('[data-row]').first().waitFor()
await page.locator('[id="infrastructure.1"]').focus()
await page.keyboard.press('1')
await page.keyboard.press('3')
await page.evaluate(() => window.scrollTo(0, 0))
await keep('review')

const folder = mkdtempSync(join(tmpdir(), 'tt54-pictures-'))
execFileSync(process.execPath, [at('scripts/make-submissions.mjs'), folder, '240', '54'])
await page.goto(`${app}#/rollup`)
await page.locator('[data-folder]').setInputFiles(folder)
await page.locator('tr[data-path]').first().waitFor()
await page.locator('figure').first().scrollIntoViewIfNeeded()
await keep('rollup')
rmSync(folder, { recursive: true })
await browser.close()
