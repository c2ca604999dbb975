import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ASSESSMENT_CHAIN, migrate, type JsonObject, type MigrationChain } from '../../core/make/migrate'
import { repairIds, type RepairedId } from '../../core/make/repairIds'
import { plainJson } from '../../core/text/entered'
import { normaliseJson } from '../../core/text/normalise'
import { sealState, type SealState } from '../../core/seal/seal'
import type { Assessment, Seal } from '../../core/types'
import { canonicalBytes } from '../json/canonicalBytes'
import { readJsonText, type JsonText } from '../json/parseJson'
import { accept, refuse, type FileProblem, type Read } from '../problems'
import { misfitsOf } from './misfitsOf'
import { fitsPlainly } from './fitsPlainly'
import { noFindings, surveyFields, type FieldSurvey } from './surveyFields'

/** An assessment read from bytes, and what was seen on the way. */
export interface ParsedAssessment {
  assessment: Assessment
  /** The version the file was written in. */
  formatVersion: number
  seal: SealState
  survey: FieldSurvey
  /** Whether texts were not NFC in the file. */
  normalised: boolean
  /** Texts that had control characters; only a file without a seal is cleaned. */
  cleaned: number
  /** Ids that stood for two things; only in a file without a seal they were given anew. */
  repaired: RepairedId[]
  /** Names that stood twice in a list. */
  repeated: number
  /** Whether the assessment is, to the last character, what the file says, and the file is written canonically. */
  isAsWritten: boolean
}

const FORMAT = 'tt54-assessment'

/**
 * Bytes to an assessment of the current format: parse → format → normalise → migrate → schema → dates → characters and
 * ids. The seal is checked on what the file says, before it is migrated; what is sealed stays to the last character.
 * @param bytes the content of a `.tt54.json` file
 * @param chain the migrations; only tests give another one
 * @param hashOf SHA-256 of `canonicalBytes`, for readers that let the platform work it out beforehand
 */
export function parseAssessment(
  bytes: Uint8Array,
  chain: MigrationChain<FileProblem> = ASSESSMENT_CHAIN,
  hashOf: (bytes: Uint8Array) => string = (whole) => bytesToHex(sha256(canonicalBytes(whole))),
): Read<ParsedAssessment> {
  const parsed = readJsonText(bytes)
  return parsed.ok ? assessmentOf(parsed.value, () => hashOf(bytes), chain) : parsed
}

/**
 * The same for a file that was read to its value already.
 * @param text the value, and whether it was written canonically
 * @param hashOf SHA-256 of the canonical form of the file without its seal; asked only where it was written so
 * @param chain the migrations; only tests give another one
 */
export function assessmentOf(
  { value, isCanonical }: JsonText,
  hashOf: () => string,
  chain: MigrationChain<FileProblem> = ASSESSMENT_CHAIN,
): Read<ParsedAssessment> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return refuse('not-an-object')
  const { format } = value as JsonObject
  if (format !== FORMAT)
    return typeof format === 'string' && format.startsWith('tt54-')
      ? refuse('other-format', '/format', { format: format.slice(0, 80) })
      : refuse('unknown-format', '/format')

  const written = isCanonical ? (value as JsonObject) : normaliseJson(value as JsonObject)
  const migrated = migrateToCurrent(written, chain)
  if (!migrated.ok) return migrated
  const isPlain = fitsPlainly(migrated.value)
  const survey = isPlain ? noFindings() : surveyFields(migrated.value)
  const misfits = survey.oversized.length > 0 ? survey.oversized : isPlain ? [] : misfitsOf(migrated.value)
  if (misfits.length > 0) return { ok: false, problems: misfits }

  const assessment = migrated.value as unknown as Assessment
  const problems = [...survey.problems, ...repeatedSets(assessment)]
  if (problems.length > 0) return { ok: false, problems }
  const seal = sealState(written as JsonObject & { seal?: Seal }, isCanonical ? hashOf : undefined)
  const isOpen = seal.state === 'absent'
  const plain = isOpen ? plainJson(assessment) : { value: assessment, changed: 0 }
  const repaired = repairIds(plain.value)
  const read = isOpen ? repaired.assessment : assessment
  return accept({
    assessment: read,
    formatVersion: Number(written.formatVersion),
    seal,
    survey,
    normalised: written !== value,
    cleaned: plain.changed,
    repaired: repaired.ids,
    repeated: repaired.names,
    isAsWritten: isCanonical && (read as unknown) === value,
  })
}

/**
 * Brings the value of a file to the current version of its format.
 * @param value the value, in NFC
 * @param chain the migrations of the format
 */
export function migrateToCurrent(value: JsonObject, chain: MigrationChain<FileProblem>): Read<JsonObject> {
  const migration = migrate(value, chain)
  if (migration.ok) return accept(migration.value)
  const params = { version: String(migration.version).slice(0, 20), supported: chain.current }
  switch (migration.reason) {
    case 'invalid':
      return { ok: false, problems: migration.problems }
    case 'newer':
      return refuse('newer-format', '/formatVersion', params)
    case 'no-way':
      return refuse('no-migration', '/formatVersion', params)
    case 'not-a-version':
      return refuse('bad-format-version', '/formatVersion', params)
  }
}

/**
 * Two versions of one set in one file: nobody could say which one an answer was given to.
 * @param value what names its sets
 */
export function repeatedSets({ criteriaSets }: Pick<Assessment, 'criteriaSets'>): FileProblem[] {
  return criteriaSets.flatMap(({ id }, index): FileProblem[] =>
    criteriaSets.findIndex((reference) => reference.id === id) < index
      ? [{ code: 'duplicate-set', path: `/criteriaSets/${index}/id`, params: { set: id } }]
      : [],
  )
}
