import catalogueSchema from '../../../criteria/schema/catalogue.schema.json'
import setSchema from '../../../criteria/schema/criteria-set.schema.json'
import mappingSchema from '../../../criteria/schema/mapping.schema.json'
import ownersSchema from '../../../criteria/schema/owners.schema.json'
import tableMapSchema from '../../../criteria/schema/table-map.schema.json'
import vendorProfileSchema from '../../../criteria/schema/vendor-profile.schema.json'
import vendorSchema from '../../../criteria/schema/vendor-reply.schema.json'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { JsonObject } from '../../core/make/migrate'
import type { Catalogue, CriteriaSet } from '../../core/types'
import { validateCatalogue } from '../../core/sets/validateCatalogue'
import { validateMapping } from '../../core/sets/validateMapping'
import { validateOwners } from '../../core/sets/validateOwners'
import { validateSet } from '../../core/sets/validateSet'
import type { SetProblem } from '../../core/sets/validation/setProblem'
import { parseAssessment } from '../../files/assessment/parseAssessment'
import { readBackup } from '../../files/backup/readBackup'
import { boundedProblems } from '../../files/json/boundedProblems'
import type { Schema } from '../../files/json/walkSchema'
import { refusedBeside } from '../../files/criteria/takeSet'
import { parseReview } from '../../files/review/parseReview'
import { readKeyFile, readPublicKeys } from '../../files/keys/readKeys'
import { kindOfFile } from '../../files/kindOfFile'
import type { FileProblem, Read } from '../../files/problems'
import { fileTypeOf } from '../../files/text/fileType'
import {
  validateCatalogue as catalogueShape,
  validateCriteriaSet,
  validateMapping as mappingShape,
  validateOwners as ownersShape,
  validateTableMap,
  validateVendorProfile,
  validateVendorReply,
} from '../../generated/validators'
import type { Mapping, Owners } from '../../generated/formats'
import { setsBeside } from './besideCatalogue'
import { SETS } from './criteriaSets'
import { checkSchemaFile } from './checkSchemaFile'
import { fileFindings, setFindings, type FileFinding } from './problems'
import { readBytes } from './readBytes'
import { readJson, unreadable } from './readJson'
import { openScored } from './scored'
import type { Call } from '../verb'

/** The kinds of files this tool knows, by what `format` says; schemas have none. */
export type ValidatedKind =
  | 'criteria-set'
  | 'catalogue'
  | 'assessment'
  | 'review'
  | 'key'
  | 'public-key'
  | 'backup'
  | 'vendor-profile'
  | 'vendor-reply'
  | 'table-map'
  | 'owners'
  | 'mapping'
  | 'schema'

/** What was found in one file. */
export interface Validated {
  kind: ValidatedKind
  problems: FileFinding[]
  notices: FileFinding[]
  /** The criteria set of the file, where it holds its schema. */
  set?: CriteriaSet
}

/**
 * Recognises a file by its `format` and checks it against its schema and beyond.
 * @param file path
 * @param call words
 * @throws InputFailure when the file cannot be read or is none of ours
 */
export async function validateFile(file: string, call: Call): Promise<Validated> {
  const bytes = readBytes(file)
  if (fileTypeOf(bytes) === 'zip')
    return kindOfFile(bytes, file) === 'backup'
      ? validateBackup(bytes, call)
      : validateAssessmentFile(file, null, call)
  const value = readJson(file)
  switch (value.format) {
    case 'tt54-criteria-set':
      return validateSetFile(value, call)
    case 'tt54-catalogue':
      return { kind: 'catalogue', problems: catalogueFindings(file, value, call), notices: [] }
    case 'tt54-assessment':
      return validateAssessmentFile(file, bytes, call)
    case 'tt54-owners':
      return {
        kind: 'owners',
        problems: companionFindings(
          value,
          [ownersShape, ownersSchema],
          (owners) => validateOwners(owners as Owners, SETS),
          call,
        ),
        notices: [],
      }
    case 'tt54-mapping':
      return {
        kind: 'mapping',
        problems: companionFindings(
          value,
          [mappingShape, mappingSchema],
          (mapping) => validateMapping(mapping as Mapping, SETS),
          call,
        ),
        notices: [],
      }
    case 'tt54-vendor-profile':
      return {
        kind: 'vendor-profile',
        problems: fileFindings(boundedProblems(validateVendorProfile, vendorProfileSchema, value), call.t),
        notices: [],
      }
    case 'tt54-vendor-reply':
      return {
        kind: 'vendor-reply',
        problems: fileFindings(boundedProblems(validateVendorReply, vendorSchema, value), call.t),
        notices: [],
      }
    case 'tt54-table-map':
      return {
        kind: 'table-map',
        problems: fileFindings(boundedProblems(validateTableMap, tableMapSchema, value), call.t),
        notices: [],
      }
    case 'tt54-review':
      return validateReviewFile(bytes, call)
    case 'tt54-key':
      return { kind: 'key', problems: readFindings(readKeyFile(bytes), call), notices: [] }
    case 'tt54-public-key':
      return { kind: 'public-key', problems: readFindings(readPublicKeys(bytes), call), notices: [] }
    default:
      if (typeof value.$schema === 'string')
        return { kind: 'schema', problems: schemaFindings(file, value, call), notices: [] }
      throw unreadable(file, [{ code: 'unknown-format', path: '/format' }])
  }
}

