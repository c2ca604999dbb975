// `node scripts/screenshots.mjs`: the pictures of README.md, taken from the one-file build with the illustrative hospital.
import { mkdirSync } from 'node:fs'
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
await page.goto(`${app}#/`)
await keep('start')
await browser.close()
