import { existsSync } from 'node:fs'
import type { CriteriaSet } from '../../core/types'
import schema from '../../../criteria/schema/criteria-set.schema.json'
import { boundedProblems } from '../../files/json/boundedProblems'
import { validateCriteriaSet } from '../../generated/validators'
import { CATALOGUE, SETS } from './criteriaSets'
import { InputFailure } from '../failure'
import { readJson, unreadable } from './readJson'

const REFERENCE = /^([a-z0-9][a-z0-9-]*)(?:@(\d+\.\d+\.\d+))?$/

/**
 * The criteria set an argument names: `tt54-2017`, `tt54-2017@1.0.0`, or a file.
 * @param argument as typed
 * @throws InputFailure when this tool does not have the set, or the file is no criteria set
 */
export function setArgument(argument: string): CriteriaSet {
  const match = REFERENCE.exec(argument)
  const known = CATALOGUE.sets.filter(({ id }) => id === match?.[1])
  if (match && known.length > 0) {
    const version = match[2] ?? known.at(-1)?.version
    const set = SETS.find((one) => one.id === match[1] && one.version === version)
    if (set) return set
    const versions = known.map((entry) => `${entry.id}@${entry.version}`).join(', ')
    throw new InputFailure('cli.error.noSuchVersion', { set: argument, versions })
  }
  // An id, not a path: who mistyped it needs the names, not a look into the folder.
  if (match && !existsSync(argument))
    throw new InputFailure('cli.error.noSuchSet', {
      set: argument,
      sets: [...new Set(CATALOGUE.sets.map(({ id }) => id))].join(', '),
    })
  const value = readJson(argument)
  const misfits = boundedProblems(validateCriteriaSet, schema, value)
  if (misfits.length > 0) throw unreadable(argument, misfits)
  return value as unknown as CriteriaSet
}
