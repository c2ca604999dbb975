// Whether something built is older than what it is built from.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { at } from './paths.mjs'

/** What every build reads. Folders count too: a deleted file changes the date of its folder. */
const SOURCES = [
  'src',
  'criteria',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts',
  'package.json',
  'package-lock.json',
]

function newest(file) {
  const info = statSync(file, { throwIfNoEntry: false })
  if (info === undefined) return 0
  if (!info.isDirectory()) return info.mtimeMs
  return readdirSync(file).reduce(
    (latest, name) => Math.max(latest, newest(path.join(file, name))),
    info.mtimeMs,
  )
}

/** @param {string} built path inside the repository of a file that a build writes */
export function isFresh(built) {
  const info = statSync(at(built), { throwIfNoEntry: false })
  return info !== undefined && SOURCES.every((source) => newest(at(source)) <= info.mtimeMs)
}
