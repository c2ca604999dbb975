/**
 * A set without levels as a list: how many rows of each label are met, and which are not. Circular 13/2025/TT-BYT with
 * letter 365 has three labels that are never mixed: bắt buộc, theo hướng dẫn, khuyến nghị.
 */
import type { RegimeResult } from './assess'
import { entriesOf, type Entry } from './criteria'
import type { CriteriaSet, CriterionId } from './types'
import type { EntryStatus } from './verdict'

/**
 * The internal regulation on electronic medical records: the duty with a fine of its own, so it leads every list
 * (Circular 13/2025/TT-BYT, Article 6(3)(b); Decree 90/2026/NĐ-CP, Article 39(2)(c)).
 */
export const LEADING_DUTY: CriterionId = 't13.30'

/** A row that is not met, and what it is worth. */
export interface OpenRow {
  entry: Entry
  status: EntryStatus
}

/** The rows of one label. */
export interface LabelProgress {
  rank: string
  /** Met or validly not applicable. */
  met: number
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
  /** The internal regulation, when the set has it and it counts. */
  leading: OpenRow | null
}

/**
 * Progress of a set by label, in the order of its scales; labels without a row are left out.
 * @param set a criteria set, normally one without levels
 * @param result the verdict under one regime, made from that set
 */
export function listProgress(set: CriteriaSet, result: RegimeResult): ListProgress {
  const rows = entriesOf(set).flatMap((entry): (OpenRow & { rank: string })[] => {
    const status = result.entries[entry.id]
    return entry.kind === 'criterion' && status?.counts ? [{ entry, status, rank: entry.row.rank }] : []
  })
  const ranks = [...new Set(set.groups.flatMap((group) => group.scale))]
  const labels = ranks.map((rank): LabelProgress => {
    const own = rows.filter((row) => row.rank === rank)
    const open = own.filter((row) => !row.status.lower).map(({ entry, status }) => ({ entry, status }))
    return {
      rank,
      met: own.length - open.length,
      notMet: open.filter(({ status }) => status.verdict === 'not-met').length,
      unassessed: open.filter(({ status }) => status.verdict === 'unassessed').length,
      total: own.length,
      open: [...open.filter(isLeading), ...open.filter((row) => !isLeading(row))],
    }
  })
  const leading = rows.find(isLeading)
  return {
    set,
    labels: labels.filter((label) => label.total > 0),
    leading: leading ? { entry: leading.entry, status: leading.status } : null,
  }
}

function isLeading(row: OpenRow): boolean {
  return row.entry.id === LEADING_DUTY
}
