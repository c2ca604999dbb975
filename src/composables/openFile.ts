/** How long a file that was opened in a tab stays readable: long enough to print it or to keep it. */
const KEPT = 10 * 60_000

/**
 * A tab for a file that is still being made. It is opened at once, within the press of the button, because a browser
 * refuses tabs that come later by themselves.
 * @returns what shows the file in it, or closes it; `show` answers false where the browser allowed no tab
 */
export function openTab(): { show: (bytes: Uint8Array, type: string) => boolean; close: () => void } {
  const tab = window.open('', '_blank')
  return {
    show(bytes, type) {
      if (!tab || tab.closed) return false
      const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
      tab.location.href = url
      setTimeout(() => URL.revokeObjectURL(url), KEPT)
      return true
    },
    close: () => tab?.close(),
  }
}
