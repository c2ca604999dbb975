/** What choosing among submissions needs of a row: small enough that those of a whole country fit in memory. */
import { facilityKey, submissionKey } from './facilityKey'
import type { RollupRow } from './row'
import { obstaclesOf, type OwnObstacle, type Scope } from './scope'

/** A row that may be counted. */
export interface Candidate {
  path: string
  /** `submissionKey`: facility and year. */
  key: string
  /** `facilityKey`: what it is known by from year to year. */
  facility: string
  by: 'code' | 'name'
  year: number
  assessmentId: string
  sealedAt: string
  content: string
  replaces: string
  redetermines: string
  obstacles: readonly OwnObstacle[]
}

/**
 * What choosing needs of a row.
 * @param set the set with levels that the roll-up is of
 */
export function candidateOf(row: RollupRow, set: Scope['set']): Candidate {
  const known = made.get(row)
  if (known?.set === set.id) return known.candidate
  const candidate = makeCandidate(row, set)
  made.set(row, { set: set.id, candidate })
  return candidate
}

/** Rows are frozen data, and looked at anew with every choice. */
const made = new WeakMap<RollupRow, { set: string; candidate: Candidate }>()

function makeCandidate(row: RollupRow, set: Scope['set']): Candidate {
  const { key, by } = facilityKey(row)
  return {
    path: row.path,
    key: submissionKey(row),
    facility: key,
    by,
    year: row.year,
    assessmentId: row.id,
    sealedAt: row.sealedAt,
    content: row.content,
    replaces: row.replaces,
    redetermines: row.redetermines,
    obstacles: obstaclesOf(row, set),
  }
}
