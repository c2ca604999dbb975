/**
 * A set without levels as a list: how many rows of each label are met, and which are not. Circular 13/2025/TT-BYT with
 * letter 365 has three labels that are never mixed: bắt buộc, theo hướng dẫn, khuyến nghị.
 */
import type { RegimeResult } from './assess'
import { entriesOf } from '../sets/criteria'
import { openRowsAmong, type OpenRow } from './openRow'
import type { CriteriaSet, CriterionId } from '../types'

/**
 * The internal regulation on electronic medical records: the duty with a fine of its own, so it leads every list
 * (Circular 13/2025/TT-BYT, Article 6(3)(b); Decree 90/2026/NĐ-CP, Article 39(2)(c)).
 */
export const LEADING_DUTY: CriterionId = 't13.30'

/** The rows of one label. */
export interface LabelProgress {
  rank: string
  met: number
  /** Validly not applicable: counts as full and is never called met. */
  notApplicable: number
  notMet: number
  unassessed: number
  /** Asked rows that count under the regime. */
  total: number
  /** Rows not met in the lower bound, in set order, the leading duty first. */
  open: OpenRow[]
}

/** The list as a whole. */
export interface ListProgress {
  set: CriteriaSet
  labels: LabelProgress[]
  /** The internal regulation, met or not, when the set has it and it counts. */
  leading: OpenRow | null
}

/**
 * Progress of a set by label, in the order of its scales; labels without a row are left out.
 * @param set a criteria set, normally one without levels
 * @param result the verdict under one regime, made from that set
 */
export function listProgress(set: CriteriaSet, result: RegimeResult): ListProgress {
  const rows = entriesOf(set).flatMap((entry) => {
    const status = result.entries[entry.id]
    return entry.kind === 'criterion' && status?.counts
      ? [{ id: entry.id, rank: entry.row.rank, status }]
      : []
  })
  const ranks = [...new Set(set.groups.flatMap((group) => group.scale))]
  const labels = ranks.map((rank): LabelProgress => {
    const own = rows.filter((row) => row.rank === rank)
    const open = own.filter((row) => !row.status.lower)
    const ids = open.map(({ id }) => id)
    return {
      rank,
      met: own.filter(({ status }) => status.lower && status.verdict !== 'not-applicable').length,
      notApplicable: own.filter(({ status }) => status.lower && status.verdict === 'not-applicable').length,
      notMet: open.filter(({ status }) => status.verdict === 'not-met').length,
      unassessed: open.filter(({ status }) => status.verdict === 'unassessed').length,
      total: own.length,
      open: openRowsAmong([set], result, [...ids.filter(isLeading), ...ids.filter((id) => !isLeading(id))]),
    }
  })
  return {
    set,
    labels: labels.filter((label) => label.total > 0),
    leading: openRowsAmong([set], result, rows.map(({ id }) => id).filter(isLeading))[0] ?? null,
  }
}

function isLeading(id: CriterionId): boolean {
  return id === LEADING_DUTY
}
