/** How far the answers to one set are: counts of different sets are never added into one number. */
import { entriesOf } from '../sets/criteria'
import type { CriteriaSet } from '../types'
import type { RegimeResult } from './assess'

/** Rows of one set that count on the assessment date. */
export interface SetProgress {
  /** With a verdict. */
  answered: number
  /** Of these, met or validly not applicable. */
  met: number
  notMet: number
  /** Without a verdict. */
  open: number
  total: number
}

/**
 * How many rows of a set count and what they say; asked rows only.
 * @param result the verdict under one regime, made from that set among others
 */
export function setProgress(set: CriteriaSet, result: RegimeResult): SetProgress {
  const statuses = entriesOf(set).flatMap(({ id }) => {
    const status = result.entries[id]
    return status?.counts ? [status] : []
  })
  const open = statuses.filter(({ verdict }) => verdict === 'unassessed').length
  const notMet = statuses.filter(({ verdict }) => verdict === 'not-met').length
  return {
    answered: statuses.length - open,
    met: statuses.filter(({ lower }) => lower).length,
    notMet,
    open,
    total: statuses.length,
  }
}
