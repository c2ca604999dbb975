import { coverageOf } from '../../core/sets/provenance'
import { entriesOf } from '../../core/sets/criteria'
import { setFingerprint } from '../../core/sets/setFingerprint'
import { CATALOGUE, SETS } from '../input/criteriaSets'
import { coverageText } from '../../words/coverage'
import { dayText } from '../../words/day'
import { confirmationsIn } from '../input/confirmations'
import { toJson } from '../output/toJson'
import type { Call, Outcome } from '../verb'

/**
 * `tt54 criteria list`: every set in every version that came with this tool, with what it counts and how well it is
 * attested.
 * @param call options and words
 */
export function list({ values, t, language }: Call): Outcome {
  const told = typeof values.confirmations === 'string' ? confirmationsIn(values.confirmations) : null
  // The versions of one set stand together, in the order of the catalogue.
  const ids = [...new Set(CATALOGUE.sets.map(({ id }) => id))]
  const entriesInOrder = ids.flatMap((id) => CATALOGUE.sets.filter((entry) => entry.id === id))
  const rows = entriesInOrder.flatMap((entry) => {
    const set = SETS.find(({ id, version }) => id === entry.id && version === entry.version)
    if (!set) return []
    const entries = entriesOf(set)
    const coverage = coverageOf(set, told?.set === set.id ? told.confirmations : [])
    return [
      {
        id: entry.id,
        version: entry.version,
        instrument: entry.instrument,
        title: entry.title[language],
        inForce: entry.inForce,
        fingerprint: setFingerprint(set),
        rows: entries.length,
        asked: entries.filter(({ asked }) => asked).length,
        levels: set.levels.length,
        crosschecked: coverage.crosschecked,
        confirmed: coverage.confirmed,
        words: coverageText(t, set, coverage),
      },
    ]
  })
  const text = rows.map(
    (row) =>
      `${row.id}@${row.version}  ${row.title}\n    ${t(row.levels > 0 ? 'cli.criteria.line' : 'cli.criteria.lineOfList', {
        coverage: row.words,
        asked: row.asked,
        levels: row.levels,
        from: dayText(row.inForce.from),
        to: row.inForce.to ? dayText(row.inForce.to) : '…',
      })}`,
  )
  return { text: values.json ? toJson({ sets: rows.map(({ words: _words, ...row }) => row) }) : `${text.join('\n')}\n`, exit: 0 }
}
