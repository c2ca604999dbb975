import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Key } from 'selenium-webdriver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveDist, singleFileAddress } from '../browser/support/site'
import { vi as words } from '../support/texts.vi'
import { startWebKit, type WebKit } from './driver'

let webkit: WebKit
const folder = mkdtempSync(join(tmpdir(), 'tt54-webkit-files-'))
beforeAll(async () => {
  webkit = await startWebKit()
})
afterAll(async () => {
  await webkit.close()
  rmSync(folder, { recursive: true, force: true })
})

const APP = '#app[data-v-app] main h1'
const radio = (row: string, verdict: keyof typeof words.verdict): string =>
  `return [...document.querySelectorAll('[id="${row}"] input[type=radio]')].find((one) =>
     [...one.labels].some((label) => label.textContent.includes('${words.verdict[verdict]}')))`
const bar = 'return document.querySelector("header.bar").textContent'

/** From an empty profile to the criteria of the first example. */
async function takeExample(): Promise<void> {
  await webkit.find(APP)
  await webkit.press(words.start.tryExample)
  await webkit.until(
    `const take = [...document.querySelectorAll('dialog[open] li')]
       .find((one) => one.textContent.includes('Bệnh viện Đa khoa'))?.querySelector('button')
     take?.click()
     return take !== undefined`,
  )
  await webkit.until('return /#\\/a\\/[^/]+\\/criteria/.test(location.hash)')
}

/** Goes to a screen of the open assessment. */
async function goTo(screen: string): Promise<void> {
  await webkit.driver.executeScript(
    `location.hash = location.hash.replace(/^(#\\/a\\/[^/]+).*/, '$1/${screen}')`,
  )
  await webkit.find(APP)
}

describe('one file from disk', () => {
  it('answer by mouse and key → level moves → reload → still there', async () => {
    await webkit.driver.get(singleFileAddress())
    await takeExample()
    expect(await webkit.driver.executeScript(bar)).toContain('3–4')
    await goTo('criteria/tt54-2017/lis')
    await webkit.until(`${radio('lis.10', 'not-met')} !== undefined`)
    await webkit.driver.executeScript(`(() => { ${radio('lis.10', 'not-met')} })().click()`)
    await webkit.until('return !document.querySelector("header.bar").textContent.includes("3–4")')
    await webkit.find('[data-state="saved"]')
    await webkit.driver.navigate().refresh()
    await webkit.find(APP)
    await webkit.until(`return (() => { ${radio('lis.10', 'not-met')} })()?.checked === true`)

    // The same row again by its key: the row has the keyboard, "1" is "met".
    await webkit.driver.executeScript(
      'document.querySelector(`[id="lis.10"] input[type=radio]:checked`).focus()',
    )
    await webkit.driver.actions().sendKeys('1').perform()
    await webkit.until(`return (() => { ${radio('lis.10', 'met')} })()?.checked === true`)
    await webkit.find('[data-state="saved"]')
  })

  it('a paper as PDF and as DOCX, made beside the page', async () => {
    await goTo('reports')
    const pdf = await webkit.saved(() => webkit.press(words.report.savePdf))
    expect(pdf.name).toMatch(/\.pdf$/)
    expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(pdf.bytes.length).toBeGreaterThan(50_000)
    const docx = await webkit.saved(() => webkit.press(words.report.saveDocx))
    expect(docx.bytes.subarray(0, 2).toString('latin1')).toBe('PK')
  })

  it('a file that is none of ours is refused by name and takes nothing away', async () => {
    const file = join(folder, 'ghi-chu.json')
    writeFileSync(file, '{"a": 1')
    const before = await webkit.driver.executeScript(bar)
    await (await webkit.find('input[type=file]')).sendKeys(file)
    await webkit.until(
      'return document.querySelector("dialog[open]")?.textContent.includes("ghi-chu.json") === true',
    )
    await webkit.driver.actions().sendKeys(Key.ESCAPE).perform()
    await webkit.until('return document.querySelector("dialog[open]") === null')
    expect(await webkit.driver.executeScript(bar)).toBe(before)
  })
})

describe('hosted', () => {
  it('opens, and every screen of an assessment has its heading', async () => {
    const site = await serveDist()
    try {
      await webkit.driver.get(site.address)
      await takeExample()
      for (const screen of ['facility', 'criteria', 'result', 'plan', 'check', 'reports', 'evidence']) {
        await goTo(screen)
        expect(
          await webkit.driver.executeScript(`return document.querySelector('${APP}').textContent.trim()`),
          screen,
        ).not.toBe('')
      }
    } finally {
      await site.close()
    }
  })
})
