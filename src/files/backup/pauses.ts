/** How long (ms) the page may stand still during long work. */
const PATIENCE = 40

/**
 * Lets the page paint and hear clicks whenever enough time has gone since it last could.
 * @returns to be awaited between two pieces of work
 */
export function pauses(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < PATIENCE) return
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    since = performance.now()
  }
}
