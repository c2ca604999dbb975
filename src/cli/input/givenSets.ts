import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { CriteriaSet } from '../../core/types'
import { readCriteriaSet } from '../../files/criteria/readCriteriaSet'
import { takeSet } from '../../files/criteria/takeSet'
import { SETS, useSets } from './criteriaSets'
import { InputFailure } from '../failure'
import { readBytes } from './readBytes'
import { unreadable } from './readJson'

/**
 * Takes the sets of `--criteria FILE|FOLDER` in beside the ones that came with this tool, for this call only.
 * @param given what was typed; undefined = none
 * @throws InputFailure naming the file that is no criteria set, is not sound, or has the name or ids of another set
 */
export function takeGivenSets(given: string | boolean | undefined): void {
  useSets([])
  if (typeof given !== 'string') return
  const taken: CriteriaSet[] = []
  for (const file of filesOf(given)) {
    const read = readCriteriaSet(readBytes(file))
    if (!read.ok) throw unreadable(file, read.problems)
    const sound = takeSet(read.value, [...SETS, ...taken])
    if (!sound.ok) throw unreadable(file, sound.problems)
    taken.push(sound.value)
  }
  useSets(taken)
}

function filesOf(given: string): string[] {
  let isFolder: boolean
  try {
    isFolder = statSync(given).isDirectory()
  } catch {
    throw new InputFailure('cli.error.notFound', { file: given })
  }
  if (!isFolder) return [given]
  return readdirSync(given)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(given, name))
}
