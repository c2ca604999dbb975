import { setFingerprint } from '../../core/sets/setFingerprint'
import type { Catalogue } from '../../core/types'
import { schemaProblems } from '../../files/json/schemaProblems'
import { validateCatalogue } from '../../generated/validators'
import { setsBeside } from '../input/besideCatalogue'
import { InputFailure } from '../failure'
import { readJson, unreadable } from '../input/readJson'
import { toJson } from '../output/toJson'
import type { Call, Outcome } from '../verb'
import { writeWhole } from '../output/writeWhole'

/**
 * `tt54 criteria stamp CATALOGUE.json`: writes the fingerprint of every set beside the catalogue into its entry. Nothing
 * else of the catalogue changes.
 * @param call one catalogue, options and words
 * @throws InputFailure when the catalogue is no good
 */
export function stamp({ files, values, t }: Call): Outcome {
  const [file] = files
  if (file === undefined) throw new InputFailure('cli.error.criteriaSet', { action: 'stamp' })
  const value = readJson(file)
  const misfits = schemaProblems(validateCatalogue, value)
  if (misfits.length > 0) throw unreadable(file, misfits)
  const catalogue = value as unknown as Catalogue
  const sets = setsBeside(file)
  const changed: string[] = []
  for (const entry of catalogue.sets) {
    const set = sets.find(({ id, version }) => id === entry.id && version === entry.version)
    if (!set) throw new InputFailure('cli.error.stampWithoutSet', { set: `${entry.id}@${entry.version}` })
    const fingerprint = setFingerprint(set)
    if (fingerprint === entry.fingerprint) continue
    entry.fingerprint = fingerprint
    changed.push(`${entry.id}@${entry.version}`)
  }
  if (changed.length > 0)
    writeWhole(file, new TextEncoder().encode(`${JSON.stringify(catalogue, null, 2)}\n`))
  const text = changed.length === 0 ? t('cli.criteria.nothingToStamp') : t('cli.criteria.stamped', { sets: changed.join(', ') })
  return { text: values.json ? toJson({ changed }) : `${text}\n`, exit: 0 }
}
