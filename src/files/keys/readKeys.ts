import keySchema from '../../../criteria/schema/key.schema.json'
import publicKeySchema from '../../../criteria/schema/public-key.schema.json'
import { plainJson } from '../../core/text/entered'
import { normaliseJson } from '../../core/text/normalise'
import type { KnownKey } from '../../core/signing/signatureState'
import type { KeyFile, PublicKeyFile } from '../../generated/formats'
import { type SchemaValidator, validateKeyFile, validatePublicKeyFile } from '../../generated/validators'
import { parseJson } from '../json/parseJson'
import { boundedProblems } from '../json/boundedProblems'
import type { Schema } from '../json/walkSchema'
import { accept, refuse, type FileProblemCode, type Read } from '../problems'

/**
 * Reads the file of a signing key. What it may cost to try a passphrase is bounded by the schema.
 * @param bytes a `.tt54-key.json` file
 */
export function readKeyFile(bytes: Uint8Array): Read<KeyFile> {
  return readFormat<KeyFile>(bytes, 'tt54-key', 'not-key', validateKeyFile, keySchema)
}

/**
 * Reads public keys: the card of one key or a list.
 * @param bytes a `.tt54-public-key.json` file
 */
export function readPublicKeys(bytes: Uint8Array): Read<PublicKeyFile> {
  return readFormat<PublicKeyFile>(
    bytes,
    'tt54-public-key',
    'not-public-key',
    validatePublicKeyFile,
    publicKeySchema,
  )
}

function readFormat<T>(
  bytes: Uint8Array,
  format: string,
  other: FileProblemCode,
  validate: SchemaValidator,
  schema: Schema,
): Read<T> {
  const parsed = parseJson(bytes)
  if (!parsed.ok) return parsed
  const { value } = plainJson(normaliseJson(parsed.value))
  if (value === null || typeof value !== 'object' || !('format' in value) || value.format !== format)
    return refuse(other, '/format')
  const problems = boundedProblems(validate, schema, value)
  return problems.length > 0 ? { ok: false, problems } : accept(value as T)
}

/**
 * The signing keys in a setting of the database: those that fit their format.
 * @param value what was kept, by whatever version
 */
export function asKeyFiles(value: unknown): KeyFile[] {
  return Array.isArray(value) ? value.filter((key): key is KeyFile => validateKeyFile(key)) : []
}

/**
 * The public keys in a setting of the database: those that fit their format.
 * @param value what was kept, by whatever version
 */
export function asKnownKeys(value: unknown): KnownKey[] {
  const isKnown = (key: unknown): key is KnownKey =>
    validatePublicKeyFile({ format: 'tt54-public-key', formatVersion: 1, keys: [key] })
  return Array.isArray(value) ? value.filter(isKnown) : []
}
