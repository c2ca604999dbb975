import { compareVersions } from '../../core/sets/compareVersions'
import { newVersion } from '../../core/sets/newVersion'
import { InputFailure } from '../failure'
import { outputOf } from '../output/outputOf'
import { SETS } from '../input/criteriaSets'
import { setArgument } from '../input/setArgument'
import { today } from '../../environment'
import type { Call, Outcome } from '../verb'
import { makeFromTable } from './makeFromTable'
import { writeWhole } from '../output/writeWhole'

/**
 * `tt54 criteria new SET[@VERSION]|FILE --version X.Y.Z -o OUT.json`: the set as the beginning of its next version. With
 * `--from TABLE` a new instrument out of a table; see makeFromTable.
 * @param call one set, options and words
 * @throws InputFailure when the set, the version or the output is no good
 */
export function make(call: Call): Outcome | Promise<Outcome> {
  const { files, values, t } = call
  if (typeof values.from === 'string') return makeFromTable(call, values.from)
  const [argument] = files
  if (argument === undefined) throw new InputFailure('cli.error.criteriaSet', { action: 'new' })
  const set = setArgument(argument)
  const version = typeof values.version === 'string' ? values.version : ''
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new InputFailure('cli.error.version', { value: version })
  // The newest version of this number or later is in the way, not only the set that is begun with.
  const newest = SETS.filter(({ id }) => id === set.id).reduce(
    (last, one) => (compareVersions(one.version, last) > 0 ? one.version : last),
    set.version,
  )
  if (compareVersions(version, newest) <= 0)
    throw new InputFailure('cli.error.versionNotLater', { value: version, known: newest })
  const output = outputOf(call, '.json')
  const made = newVersion(set, version, today())
  writeWhole(output, new TextEncoder().encode(`${JSON.stringify(made, null, 2)}\n`))
  return { text: `${t('cli.criteria.made', { file: output, set: `${set.id}@${version}` })}\n`, exit: 0 }
}
