// `node scripts/screenshots.mjs`: the pictures of README.md, taken from the one-file build with the illustrative hospital
// and, for the roll-up, with submissions made from a seed.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, CHROMIUM_MISSING, findChromium } from './chromium.mjs'

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const executablePath = findChromium()
if (!executablePath) throw new Error(CHROMIUM_MISSING)
mkdirSync(inRepository('docs/images'), { recursive: true })

const app = pathToFileURL(inRepository('dist-single/tt54.html')).href
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
const context = await browser.newContext({
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
})
const page = await context.newPage()
// After the day of the illustrative assessment, so that it can be handed in; and the same pictures on any day.
await page.clock.setFixedTime(new Date('2026-12-05T02:00:00Z'))
const keep = async (name) => {
  await page.waitForTimeout(800)
  await page.screenshot({ path: inRepository(`docs/images/${name}.png`) })
}

await page.goto(app)
await page.getByRole('button', { name: 'Xem bài minh họa' }).click()
await page.getByRole('button', { name: /Bệnh viện Đa khoa tỉnh Minh Họa/ }).click()
await page.waitForURL(/#\/a\//)
const home = page.url().replace(/\/(criteria|facility).*$/, '')
for (const [screen, name] of [
  ['criteria/tt54-2017/ris-pacs', 'walk-through'],
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
await page.goto(`${home}/check`)
await page.getByRole('button', { name: 'Niêm phong', exact: false }).last().click()
await page.locator('.sealed').waitFor()
await keep('check')
const downloading = page.waitForEvent('download')
await page
  .getByRole('button', { name: /\.tt54\.json/ })
  .last()
  .click()
const submission = await (await downloading).path()
await page.locator('.toast button').last().click()

await page.goto(`${app}#/assessor`)
await page.locator('input[type=file]:not([webkitdirectory])').first().setInputFiles(submission)
await page.getByRole('button', { name: /^Thẩm định/ }).click()
await page.locator('#review-assessor').fill('Lê Thị Thẩm')
await page.locator('[id="infrastructure.1"]').focus()
await page.keyboard.press('1')
await page.locator('[id="infrastructure.2"]').focus()
await page.keyboard.press('3')
await page.evaluate(() => window.scrollTo(0, 0))
await keep('review')

const folder = mkdtempSync(join(tmpdir(), 'tt54-pictures-'))
execFileSync(process.execPath, [inRepository('scripts/make-submissions.mjs'), folder, '240', '54'])
await page.goto(`${app}#/rollup`)
await page.locator('[data-folder]').setInputFiles(folder)
await page.locator('tr[data-path]').first().waitFor()
await page.getByRole('heading', { name: 'Cơ sở và nhóm tiêu chí' }).scrollIntoViewIfNeeded()
await page.locator('figure').first().scrollIntoViewIfNeeded()
await keep('rollup')
rmSync(folder, { recursive: true })

await page.goto(`${app}#/`)
await keep('start')
await browser.close()