/** What lies beyond the schema can only be looked at where the schema holds. */
function validateSetFile(value: JsonObject, { t }: Call): Validated {
  const kind = 'criteria-set'
  const misfits = boundedProblems(validateCriteriaSet, setSchema, value)
  if (misfits.length > 0) return { kind, problems: fileFindings(misfits, t), notices: [] }
  const set = value as unknown as CriteriaSet
  return { kind, problems: setFindings(validateSet(set), t), notices: [], set }
}

/**
 * What the commands that use a set would refuse it for: its name and ids beside the sets of this tool and of the other files.
 * @param set the set of one file
 * @param others the sets of the other files
 * @param call words
 */
export function besideFindings(set: CriteriaSet, others: readonly CriteriaSet[], { t }: Call): FileFinding[] {
  return fileFindings(refusedBeside(set, [...SETS, ...others]), t)
}

function catalogueFindings(file: string, value: JsonObject, { t }: Call): FileFinding[] {
  const misfits = boundedProblems(catalogueShape, catalogueSchema, value)
  return misfits.length > 0
    ? fileFindings(misfits, t)
    : setFindings(validateCatalogue(value as unknown as Catalogue, setsBeside(file)), t)
}

/** What stands beside the sets, against the sets of this tool. */
function companionFindings(
  value: JsonObject,
  [shape, schema]: [Parameters<typeof boundedProblems>[0], Schema],
  check: (file: unknown) => SetProblem[],
  { t }: Call,
): FileFinding[] {
  const misfits = boundedProblems(shape, schema, value)
  return misfits.length > 0 ? fileFindings(misfits, t) : setFindings(check(value), t)
}

/** The seal of a review is checked too: it is what binds the opinions. */
function validateReviewFile(bytes: Uint8Array, { t }: Call): Validated {
  const read = parseReview(bytes)
  if (!read.ok) return { kind: 'review', problems: fileFindings(read.problems, t), notices: [] }
  const isBroken = ({ code }: FileProblem): boolean => code === 'seal-broken'
  return {
    kind: 'review',
    problems: fileFindings(read.value.notices.filter(isBroken), t),
    notices: fileFindings(
      read.value.notices.filter((notice) => !isBroken(notice)),
      t,
    ),
  }
}

function readFindings(read: Read<unknown>, { t }: Call): FileFinding[] {
  return read.ok ? [] : fileFindings(read.problems, t)
}

function schemaFindings(file: string, value: JsonObject, { t }: Call): FileFinding[] {
  const beside = (name: string): JsonObject | undefined => {
    const sibling = path.join(path.dirname(file), path.basename(name))
    return existsSync(sibling) ? readJson(sibling) : undefined
  }
  return checkSchemaFile(value, beside).map(({ code, path: at, subject }) => ({
    code,
    path: at,
    message: t(`schemaProblem.${code}`, { subject }),
  }))
}

/** A damaged state or file of evidence is left out on restoring; here it is what is wrong with the backup. */
async function validateBackup(bytes: Uint8Array, { t }: Call): Promise<Validated> {
  const read = await readBackup(bytes)
  return {
    kind: 'backup',
    problems: fileFindings(read.ok ? read.value.notices : read.problems, t),
    notices: [],
  }
}

/** Every place that does not fit is a finding here, not only the first; `bytes` = null for a package. */
async function validateAssessmentFile(
  file: string,
  bytes: Uint8Array | null,
  call: Call,
): Promise<Validated> {
  const parsed = bytes === null ? null : parseAssessment(bytes)
  if (parsed && !parsed.ok)
    return { kind: 'assessment', problems: fileFindings(parsed.problems, call.t), notices: [] }
  const { problems, notices } = await openScored({ ...call, files: [file], values: {} })
  return { kind: 'assessment', problems, notices }
}
