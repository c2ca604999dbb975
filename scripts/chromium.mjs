// The Chromium of this machine for the browser tests, screenshots and measurements. Needs nothing but node.
import path from 'node:path'
import { findProgram, installed } from './support/programs.mjs'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
]

/** What every launch needs: no calls to the maker, no GPU; no sandbox only where the superuser cannot have one. */
export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** @returns {string | null} CHROMIUM_PATH when given, else the first browser found; null when there is none */
export function findChromium() {
  return findProgram(process.env.CHROMIUM_PATH, NAMES, PLACES)
}

/** As findChromium; on Debian and Ubuntu the superuser gets it installed. */
export function ensureChromium() {
  return installed('Chromium', 'chromium', findChromium, process.env.CHROMIUM_PATH)
}

/** What to say when there is none. */
export const CHROMIUM_MISSING =
  'Không tìm thấy Chromium, Chrome hoặc Edge cho phần kiểm thử trình duyệt. Hãy cài một trình duyệt trong số đó, hoặc đặt biến CHROMIUM_PATH ' +
  'bằng đường dẫn tới tệp chạy của trình duyệt. / No Chromium, Chrome or Edge was found: install one, or set CHROMIUM_PATH.'
