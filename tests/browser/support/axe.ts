import { readdirSync } from 'node:fs'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** WCAG 2.2 AA and the rules below it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Fails when axe finds anything on the page as it is now. The debugger puts axe into the page, so the strict
 * Content-Security-Policy stays as it is.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
      }),
    TAGS,
  )
  const found = results.violations.map(
    ({ id, impact, help, nodes }) =>
      `${id} (${impact ?? '?'}): ${help} → ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  expect(found).toEqual([])
  expect(await page.evaluate(keysOnScreen, AREAS)).toEqual([])
}

/** The areas of texts: what every key of a text begins with. */
const AREAS = [
  ...new Set(
    readdirSync(new URL('../../../src/locales/', import.meta.url)).flatMap((name) => {
      const [, area] = /^(\w+)\.\w+\.json$/.exec(name) ?? []
      return area === undefined ? [] : [area]
    }),
  ),
]

/** Keys of texts that are shown, or said to a screen reader, where words should be. Runs in the page. */
function keysOnScreen(areas: readonly string[]): string[] {
  const key = new RegExp(`^(?:${areas.join('|')})(?:\\.[A-Za-z0-9_-]+)+$`)
  const said = [...document.querySelectorAll('body *')].flatMap((one) => [
    ...[...one.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [],
    ),
    ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? ''),
  ])
  return [...said, document.title.split(' – ')[0] ?? '']
    .map((text) => text.trim())
    .filter((text) => key.test(text))
}

/** Fails when words of two elements touch on the page as it is now. */
export async function expectNoGluedWords(page: Page): Promise<void> {
  expect(await page.evaluate(gluedWords)).toEqual([])
}

/**
 * Words of two elements that stand on one line without a space or a gap between them, as "khôngGiả định": Vue drops the line
 * break between two tags. Runs in the page.
 */
function gluedWords(): string[] {
  const ENDS = /[\p{L}\p{N}.,;:)!?”]$/u
  const BEGINS = /^[\p{L}\p{N}(“]/u
  const boxes = (node: Node): DOMRect[] => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  }
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let before: { text: string; box: DOMRect; parent: Element | null } | null = null
  while (walker.nextNode()) {
    const node = walker.currentNode
    const text = node.textContent ?? ''
    const parent = node.parentElement
    if (text === '' || parent?.closest('script, style, option, svg, .visually-hidden')) continue
    const all = boxes(node)
    const [first] = all
    const last = all.at(-1)
    if (!first || !last) {
      if (before && /\s/.test(text)) before.text += ' '
      continue
    }
    const isOneLine =
      before !== null && first.top < before.box.bottom - 2 && before.box.top < first.bottom - 2
    const gap = before === null ? 0 : first.left - before.box.right
    if (before && before.parent !== parent && isOneLine && Math.abs(gap) < 1)
      if (ENDS.test(before.text) && BEGINS.test(text))
        found.push(`${before.text.slice(-25)}|${text.slice(0, 25)}`)
    before = { text, box: last, parent }
  }
  return found
}

/** Fails when what is chosen in a select is cut off on the page as it is now, whatever the fonts of the machine are. */
export async function expectNoCutSelects(page: Page): Promise<void> {
  expect(await page.evaluate(cutSelects)).toEqual([])
}

/**
 * Selects that are narrower than what they show needs: a copy with the chosen option alone, as wide as it likes, says how
 * much that is. One that is not painted has its words beside it, where they wrap. Runs in the page.
 */
function cutSelects(): string[] {
  const FREE = {
    position: 'absolute',
    visibility: 'hidden',
    width: 'max-content',
    'min-width': '0',
    'max-width': 'none',
  }
  return [...document.querySelectorAll('select')].flatMap((select) => {
    const { width } = select.getBoundingClientRect()
    const chosen = select.selectedOptions[0]
    if (width === 0 || !chosen || getComputedStyle(select).opacity === '0') return []
    const copy = select.cloneNode(true) as HTMLSelectElement
    copy.removeAttribute('id')
    copy.replaceChildren(chosen.cloneNode(true))
    for (const [name, value] of Object.entries(FREE)) copy.style.setProperty(name, value, 'important')
    select.after(copy)
    const needed = copy.getBoundingClientRect().width
    copy.remove()
    return needed > width + 1 ? [`${chosen.text.trim()} (${Math.round(needed)} > ${Math.round(width)})`] : []
  })
}

/** Fails when the page is wider than the window: reading must not need scrolling in two directions (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }))
  expect(scroll).toBeLessThanOrEqual(client)
}
