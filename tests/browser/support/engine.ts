import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, firefox, type BrowserType, type LaunchOptions } from 'playwright-core'
import { CHROMIUM_ARGS, CHROMIUM_MISSING, findChromium } from '../../../scripts/chromium.mjs'
import { FIREFOX_MISSING, FIREFOX_PREFERENCES, findFirefox } from '../../../scripts/firefox.mjs'

/** The engine the flows run in: Chromium, a stock Firefox over WebDriver BiDi, or WebKit over its own WebDriver. */
export const ENGINE =
  (['firefox', 'webkit'] as const).find((name) => name === process.env.TT54_ENGINE) ?? 'chromium'

/** Where Firefox saves to, without asking. */
export const DOWNLOADS = mkdtempSync(join(tmpdir(), 'tt54-downloads-'))

/** Names of other hosts lead nowhere: a request that slips out fails at once instead of reaching somebody. */
export const ARGS = [
  ...CHROMIUM_ARGS,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

/** The program of the engine on this machine; fails with what to do when there is none. */
export function executable(): string {
  const found = ENGINE === 'firefox' ? findFirefox() : findChromium()
  if (found === null) throw new Error(ENGINE === 'firefox' ? FIREFOX_MISSING : CHROMIUM_MISSING)
  return found
}

/** Who starts the engine, and how. */
export function engine(): { type: BrowserType; options: LaunchOptions } {
  if (ENGINE === 'chromium') return { type: chromium, options: { executablePath: executable(), args: ARGS } }
  const firefoxUserPrefs = {
    ...FIREFOX_PREFERENCES,
    'browser.download.dir': DOWNLOADS,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    // The list of downloads would take the keyboard from the page.
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
    'pdfjs.disabled': true,
    'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
  }
  return {
    type: firefox,
    // Newer versions of Firefox let the driver choose the folder, older ones go by the preference.
    options: {
      channel: 'moz-firefox',
      executablePath: executable(),
      firefoxUserPrefs,
      downloadsPath: DOWNLOADS,
    },
  }
}
