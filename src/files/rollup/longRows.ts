import { askedEntriesOf } from '../../core/sets/criteria'
/** The long table: one line per submission and row of its criteria sets. */
import { facilityKey } from '../../core/rollup/facilityKey'
import { verdictOfMark } from '../../core/rollup/drill'
import type { RollupRow } from '../../core/rollup/row'
import type { ExportContext } from './exportRow'
import { blockingOf, type FlatRow } from './flatRow'

/**
 * The rows of one submission that count under the regime, in set order.
 * @param row the submission as the facility says it
 * @param context what is said of rows
 */
export function* longRows(row: RollupRow, context: ExportContext): Generator<FlatRow> {
  const { regime, sets, target } = context
  const own = row.views[regime]
  const appraised = context.appraisalOf(row)?.views?.[regime]
  const counted = context.obstacleOf(row) === null
  const view = context.under(row).views[regime]
  const blocking = new Set(counted ? blockingOf(row, view, sets, target) : [])
  const head = {
    facility_key: facilityKey(row).key,
    facility: row.facility,
    province: row.province || null,
    class: row.class || null,
    ownership: row.ownership || null,
    year: row.year,
    path: row.path,
    counted,
    counted_regime: regime,
  }
  for (const [index, { id: setId, scoredWith }] of row.sets.entries()) {
    const set = sets.find(({ id, version }) => id === setId && version === scoredWith)
    if (!set) continue
    for (const [at, { id, kind }] of askedEntriesOf(set).entries()) {
      const verdict = verdictOfMark(own.marks[index]?.[at])
      if (verdict === null) continue
      yield {
        ...head,
        criteria_set: setId,
        set_version: set.version,
        criterion: id,
        kind,
        verdict,
        appraised_verdict: appraised ? verdictOfMark(appraised.marks[index]?.[at]) : null,
        counted_verdict: counted ? verdictOfMark(view.marks[index]?.[at]) : null,
        [`blocks_${target}`]: blocking.has(id),
        evidence_count: parseInt(row.evidence[index]?.[at] ?? '0', 36),
      }
    }
  }
}
