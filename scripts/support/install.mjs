// Installs the locked packages when they are missing or not those of package-lock.json. Needs nothing but node and npm.
import { readFileSync } from 'node:fs'
import { at } from './paths.mjs'
import { run } from './run.mjs'

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/** Compares by content, not by date: a checkout changes dates without changing the lock. */
export function isInstalled() {
  const wanted = read(at('package-lock.json'))
  const present = read(at('node_modules/.package-lock.json'))
  if (wanted === null || present === null) return false
  return Object.entries(wanted).every(
    ([key, { version, optional, devOptional }]) =>
      key === '' || optional || devOptional || present[key]?.version === version,
  )
}

/**
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<boolean>} whether the packages are there now
 */
export async function ensureInstalled({ quiet = false } = {}) {
  if (isInstalled()) return true
  if (!quiet) console.log('Đang cài các gói theo package-lock.json (npm ci) …')
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { quiet })
  if (code !== 0)
    console.error(
      'Không cài được các gói (npm ci). Hãy kiểm tra kết nối tới kho gói npm rồi chạy lại. / The packages could not be installed.',
    )
  return code === 0
}
