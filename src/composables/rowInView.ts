/** Share of the window's height at which a row lands: in the upper third, so that what follows is in view as well. */
const LANDING = 0.22

/** Height at the top of the window that bars cover: what the page itself keeps free when it scrolls. */
function covered(): number {
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
  return Number.isFinite(padding) ? padding : 0
}

/** Puts the keyboard on a row and the row into the upper third of the window. */
export function landRow(row: HTMLElement): void {
  row.focus({ preventScroll: true })
  const top = Math.max(covered() + 4, Math.round(window.innerHeight * LANDING))
  window.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' })
}

/** Whether the line of a row, the part with its number and its answers, lies wholly in the window below the bars. */
export function whereInView(row: HTMLElement): 'seen' | 'away' {
  const { top, bottom } = (row.firstElementChild ?? row).getBoundingClientRect()
  return top >= covered() - 1 && bottom <= window.innerHeight + 1 ? 'seen' : 'away'
}
