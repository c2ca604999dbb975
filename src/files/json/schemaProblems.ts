import type { SchemaValidator } from '../../generated/validators'
import { pointer } from '../../core/score/verdict'
import type { FileProblem } from '../problems'

type SchemaError = NonNullable<SchemaValidator['errors']>[number]

/**
 * What does not fit a schema, as problems with JSON pointers.
 * @param validate a generated validator
 * @param value a JSON value
 * @param limit problems that are described
 * @returns empty when the value fits
 */
export function schemaProblems(validate: SchemaValidator, value: unknown, limit = Infinity): FileProblem[] {
  if (validate(value)) return []
  return (validate.errors ?? []).slice(0, limit).map(toProblem)
}

function toProblem({ instancePath: path, keyword, params }: SchemaError): FileProblem {
  switch (keyword) {
    case 'required': {
      const field = String(params.missingProperty)
      return { code: 'missing-field', path: `${path}/${pointer(field)}`, params: { field } }
    }
    case 'type':
      return { code: 'wrong-value-type', path, params: { expected: String(params.type) } }
    case 'enum':
      return { code: 'value-not-allowed', path, params: { allowed: words(params.allowedValues) } }
    case 'const':
      return { code: 'value-not-allowed', path, params: { allowed: words([params.allowedValue]) } }
    case 'pattern':
      return { code: 'malformed-text', path }
    case 'maxLength':
      return { code: 'text-too-long', path, params: { limit: Number(params.limit) } }
    case 'maxItems':
    case 'maxProperties':
      return { code: 'too-many-entries', path, params: { limit: Number(params.limit) } }
    case 'minItems':
      return { code: 'too-few-entries', path, params: { limit: Number(params.limit) } }
    case 'minimum':
    case 'maximum':
      return { code: 'number-out-of-range', path, params: { limit: Number(params.limit) } }
    default:
      return { code: 'does-not-fit', path, params: { rule: keyword } }
  }
}

function words(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : ''
}
