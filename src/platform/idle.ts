/** How long (ms) a page that never rests, or is not looked at, keeps somebody waiting. */
const AT_MOST = 1_000
/** Where a browser does not tell that it rests (Safari): long enough for a frame to be painted. */
const A_WHILE = 100

let last: Promise<void> = Promise.resolve()

/**
 * Waits until what is on screen has been painted and the page has nothing to do, so that what nobody asked for yet does
 * not hold up the first press. One at a time, in the order they ask; a second at most for each.
 */
export function whenIdle(): Promise<void> {
  last = last.then(oneRest)
  return last
}

function oneRest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, AT_MOST)
    requestAnimationFrame(() => {
      // After the rest itself: whoever asked the browser for it comes first.
      if (typeof requestIdleCallback === 'function') requestIdleCallback(() => setTimeout(resolve))
      else setTimeout(resolve, A_WHILE)
    })
  })
}
