import { SHARED, type Schema } from './walkSchema'

/** Whether a value is, without any doubt, what a schema says. */
export type PlainCheck = (value: unknown) => boolean

/** Definitions that are asked more than their schema says. */
export type MoreAsked = Readonly<Record<string, (text: string) => boolean>>

/**
 * A quick yes for values that fit a schema, have no field that it does not name and no date that is remarkable; nearly all
 * files are so. A no means nothing: whoever wants to know what is wrong asks `walkSchema` and the generated validator.
 * Where a schema uses a keyword that is not known here, no value is plain.
 * @param root the schema, with its definitions
 * @param more what is asked of texts of some definitions beyond their schema
 */
export function plainCheck(root: Schema, more: MoreAsked): PlainCheck {
  const made = new Map<string, PlainCheck>()
  const named = (name: string): PlainCheck => {
    const known = made.get(name)
    if (known) return known
    // Definitions may name each other in a circle.
    made.set(name, (value) => made.get(name)?.(value) ?? false)
    const definition = root.definitions?.[name] ?? SHARED[name]
    const check = definition ? checkOf(definition) : never
    const asked = more[name]
    const whole: PlainCheck = asked
      ? (value) => check(value) && typeof value === 'string' && asked(value)
      : check
    made.set(name, whole)
    return whole
  }
  const checkOf = (schema: Schema): PlainCheck => {
    if (Object.keys(schema).some((keyword) => !KNOWN.has(keyword))) return never
    if (schema.$ref !== undefined) return named(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1))
    if ('const' in schema) return isOneOf([schema.const])
    if (Array.isArray(schema.enum)) return isOneOf(schema.enum)
    const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type]
    const checks = types.map((type) => byType(String(type), schema))
    const [only = never] = checks
    return checks.length === 1 ? only : (value) => checks.some((check) => check(value))
  }
  const byType = (type: string, schema: Schema): PlainCheck => {
    if (type === 'string') return textCheck(schema)
    if (type === 'integer' || type === 'number') return numberCheck(type, schema)
    if (type === 'boolean') return (value) => typeof value === 'boolean'
    if (type === 'null') return (value) => value === null
    if (type === 'array') return listCheck(schema, schema.items ? checkOf(schema.items) : never)
    return type === 'object' ? recordCheck(schema, checkOf) : never
  }
  return checkOf(root)
}

const never: PlainCheck = () => false

/** What is told of a schema, and what is checked. */
const KNOWN = new Set(
  [
    ['$schema', '$id', 'title', 'description', 'definitions', '$ref', 'const', 'enum', 'type'],
    ['maxLength', 'minLength', 'pattern', 'minimum', 'maximum', 'items', 'minItems', 'maxItems'],
    ['properties', 'required', 'additionalProperties', 'maxProperties'],
  ].flat(),
)

const isOneOf =
  (allowed: readonly unknown[]): PlainCheck =>
  (value) =>
    (value === null || typeof value !== 'object') && allowed.includes(value)

function textCheck({ maxLength, minLength, pattern }: Schema): PlainCheck {
  // Characters of two units count once for a schema: those texts are left to it.
  const most = numberOr(maxLength, Infinity)
  const least = numberOr(minLength, 0)
  const form = typeof pattern === 'string' ? new RegExp(pattern, 'u') : null
  return (value) =>
    typeof value === 'string' &&
    value.length <= most &&
    (least === 0 || (least === 1 && value !== '')) &&
    (form === null || form.test(value))
}

function numberCheck(type: string, { minimum, maximum }: Schema): PlainCheck {
  const least = numberOr(minimum, -Infinity)
  const most = numberOr(maximum, Infinity)
  return (value) =>
    typeof value === 'number' &&
    (type === 'number' || Number.isInteger(value)) &&
    value >= least &&
    value <= most
}

function listCheck({ minItems, maxItems = Infinity }: Schema, item: PlainCheck): PlainCheck {
  const least = numberOr(minItems, 0)
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > maxItems) return false
    for (let index = 0; index < value.length; index += 1) if (!item(value[index])) return false
    return true
  }
}

function recordCheck(schema: Schema, checkOf: (inner: Schema) => PlainCheck): PlainCheck {
  const { properties = {}, additionalProperties, maxProperties = Infinity } = schema
  const required = Array.isArray(schema.required) ? (schema.required as readonly string[]) : []
  const others = typeof additionalProperties === 'object' ? checkOf(additionalProperties) : never
  // A record of anything has nothing of its own; the circle that a definition may be in is open until it is first used.
  const members = new Map(Object.entries(properties).map(([key, inner]) => [key, checkOf(inner)]))
  return (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
    const record = value as Readonly<Record<string, unknown>>
    for (const key of required) if (!Object.hasOwn(record, key)) return false
    let count = 0
    for (const key in record) {
      count += 1
      if (!(members.get(key) ?? others)(record[key])) return false
    }
    return count <= maxProperties
  }
}

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise
