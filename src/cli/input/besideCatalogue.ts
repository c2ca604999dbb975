import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { CriteriaSet } from '../../core/types'
import { validateCriteriaSet } from '../../generated/validators'
import { readJson } from './readJson'

/**
 * The criteria sets in the folders beside a catalogue, `<id>/<version>.json`; files that are no criteria set, or do not
 * fit the schema, are told when they are validated themselves and left out here.
 * @param catalogue path of the catalogue
 * @throws InputFailure when one of the files cannot be read
 */
export function setsBeside(catalogue: string): CriteriaSet[] {
  const folder = path.dirname(catalogue)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(path.join(folder, name)).map((file) => path.join(folder, name, file)))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .sort()
    .map((file): unknown => readJson(file))
    .filter((value): value is CriteriaSet => validateCriteriaSet(value))
}
