import type { CriteriaSet } from '../types'
import { checkConclusions } from './validation/checkConclusions'
import { checkIds } from './validation/checkIds'
import { checkLevels } from './validation/checkLevels'
import { checkNumbers } from './validation/checkNumbers'
import { checkOfficialWords } from './validation/checkOfficialWords'
import { checkRanks } from './validation/checkRanks'
import { checkRows } from './validation/checkRows'
import { checkSuccession } from './validation/checkSuccession'
import { checkTexts } from './validation/checkTexts'
import { checkWindows } from './validation/checkWindows'
import type { SetProblem } from './validation/setProblem'

const CHECKS = [
  checkIds,
  checkRanks,
  checkLevels,
  checkNumbers,
  checkWindows,
  checkRows,
  checkConclusions,
  checkOfficialWords,
  checkSuccession,
]

/**
 * What a criteria set must satisfy beyond its schema, so that scoring means what the instrument says: ids, ranks,
 * levels, official numbers, windows, evidence, provenance, conclusions, the instrument's own words, succession and texts.
 * @param set a criteria set that fits `criteria/schema/criteria-set.schema.json`
 * @returns every problem with its place; empty when the set is sound
 */
export function validateSet(set: CriteriaSet): SetProblem[] {
  return [...CHECKS.flatMap((check) => check(set)), ...checkTexts(set, set.id)]
}
