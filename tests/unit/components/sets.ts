import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CriteriaSet } from '@/core/types'

/** In a page's environment `URL` is the page's, which Node's file functions do not take; so by plain paths. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

function readSet(id: string): CriteriaSet {
  return JSON.parse(readFileSync(path.join(root, 'criteria', id, '1.0.0.json'), 'utf8')) as CriteriaSet
}

export const tt54 = readSet('tt54-2017')
export const tt46 = readSet('tt46-2018')
export const tt13 = readSet('tt13-2025')
