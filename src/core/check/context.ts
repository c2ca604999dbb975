import { at } from '../place'
import type { Result } from '../score/assess'
import { entriesOf, type Entry } from '../sets/criteria'
import type { Answer, Assessment, CriteriaSet, CriterionId, Day } from '../types'
import type { Finding } from './finding'

/** What is checked, and what must come from outside. */
export interface CheckInput {
  assessment: Assessment
  /** Its criteria sets with all texts. */
  sets: readonly CriteriaSet[]
  /** What `assess` returned for the assessment under its own date and regime. */
  result: Result
  /** The day of the check. */
  today: Day
  /** SHA-256 of the files of evidence at hand; null or absent while that is not known. */
  files?: ReadonlySet<string> | null
}

/** The input with what the rules look up. */
export interface CheckContext extends CheckInput {
  /** All rows of the sets, in set order. */
  entries: readonly Entry[]
  entry: (id: CriterionId) => Entry | undefined
  answer: (entry: Entry) => Answer | undefined
}

/**
 * A rule, or a family of rules that look at the same thing.
 * @returns what it found, nothing when all is well
 */
export type Rule = (context: CheckContext) => Finding[]

/**
 * Prepares the input for the rules.
 * @param input what is checked
 */
export function createCheckContext(input: CheckInput): CheckContext {
  const entries = input.sets.flatMap((set) => entriesOf(set))
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return {
    ...input,
    entries,
    entry: (id) => byId.get(id),
    answer: ({ set, id }) => at(input.assessment.answers, { setId: set.id, id }),
  }
}

/**
 * Ids in the order of the sets, each once; ids that no set has come last, as they are.
 * @param context the check
 * @param ids criterion or milestone ids
 */
export function inSetOrder({ entries, entry }: CheckContext, ids: Iterable<CriterionId>): CriterionId[] {
  const wanted = new Set(ids)
  const known = entries.filter(({ id }) => wanted.has(id)).map(({ id }) => id)
  return [...known, ...[...wanted].filter((id) => entry(id) === undefined)]
}
