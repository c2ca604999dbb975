import { shortFingerprint } from '../../core/seal/canonical'
import schema from '../../../criteria/schema/review.schema.json'
import { REVIEW_CHAIN, type JsonObject, type MigrationChain } from '../../core/make/migrate'
import { plainJson } from '../../core/text/entered'
import { normaliseJson } from '../../core/text/normalise'
import { sealState, type SealState } from '../../core/seal/seal'
import type { Review } from '../../core/types'
import { validateReview } from '../../generated/validators'
import { migrateToCurrent, repeatedSets } from '../assessment/parseAssessment'
import { surveyFields, type FieldSurvey } from '../assessment/surveyFields'
import { misfitsIn, type PartedFormat } from '../json/misfitsIn'
import { parseJson } from '../json/parseJson'
import { accept, refuse, type FileProblem, type Read } from '../problems'

/** A review read from bytes, and what was seen on the way. */
export interface ParsedReview {
  review: Review
  /** The version the file was written in. */
  formatVersion: number
  seal: SealState
  survey: FieldSurvey
  /** What the reader should know; none of it hinders opening. */
  notices: FileProblem[]
}

const FORMAT = 'tt54-review'

const REVIEW: PartedFormat = {
  validate: validateReview,
  records: ['opinions', 'conflicts', 'snapshot'],
  lists: ['history', 'merged', 'assessors', 'seen'],
  frame: {
    format: FORMAT,
    formatVersion: 1,
    id: 'x',
    submission: { id: 'x', fingerprint: '0'.repeat(64), facility: { name: '' }, assessedOn: '2000-01-01' },
    criteriaSets: [{ id: 'x', version: '1.0.0' }],
    regime: 'as-issued',
    opinions: {},
  },
}

/**
 * Bytes to a review of the current format, by the same steps as an assessment: parse → format → normalise → migrate →
 * schema → dates. The seal is checked on what the file says, before it is migrated.
 * @param bytes the content of a `.tt54.json` file
 * @param chain the migrations; only tests give another one
 */
export function parseReview(
  bytes: Uint8Array,
  chain: MigrationChain<FileProblem> = REVIEW_CHAIN,
): Read<ParsedReview> {
  const parsed = parseJson(bytes)
  return parsed.ok ? readReview(parsed.value, chain) : parsed
}

/**
 * A JSON value to a review of the current format; also for what lies in the browser's database, which a backup of
 * anybody may have put there.
 * @param value a JSON value of bounded depth
 * @param chain the migrations; only tests give another one
 */
export function readReview(
  value: unknown,
  chain: MigrationChain<FileProblem> = REVIEW_CHAIN,
): Read<ParsedReview> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return refuse('not-an-object')
  const { format } = value as JsonObject
  if (format !== FORMAT)
    return typeof format === 'string' && format.startsWith('tt54-')
      ? refuse('not-a-review', '/format', { format: format.slice(0, 80) })
      : refuse('unknown-format', '/format')

  const written = normaliseJson(value as JsonObject)
  const migrated = migrateToCurrent(written, chain)
  if (!migrated.ok) return migrated
  const survey = surveyFields(migrated.value, schema)
  const misfits = survey.oversized.length > 0 ? survey.oversized : misfitsIn(REVIEW, migrated.value)
  if (misfits.length > 0) return { ok: false, problems: misfits }

  const read = migrated.value as unknown as Review
  const problems = [...survey.problems, ...repeatedSets(read)]
  if (problems.length > 0) return { ok: false, problems }
  const seal = sealState(written)
  // What is sealed stays to the last character.
  const { value: review, changed } = seal.state === 'absent' ? plainJson(read) : { value: read, changed: 0 }
  return accept({
    review,
    formatVersion: Number(written.formatVersion),
    seal,
    survey,
    notices: [
      ...sealNotices(seal),
      ...(changed > 0 ? [{ code: 'text-cleaned', path: '', params: { count: changed } } as const] : []),
      ...survey.notices,
      ...unknownNotices(survey),
    ],
  })
}

function sealNotices(seal: SealState): FileProblem[] {
  if (seal.state !== 'broken') return []
  const params = { fingerprint: shortFingerprint(seal.seal.fingerprint) }
  return [{ code: 'seal-broken', path: '/seal/fingerprint', params }]
}

function unknownNotices({ unknownCount, unknownFields }: FieldSurvey): FileProblem[] {
  if (unknownCount === 0) return []
  return [{ code: 'unknown-fields', path: unknownFields[0] ?? '', params: { count: unknownCount } }]
}
