import type { Page } from 'playwright-core'

/** What has the keyboard: its words for a screen reader, roughly. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return ''
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    const named = element.getAttribute('aria-label') ?? labels.map((label) => label.textContent).join(' ')
    return (named || (element.textContent ?? '')).replace(/\s+/g, ' ').trim()
  })
}

/**
 * Presses Tab until something with these words has the keyboard: no mouse anywhere.
 * @param page the page
 * @param name words of the control
 * @param told told of each press
 */
export async function tabTo(page: Page, name: RegExp, told?: () => unknown): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    if (name.test(await focused(page))) return
    told?.()
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${String(name)}; it stands on “${await focused(page)}”.`)
}

/** Tabs to a control and presses Enter. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
