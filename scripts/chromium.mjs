// The Chromium of this machine for the browser tests, screenshots and measurements. Needs nothing but node.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'

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

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** @returns {string | null} CHROMIUM_PATH when given, else the first browser found; null when there is none */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return isProgram(given) ? given : null
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...onPath, ...PLACES].find(isProgram) ?? null
}

/** As findChromium; on Debian and Ubuntu the superuser gets it installed. */
export function ensureChromium() {
  const found = findChromium()
  if (found !== null || process.env.CHROMIUM_PATH) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.log('Đang cài Chromium (apt-get install chromium) …')
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '--no-install-recommends', 'chromium')
  return findChromium()
}

/** What to say when there is none. */
export const CHROMIUM_MISSING =
  'Không tìm thấy Chromium, Chrome hoặc Edge cho phần kiểm thử trình duyệt. Hãy cài một trình duyệt trong số đó, hoặc đặt biến CHROMIUM_PATH ' +
  'bằng đường dẫn tới tệp chạy của trình duyệt. / No Chromium, Chrome or Edge was found: install one, or set CHROMIUM_PATH.'
