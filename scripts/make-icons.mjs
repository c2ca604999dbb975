// Makes the icons from public/favicon.svg: node scripts/make-icons.mjs. PNGs by Chromium, and the data: address in
// index.html, so that the one-file build has its icon too.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, CHROMIUM_MISSING, findChromium } from './chromium.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const svg = readFileSync(path.join(root, 'public/favicon.svg'), 'utf8').trim()

/** Systems cut maskable icons to a circle of 80 %: colour to the edge, the sheet well inside. */
const maskable = svg
  .replace('viewBox="0 0 64 64"', 'viewBox="-10 -10 84 84"')
  .replace('<rect width="64" height="64" rx="11"', '<rect x="-10" y="-10" width="84" height="84"')
if (maskable.split('-10').length !== 5)
  throw new Error('favicon.svg is no longer drawn on a 64 × 64 rounded square')

const executablePath = findChromium()
if (!executablePath) {
  console.error(CHROMIUM_MISSING)
  process.exit(1)
}
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
for (const [size, drawing] of [
  [192, svg],
  [512, maskable],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`)
  await page.screenshot({ path: path.join(root, `public/icon-${size}.png`), omitBackground: true })
  await page.close()
}
await browser.close()

const href = `data:image/svg+xml,${encodeURIComponent(svg)}`
const file = path.join(root, 'index.html')
const page = readFileSync(file, 'utf8')
const link = `<link rel="icon" type="image/svg+xml" href="${href}" />`
const linked = /<link rel="icon"[^>]*\/>/.test(page)
  ? page.replace(/<link rel="icon"[^>]*\/>/, link)
  : page.replace('    <title>', `    ${link}\n    <title>`)
writeFileSync(file, linked)
console.log('public/icon-192.png, public/icon-512.png, index.html')
