import type { SchemaValidator } from '../../generated/validators'
import type { JsonObject } from '../../core/make/migrate'
import { LISTED_PROBLEMS } from '../limits'
import type { FileProblem } from '../problems'
import { shifted } from './misfitsIn'
import { schemaProblems } from './schemaProblems'
import { walkSchema, type Schema } from './walkSchema'

/** Entries of a list that are checked at once. */
const PART = 20

/**
 * What does not fit a schema, for a format of which no list needs to be named: sizes first, then its lists piece by
 * piece until there is enough to show. A file of many empty rows costs no more than its first pieces.
 * @param validate a generated validator
 * @param schema the schema it was made from
 * @param value the value of a file
 * @returns empty when the value fits; at most 50 problems and a remark that there are more
 */
export function boundedProblems(validate: SchemaValidator, schema: Schema, value: unknown): FileProblem[] {
  const problems: FileProblem[] = []
  walkSchema(schema, value, {
    oversized: (limit, place) => {
      if (problems.length < LISTED_PROBLEMS)
        problems.push({ code: 'too-many-entries', path: place(), params: { limit } })
    },
  })
  if (problems.length > 0) return problems
  for (const { part, list, offset } of partsOf(value)) {
    const found = schemaProblems(validate, part, list === undefined ? LISTED_PROBLEMS + 1 : Infinity)
    problems.push(
      ...(list === undefined
        ? found
        : found
            .filter(({ path }) => path.startsWith(`/${list}/`))
            .map((problem) => shifted(problem, list, offset))),
    )
    if (problems.length > LISTED_PROBLEMS)
      return [...problems.slice(0, LISTED_PROBLEMS), { code: 'more-problems', path: '' }]
  }
  return problems
}

interface Part {
  part: unknown
  /** The list of which the part has some entries, beginning with the one at `offset`. */
  list?: string
  offset: number
}

function* partsOf(value: unknown): Generator<Part> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    yield { part: value, offset: 0 }
    return
  }
  const whole = value as JsonObject
  const long = Object.entries(whole).filter(
    (member): member is [string, unknown[]] => Array.isArray(member[1]) && member[1].length > PART,
  )
  yield { part: cut(whole, long, PART), offset: 0 }
  const frame = cut(whole, long, 1)
  for (const [list, all] of long)
    for (let offset = PART; offset < all.length; offset += PART)
      yield { part: { ...frame, [list]: all.slice(offset, offset + PART) }, list, offset }
}

function cut(
  whole: JsonObject,
  lists: readonly (readonly [string, unknown[]])[],
  length: number,
): JsonObject {
  return { ...whole, ...Object.fromEntries(lists.map(([list, all]) => [list, all.slice(0, length)])) }
}
