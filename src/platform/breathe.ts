/** How long (ms) the page may stand still during long work. */
const PATIENCE = 40

/**
 * Lets the page paint and hear clicks.
 * @param milliseconds how long at least
 */
export function breathe(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

/**
 * Breathes whenever enough time has gone since it last did.
 * @param every milliseconds of work in one piece
 * @returns to be awaited between two pieces of work
 */
export function breathing(every = PATIENCE): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < every) return
    await breathe()
    since = performance.now()
  }
}
