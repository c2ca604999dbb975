import { confirmationsFor, mergeConfirmations } from '../../core/sets/confirmations'
import { entriesOf } from '../../core/sets/criteria'
import { coverageOf } from '../../core/sets/provenance'
import { writeConfirmations } from '../../files/criteria/confirmationsFile'
import { coverageText } from '../../words/coverage'
import { InputFailure } from '../failure'
import { confirmationsIn } from '../input/confirmations'
import { SETS } from '../input/criteriaSets'
import { outputOf } from '../output/outputOf'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import type { Call, Outcome } from '../verb'

/**
 * `tt54 criteria confirmations FILE… [-o OUT]`: what several people confirmed of one set against the official text,
 * merged; how much of each version is confirmed by it, and what holds no more. Ends with 1 when something does not.
 * @param call files, options and words
 * @throws InputFailure when a file is none of confirmations, or they are of different sets
 */
export function confirmations(call: Call): Outcome {
  const { files, values, t } = call
  const [file] = files
  if (file === undefined) throw new InputFailure('cli.error.noFile', { verb: 'criteria confirmations' })
  const read = files.map((name) => ({ name, ...confirmationsIn(name) }))
  const set = read[0]?.set ?? ''
  const other = read.find((one) => one.set !== set)
  if (other) throw new InputFailure('cli.error.confirmationsSet', { file: other.name, set: other.set, first: set })
  const versions = SETS.filter(({ id }) => id === set)
  if (versions.length === 0) throw new InputFailure('cli.error.confirmationsNoSet', { file, set })
  const merged = mergeConfirmations(...read.map((one) => one.confirmations))
  const people = new Map<string, Set<string>>()
  for (const { by, row } of merged) people.set(by, (people.get(by) ?? new Set()).add(row))
  const holding = new Set(
    versions.flatMap((version) => entriesOf(version).flatMap((entry) => confirmationsFor(entry, merged))),
  )
  const stale = [...new Set(merged.filter((one) => !holding.has(one)).map(({ row }) => row))]
  const output = typeof values.output === 'string' ? outputOf(call, '.json') : null
  if (output !== null) writeWhole(output, writeConfirmations(set, merged))
  const exit = stale.length > 0 ? 1 : 0
  const coverage = versions.map((version) => ({ version, coverage: coverageOf(version, merged) }))
  if (values.json)
    return {
      text: toJson({
        set,
        output,
        confirmations: merged.length,
        people: [...people].map(([by, rows]) => ({ by, rows: rows.size })),
        versions: coverage.map(({ version, coverage: counts }) => ({ version: version.version, ...counts })),
        stale,
      }),
      exit,
    }
  const lines = [
    ...coverage.map(
      ({ version, coverage: counts }) => `${set}@${version.version}  ${coverageText(t, version, counts)}`,
    ),
    ...[...people].map(([by, rows]) => `    ${t('cli.criteria.confirmedBy', { by, count: rows.size })}`),
    ...(stale.length > 0 ? [t('cli.criteria.stale', { rows: stale.join(', ') })] : []),
    ...(output === null
      ? []
      : [
          t('cli.criteria.confirmationsWritten', {
            file: output,
            count: merged.length,
            people: people.size,
          }),
        ]),
  ]
  return { text: `${lines.join('\n')}\n`, exit }
}
