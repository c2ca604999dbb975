// Programs of the machine that tests need: looked for, and installed where that is possible. Needs nothing but node.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import path from 'node:path'

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/**
 * @param {string | undefined} given a path that was asked for: that one or none
 * @param {readonly string[]} names looked for on the PATH
 * @param {readonly string[]} places full paths looked at after that
 * @returns {string | null}
 */
export function findProgram(given, names, places) {
  if (given) return isProgram(given) ? given : null
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...onPath, ...places].find(isProgram) ?? null
}

/**
 * What `find` finds; on Debian and Ubuntu the superuser gets the package installed first where it finds nothing.
 * @param {string} title of the program, for the terminal
 * @param {string} packages of Debian, separated by spaces
 * @param {() => string | null} find
 * @param {string | undefined} given a path that was asked for: nothing is installed beside it
 * @returns {string | null}
 */
export function installed(title, packages, find, given) {
  const found = find()
  if (found !== null || given) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  console.log(`Đang cài ${title} (apt-get install ${packages}) …`)
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '--no-install-recommends', ...packages.split(' '))
  return find()
}
