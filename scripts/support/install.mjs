// Installs the locked packages when they are missing or not those of package-lock.json. Needs nothing but node and npm.
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
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

/** One installation at a time: two at once remove each other's files. Outside node_modules, which `npm ci` removes. */
const LOCK = join(tmpdir(), `tt54-install-${createHash('sha256').update(at('')).digest('hex').slice(0, 16)}`)

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Whether the lock is ours now; one whose process is gone is taken away first. */
function takeLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  try {
    if (!isRunning(Number(readFileSync(LOCK, 'utf8')) || process.pid)) rmSync(LOCK, { force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  return false
}

/**
 * Waits while another process installs into the same folder.
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<boolean>} whether the packages are there now
 */
export async function ensureInstalled(options) {
  if (isInstalled()) return true
  while (!takeLock()) await wait(250)
  try {
    return isInstalled() || (await install(options))
  } finally {
    rmSync(LOCK, { force: true })
  }
}

/** @param {{ quiet?: boolean }} [options] */
async function install({ quiet = false } = {}) {
  if (!quiet) console.log('Đang cài các gói theo package-lock.json (npm ci) …')
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { quiet })
  if (code !== 0)
    console.error(
      'Không cài được các gói (npm ci). Hãy kiểm tra kết nối tới kho gói npm rồi chạy lại. / The packages could not be installed.',
    )
  return code === 0
}
