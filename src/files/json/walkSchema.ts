import common from '../../../criteria/schema/common.schema.json'
import { pointer } from '../../core/score/verdict'

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

/** Where the walk stands, as a JSON pointer; worked out only when asked for, and only while it stands there. */
export type Pointer = () => string

/** What is told while a value is walked along its schema. */
export interface SchemaVisitor {
  /** A member that the schema does not name; its inside is not visited. */
  unknown: (place: Pointer) => void
  /** A value whose schema is the definition with this name. */
  defined: (definition: string, value: unknown, place: Pointer) => void
  /** A list or a record with more entries than its schema allows; its inside is not visited. */
  oversized: (limit: number, place: Pointer) => void
}

/** Definitions that the formats share; a name stands for one thing over all files. */
export const SHARED: Readonly<Record<string, Schema>> = common.definitions

/**
 * Walks a value along its schema, so that unknown fields and all dates are found without a second list of them.
 * @param root the schema, with its definitions
 * @param value a value; where it does not fit the schema, its inside is passed over
 * @param visitor what to do
 */
export function walkSchema(root: Schema, value: unknown, visitor: Partial<SchemaVisitor>): void {
  /** The keys that lead to where the walk stands: thousands of values, of which few are ever named. */
  const keys: (string | number)[] = []
  const place: Pointer = () => keys.map((key) => `/${pointer(String(key))}`).join('')

  const visit = (given: Schema, at: unknown): void => {
    const name = given.$ref?.slice(given.$ref.lastIndexOf('/') + 1)
    const schema = name === undefined ? given : (root.definitions?.[name] ?? SHARED[name] ?? {})
    if (name !== undefined) visitor.defined?.(name, at, place)
    if (at === null || typeof at !== 'object') return
    if (Array.isArray(at)) visitItems(schema, at)
    else visitMembers(schema, at as Record<string, unknown>)
  }

  const visitItems = ({ items, maxItems = Infinity }: Schema, list: readonly unknown[]): void => {
    if (list.length > maxItems) visitor.oversized?.(maxItems, place)
    else if (items)
      for (let index = 0; index < list.length; index += 1) {
        keys.push(index)
        visit(items, list[index])
        keys.pop()
      }
  }

  const visitMembers = (schema: Schema, record: Readonly<Record<string, unknown>>): void => {
    const names = Object.keys(record)
    if (names.length > (schema.maxProperties ?? Infinity)) {
      visitor.oversized?.(schema.maxProperties ?? 0, place)
      return
    }
    for (const key of names) {
      const inner = memberSchema(schema, key)
      keys.push(key)
      if (inner) visit(inner, record[key])
      else visitor.unknown?.(place)
      keys.pop()
    }
  }
  visit(root, value)
}

function memberSchema({ properties, additionalProperties }: Schema, key: string): Schema | null {
  if (properties && Object.hasOwn(properties, key)) return properties[key] ?? null
  return typeof additionalProperties === 'object' ? additionalProperties : null
}
