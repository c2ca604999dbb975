import type { SchemaValidator } from '../generated/schemaValidator'

/** A place in a file that does not fit its schema. */
export interface ShapeProblem {
  /** `schema-` and the keyword of JSON Schema that was broken. */
  code: string
  /** JSON pointer into the file. */
  path: string
  /** The member or value concerned. */
  subject: string
}

/** More of the same help nobody; the count is told. */
const MAX_PROBLEMS = 50

/**
 * What of a value does not fit its schema.
 * @param validate a generated validator
 * @param value what was read
 * @returns at most 50 problems, without the repetitions that `anyOf` and `oneOf` bring
 */
export function checkShape(validate: SchemaValidator, value: unknown): ShapeProblem[] {
  if (validate(value)) return []
  const problems = (validate.errors ?? []).map(({ keyword, instancePath, params }): ShapeProblem => ({
    code: `schema-${keyword}`,
    path: instancePath,
    subject: subjectOf(keyword, params),
  }))
  const keys = new Set<string>()
  return problems
    .filter(({ code, path, subject }) => {
      const key = JSON.stringify([code, path, subject])
      return !keys.has(key) && keys.add(key)
    })
    .slice(0, MAX_PROBLEMS)
}

/** The one parameter of each keyword that a reader needs. */
function subjectOf(keyword: string, params: Record<string, unknown>): string {
  const value =
    keyword === 'required'
      ? params.missingProperty
      : keyword === 'additionalProperties'
        ? params.additionalProperty
        : keyword === 'enum'
          ? params.allowedValues
          : (params.allowedValue ?? params.type ?? params.pattern ?? params.limit)
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'object' || value === undefined
    ? ''
    : String(value as string | number | boolean | null)
}
