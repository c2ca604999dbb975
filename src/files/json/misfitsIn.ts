import type { JsonObject } from '../../core/make/migrate'
import type { SchemaValidator } from '../../generated/validators'
import { LISTED_PROBLEMS } from '../limits'
import type { FileProblem } from '../problems'
import { schemaProblems } from './schemaProblems'

/** Entries that are checked at once. */
const PART = 100

/** A format whose long parts are checked piece by piece. */
export interface PartedFormat {
  validate: SchemaValidator
  /** Records of records that can be long. */
  records: readonly string[]
  /** Lists that can be long. */
  lists: readonly string[]
  /** The least that fits the schema; a part is checked inside it. */
  frame: JsonObject
}

/**
 * What does not fit the schema, part by part until there is enough to show: the generated validator gathers all errors of
 * what it is given, and its time grows with the square of their number.
 * @param format the format and its long parts
 * @param value the value of a file in the current version of the format, in which nothing has too many entries
 * @returns empty when the value fits; at most 50 problems and a remark that there are more
 */
export function misfitsIn(format: PartedFormat, value: JsonObject): FileProblem[] {
  const problems: FileProblem[] = []
  for (const { part, list, offset } of partsOf(format, value)) {
    const found = schemaProblems(format.validate, part, LISTED_PROBLEMS + 1)
    problems.push(...(list === undefined ? found : found.map((problem) => shifted(problem, list, offset))))
    if (problems.length >= LISTED_PROBLEMS) break
  }
  if (problems.length <= LISTED_PROBLEMS) return problems
  const listed = problems.slice(0, LISTED_PROBLEMS)
  return [...listed, { code: 'more-problems', path: '' }]
}

interface Part {
  part: JsonObject
  /** The list of which the part has some entries, beginning with the one at `offset`. */
  list?: string
  offset: number
}

function* partsOf(format: PartedFormat, value: JsonObject): Generator<Part> {
  const { frame, records, lists } = format
  yield { part: shellOf(format, value), offset: 0 }
  for (const field of records) {
    for (const [set, entries] of Object.entries(recordOf(value[field]))) {
      const all = recordOf(entries)
      const keys = Object.keys(all)
      for (let offset = 0; offset < keys.length; offset += PART) {
        // Keys come from outside, but never `__proto__`, which the scanner refuses.
        const some: JsonObject = {}
        for (const key of keys.slice(offset, offset + PART)) some[key] = all[key]
        yield { part: { ...frame, [field]: { [set]: some } }, offset: 0 }
      }
    }
  }
  for (const list of lists) {
    const all = value[list]
    if (!Array.isArray(all)) continue
    for (let offset = 0; offset < all.length; offset += PART)
      yield { part: { ...frame, [list]: all.slice(offset, offset + PART) }, list, offset }
  }
}

/** The value with its long collections emptied, where they are of the right kind. */
function shellOf({ records, lists }: PartedFormat, value: JsonObject): JsonObject {
  const shell = { ...value }
  for (const list of lists) if (Array.isArray(value[list])) shell[list] = []
  for (const field of records) {
    if (!isRecord(value[field])) continue
    const sets = Object.entries(recordOf(value[field]))
    shell[field] = Object.fromEntries(sets.map(([set, entries]) => [set, isRecord(entries) ? {} : entries]))
  }
  return shell
}

/**
 * A problem with the place of its entry in the whole list.
 * @param problem what was found in a part of the list
 * @param list the name of the list
 * @param offset the place of the part's first entry
 */
export function shifted(problem: FileProblem, list: string, offset: number): FileProblem {
  const [, name, index, ...rest] = problem.path.split('/')
  if (name !== list || index === undefined) return problem
  return { ...problem, path: ['', list, String(Number(index) + offset), ...rest].join('/') }
}

function recordOf(value: unknown): JsonObject {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
