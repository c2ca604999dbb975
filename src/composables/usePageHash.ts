import { ref } from 'vue'

/** SHA-256 of the page that a server hands out, for comparing with the list that goes with a release. */
export function usePageHash() {
  /** 64 hexadecimal characters; null = not known, as from disk, where a page cannot read itself. */
  const hash = ref<string | null>(null)

  async function read(): Promise<void> {
    if (__SINGLE_FILE__) return
    try {
      const page = await fetch('./index.html', { cache: 'no-store' })
      if (!page.ok) return
      const { sha256Hex } = await import('../files/sha256')
      hash.value = await sha256Hex(new Uint8Array(await page.arrayBuffer()))
    } catch {
      // Without the server the page comes from what was kept; there is nothing to compare then.
    }
  }
  return { hash, read }
}
