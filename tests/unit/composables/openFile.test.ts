// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openTab } from '@/composables/openFile'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a tab for a file that is still being made', () => {
  it('is opened within the press and shows the file when it is there', () => {
    const tab = { closed: false, location: { href: '' }, close: vi.fn() }
    vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window)
    const opened = openTab()
    expect(opened.show(new Uint8Array([37, 80, 68, 70]), 'application/pdf')).toBe(true)
    expect(tab.location.href).toMatch(/^blob:/)
  })

  it('says so when the browser allowed none, or somebody closed it', () => {
    vi.spyOn(window, 'open').mockReturnValue(null)
    expect(openTab().show(new Uint8Array(), 'application/pdf')).toBe(false)
    vi.spyOn(window, 'open').mockReturnValue({ closed: true } as unknown as Window)
    expect(openTab().show(new Uint8Array(), 'application/pdf')).toBe(false)
  })
})
