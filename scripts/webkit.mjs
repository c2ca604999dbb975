// The WebKit of this machine for the browser tests: WebKitGTK's MiniBrowser behind its own WebDriver, on a screen in
// memory (Xvfb). Debian has all three; other systems have Safari, which these tests do not drive.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { findProgram, installed } from './support/programs.mjs'

const PACKAGES = 'webkit2gtk-driver xvfb'

/** MiniBrowser stands below the library's own folder, whose name carries the processor's and the library's version. */
function miniBrowsers() {
  const list = (folder) => {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  }
  return list('/usr/lib')
    .flatMap((processor) =>
      list(path.join('/usr/lib', processor))
        .filter((name) => name.startsWith('webkit2gtk-'))
        .map((name) => path.join('/usr/lib', processor, name, 'MiniBrowser')),
    )
    .reverse()
}

/** @returns {{ driver: string, browser: string, screen: string } | null} the three programs; null when one is missing */
export function findWebKit() {
  const driver = findProgram(undefined, ['WebKitWebDriver'], [])
  const browser = findProgram(undefined, [], miniBrowsers())
  const screen = findProgram(undefined, ['Xvfb'], [])
  return driver && browser && screen ? { driver, browser, screen } : null
}

/** As findWebKit; on Debian and Ubuntu the superuser gets it installed. */
export function ensureWebKit() {
  return installed('WebKit', PACKAGES, findWebKit, undefined)
}

/** What to say when there is none. */
export const WEBKIT_MISSING = `Không tìm thấy WebKit cho phần kiểm thử trình duyệt (Debian: ${PACKAGES}). / No WebKit was found.`
