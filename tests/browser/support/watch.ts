import type { BrowserContext } from 'playwright-core'
import { expect } from 'vitest'

/** What all pages of a profile did. */
export interface Watch {
  /** Every address asked for, in order. */
  requests: string[]
  /** Console errors and warnings, exceptions nobody caught, violations of the Content-Security-Policy. */
  errors: string[]
  /** Fails when anything was asked of another host, or anything went wrong. */
  expectClean: () => void
}

/** From the machine itself: the local server, the disk, or the page's own memory. */
function isOwn(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  if (['file:', 'blob:', 'data:', 'about:'].includes(protocol)) return true
  return hostname === 'localhost' || hostname === '127.0.0.1'
}

/** Watches a profile from before its first page. */
export function watchContext(context: BrowserContext): Watch {
  const requests: string[] = []
  const errors: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      errors.push(`console.${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (webError) => errors.push(`uncaught: ${webError.error().message}`))
  return {
    requests,
    errors,
    expectClean() {
      expect(requests.filter((address) => !isOwn(address))).toEqual([])
      expect(errors).toEqual([])
    },
  }
}
