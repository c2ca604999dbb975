import { normaliseJson } from '../../core/text/normalise'
import { entriesOf } from '../../core/sets/criteria'
import { validateSet } from '../../core/sets/validateSet'
import { sealState } from '../../core/seal/seal'
import type { SetProblem } from '../../core/sets/validation/setProblem'
import type { CriteriaSet } from '../../core/types'
import { validateCriteriaSet } from '../../generated/validators'
import { parseJson } from '../json/parseJson'
import { schemaProblems } from '../json/schemaProblems'
import { LISTED_PROBLEMS, SET_ROWS } from '../limits'
import { accept, refuse, type Read } from '../problems'

/** A criteria set that can be read, and what of it is not sound. */
export interface ReadSet {
  set: CriteriaSet
  /** Beyond the schema; a set with any of these is for the workbench only, nobody is assessed with it. */
  problems: SetProblem[]
}

/**
 * A criteria set from a file.
 * @param bytes the file
 */
export function readCriteriaSet(bytes: Uint8Array): Read<ReadSet> {
  const parsed = parseJson(bytes)
  return parsed.ok ? asCriteriaSet(parsed.value) : parsed
}

/**
 * A JSON value as a criteria set; also for what lies in the browser's database, which a backup of anybody may have put
 * there. Refused: another format, what does not fit the schema, more rows than an assessment has room for, a seal that
 * is not of this content.
 * @param value a JSON value of bounded depth
 */
export function asCriteriaSet(value: unknown): Read<ReadSet> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return refuse('not-an-object')
  if (!('format' in value) || value.format !== 'tt54-criteria-set') return refuse('not-a-set')
  if (rowCount(value) > SET_ROWS) return refuse('set-too-many-rows', '', { limit: SET_ROWS })
  const written = normaliseJson(value)
  const problems = schemaProblems(validateCriteriaSet, written, LISTED_PROBLEMS)
  if (problems.length > 0) return { ok: false, problems }
  const set = written as unknown as CriteriaSet
  if (sealState(set).state === 'broken') return refuse('set-seal-broken', '/seal/fingerprint')
  if (entriesOf(set).length === 0) return refuse('set-empty', '/groups')
  return accept({ set, problems: validateSet(set) })
}

/** Counted before the schema looks at every row. */
function rowCount(value: object): number {
  const { groups } = value as { groups?: unknown }
  if (!Array.isArray(groups)) return 0
  return groups.reduce((sum: number, group: unknown) => {
    const { criteria } = (group ?? {}) as { criteria?: unknown }
    return sum + (Array.isArray(criteria) ? criteria.length : 0)
  }, 0)
}
