import { pointer } from '../../core/verdict'

/** The part of JSON Schema that our formats use. */
export interface Schema {
  /** Other keywords, which the walk does not need. */
  [keyword: string]: unknown
  $ref?: string
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  maxItems?: number
  maxProperties?: number
  definitions?: Record<string, Schema>
}

export interface SchemaVisitor {
  /** A member that the schema does not name; its inside is not visited. */
  unknown: (path: string) => void
  /** A value whose schema is the definition with this name. */
  defined: (definition: string, value: unknown, path: string) => void
  /** A list or a record with more entries than its schema allows; its inside is not visited. */
  oversized: (limit: number, path: string) => void
}

/**
 * Walks a value along its schema, so that unknown fields and all dates are found without a second list of them.
 * @param root the schema, with its definitions
 * @param value a value; where it does not fit the schema, its inside is passed over
 * @param visitor what to do
 */
export function walkSchema(root: Schema, value: unknown, visitor: Partial<SchemaVisitor>): void {
  const visit = (given: Schema, at: unknown, path: string): void => {
    const name = given.$ref?.replace('#/definitions/', '')
    const schema = name === undefined ? given : (root.definitions?.[name] ?? {})
    if (name !== undefined) visitor.defined?.(name, at, path)
    const { items, maxItems = Infinity, maxProperties = Infinity } = schema
    if (Array.isArray(at)) {
      if (at.length > maxItems) visitor.oversized?.(maxItems, path)
      else if (items) at.forEach((item, index) => visit(items, item, `${path}/${index}`))
    } else if (at !== null && typeof at === 'object') {
      const members = Object.entries(at)
      if (members.length > maxProperties) return visitor.oversized?.(maxProperties, path)
      for (const [key, member] of members) {
        const inner = memberSchema(schema, key)
        if (inner) visit(inner, member, `${path}/${pointer(key)}`)
        else visitor.unknown?.(`${path}/${pointer(key)}`)
      }
    }
  }
  visit(root, value, '')
}

function memberSchema({ properties, additionalProperties }: Schema, key: string): Schema | null {
  if (properties && Object.hasOwn(properties, key)) return properties[key] ?? null
  return typeof additionalProperties === 'object' ? additionalProperties : null
}
