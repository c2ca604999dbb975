let address: string | null = null

/**
 * A worker from the page's own script: a single file carries its code once, and begins `src/singleFile.ts` anew. A
 * classic script, as no browser starts a module of a blob from a page on disk.
 * @throws where the script cannot be found or workers are forbidden
 */
export function startWorker(): Worker {
  address ??= URL.createObjectURL(new Blob([ownScript()], { type: 'text/javascript' }))
  return new Worker(address)
}

function ownScript(): string {
  const script = document.querySelector('script[type="module"]:not([src])')
  if (!script?.textContent) throw new Error('no script')
  return script.textContent
}
