// The Firefox of this machine for the browser tests: a stock one, driven over WebDriver BiDi. Needs nothing but node.
import { findProgram, installed } from './support/programs.mjs'

/** Nothing is asked of its maker, and no first-run page stands in the way. */
export const FIREFOX_PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 0,
}

/** @returns {string | null} FIREFOX_PATH when given, else the first one found; null when there is none */
export function findFirefox() {
  return findProgram(
    process.env.FIREFOX_PATH,
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  )
}

/** As findFirefox; on Debian and Ubuntu the superuser gets it installed. */
export function ensureFirefox() {
  return installed('Firefox', 'firefox-esr', findFirefox, process.env.FIREFOX_PATH)
}

/** What to say when there is none. */
export const FIREFOX_MISSING =
  'Không tìm thấy Firefox cho phần kiểm thử trình duyệt. Hãy cài Firefox, hoặc đặt biến FIREFOX_PATH bằng đường dẫn tới tệp chạy. / ' +
  'No Firefox was found: install one, or set FIREFOX_PATH.'
