import { entriesOf } from '../../core/sets/criteria'
import { setFingerprint } from '../../core/sets/setFingerprint'
import { CATALOGUE, SETS } from '../input/criteriaSets'
import { toJson } from '../output/toJson'
import type { Call, Outcome } from '../verb'

/**
 * `tt54 criteria list`: every set in every version that came with this tool, with what it counts and how well it is
 * attested.
 * @param call options and words
 */
export function list({ values, t, language }: Call): Outcome {
  const rows = CATALOGUE.sets.flatMap((entry) => {
    const set = SETS.find(({ id, version }) => id === entry.id && version === entry.version)
    if (!set) return []
    const entries = entriesOf(set)
    const words = entries.map(({ row }) => row.provenance.title)
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
        crosschecked: words.filter((word) => word === 'crosschecked').length,
        confirmed: words.filter((word) => word === 'confirmed').length,
      },
    ]
  })
  const text = rows.map(
    (row) =>
      `${row.id}@${row.version}  ${row.title}\n    ${t('cli.criteria.line', {
        rows: row.rows,
        asked: row.asked,
        levels: row.levels,
        crosschecked: row.crosschecked,
        confirmed: row.confirmed,
        from: row.inForce.from,
        to: row.inForce.to ?? '…',
      })}`,
  )
  return { text: values.json ? toJson({ sets: rows }) : `${text.join('\n')}\n`, exit: 0 }
}
