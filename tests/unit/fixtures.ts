import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Catalogue, CriteriaSet } from '@/core/types'

/** A value nobody can change: a function that writes into its input fails its test. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

/** In a page's environment `URL` is the page's, which Node's file functions do not take; so by plain paths. */
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** A JSON file of the repository, by its path from the root. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))
}

function readSet(file: string): CriteriaSet {
  return frozen(readJson(`criteria/${file}`) as CriteriaSet)
}

/** The versions that the frozen fixtures refer to. */
export const tt54 = readSet('tt54-2017/1.0.0.json')
export const tt46 = readSet('tt46-2018/1.0.0.json')
export const tt13 = readSet('tt13-2025/1.0.0.json')
export const allSets: readonly CriteriaSet[] = [tt54, tt46, tt13]
/** The newest version of each of them. */
export const newestTt54 = readSet('tt54-2017/1.1.0.json')
export const newestTt46 = readSet('tt46-2018/1.1.0.json')
export const newestTt13 = readSet('tt13-2025/1.1.0.json')
export const healthBook = readSet('sskdt-2026/1.0.0.json')
export const newestSets: readonly CriteriaSet[] = [newestTt54, newestTt46, newestTt13, healthBook]
/** Every set in every version that was ever released. */
export const releasedSets: readonly CriteriaSet[] = [...allSets, ...newestSets]
/** For `describe.each`: every released set under its name. */
export const criteriaSets = releasedSets.map((set) => ({ name: `${set.id}@${set.version}`, set }))
export const catalogue = frozen(readJson('criteria/catalogue.json') as Catalogue)
