import { example, withApp } from './app.js'
import { median } from './statistics.js'

const RUNS = 5
const SIZE = 2_000_000

/** A submission of two megabytes: the illustrative hospital with long notes on its answers. */
function largeFile() {
  const assessment = example('provincial-hospital')
  const answers = Object.values(assessment.answers).flatMap((set) => Object.values(set))
  const missing = SIZE - Buffer.byteLength(JSON.stringify(assessment))
  const sentence = 'Khoa đã rà soát và thống nhất với phòng Công nghệ thông tin. '
  const note = sentence.repeat(Math.ceil(missing / answers.length / Buffer.byteLength(sentence)))
  for (const answer of answers) answer.note = note
  return Buffer.from(JSON.stringify(assessment))
}

/** From the chosen file to the preview on screen. */
export async function measure({ browser }) {
  const buffer = largeFile()
  const times = []
  for (let run = 0; run < RUNS; run += 1) {
    times.push(
      await withApp(browser, async (page) => {
        await page.waitForLoadState('networkidle')
        const file = { name: 'lon.tt54.json', mimeType: 'application/json', buffer }
        await page.evaluate(() => {
          document.addEventListener('change', () => (globalThis.chosenAt = performance.now()), true)
          new MutationObserver(() => {
            if (document.querySelector('dialog[open]')) globalThis.shownAt ??= performance.now()
          }).observe(document.body, { childList: true, subtree: true, attributes: true })
        })
        await page.locator('input[type=file]').first().setInputFiles(file)
        await page.locator('dialog[open]').waitFor()
        return page.evaluate(() => globalThis.shownAt - globalThis.chosenAt)
      }),
    )
  }
  const megabytes = (buffer.length / 1_000_000).toFixed(1)
  return [
    {
      what: `opening a file of ${megabytes} MB, median of ${RUNS}`,
      value: median(times),
      unit: 'ms',
      budget: 300,
    },
  ]
}
