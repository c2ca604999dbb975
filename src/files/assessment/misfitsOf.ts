import type { JsonObject } from '../../core/migrate'
import { validateAssessment } from '../../generated/validateAssessment'
import { schemaProblems } from '../json/schemaProblems'
import { LISTED_PROBLEMS } from '../limits'
import type { FileProblem } from '../problems'

/** Entries that are checked at once. */
const PART = 100
/** Records of records, and lists, that can be long. */
const RECORDS = ['answers', 'snapshot'] as const
const LISTS = ['evidence', 'actions', 'history'] as const

/** The least that fits the schema; a part is checked inside it. */
const FRAME: JsonObject = {
  format: 'tt54-assessment',
  formatVersion: 1,
  id: 'x',
  criteriaSets: [{ id: 'x', version: '1.0.0' }],
  facility: { name: '' },
  assessedOn: '2000-01-01',
  regime: 'as-issued',
  targetLevel: 1,
  answers: {},
}

/**
 * What does not fit the schema, part by part until there is enough to show: the generated validator gathers all errors of
 * what it is given, and its time grows with the square of their number.
 * @param value the value of a file in the current format, in which nothing has too many entries
 * @returns empty when the value fits; at most 50 problems and a remark that there are more
 */
export function misfitsOf(value: JsonObject): FileProblem[] {
  const problems: FileProblem[] = []
  for (const { part, list, offset } of partsOf(value)) {
    const found = schemaProblems(validateAssessment, part, LISTED_PROBLEMS + 1)
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

function* partsOf(value: JsonObject): Generator<Part> {
  yield { part: shellOf(value), offset: 0 }
  for (const field of RECORDS) {
    for (const [set, entries] of Object.entries(recordOf(value[field]))) {
      const all = recordOf(entries)
      const keys = Object.keys(all)
      for (let offset = 0; offset < keys.length; offset += PART) {
        // Keys come from outside, but never `__proto__`, which the scanner refuses.
        const some: JsonObject = {}
        for (const key of keys.slice(offset, offset + PART)) some[key] = all[key]
        yield { part: { ...FRAME, [field]: { [set]: some } }, offset: 0 }
      }
    }
  }
  for (const list of LISTS) {
    const all = value[list]
    if (!Array.isArray(all)) continue
    for (let offset = 0; offset < all.length; offset += PART)
      yield { part: { ...FRAME, [list]: all.slice(offset, offset + PART) }, list, offset }
  }
}

/** The value with its long collections emptied, where they are of the right kind. */
function shellOf(value: JsonObject): JsonObject {
  const shell = { ...value }
  for (const list of LISTS) if (Array.isArray(value[list])) shell[list] = []
  for (const field of RECORDS) {
    if (!isRecord(value[field])) continue
    const sets = Object.entries(recordOf(value[field]))
    shell[field] = Object.fromEntries(sets.map(([set, entries]) => [set, isRecord(entries) ? {} : entries]))
  }
  return shell
}

/** The problem with the place of its entry in the whole list. */
function shifted(problem: FileProblem, list: string, offset: number): FileProblem {
  const path = problem.path.replace(
    new RegExp(`^/${list}/(\\d+)`),
    (_, index: string) => `/${list}/${Number(index) + offset}`,
  )
  return { ...problem, path }
}

function recordOf(value: unknown): JsonObject {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
