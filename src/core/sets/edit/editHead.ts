/** What a set that is being written says of its instrument, and the instrument's rules. Each change gives a new set. */
import type { CriteriaSet, Text } from '../../types'

/** What is changed of the instrument itself; absent = stays. */
export interface HeadPatch {
  title?: Text
  number?: string
  name?: Text
  issued?: string
  inForce?: { from: string; to: string | null }
  replacedBy?: string | null
  source?: Text
  /** How many numbered criteria the instrument says it has. */
  official?: number | null
}

/**
 * Adds a rule, or takes one out.
 * @param rule where it stands and what it says; a number = the place of the one that goes
 */
export function changeRules(set: CriteriaSet, rule: { at: string; text: Text } | number): CriteriaSet {
  return {
    ...set,
    rules: typeof rule === 'number' ? set.rules.filter((_, at) => at !== rule) : [...set.rules, rule],
  }
}

/**
 * Changes what is said of the instrument itself.
 * @param patch what changes
 */
export function editHead(set: CriteriaSet, { title, official, name, ...patch }: HeadPatch): CriteriaSet {
  return {
    ...set,
    ...(title ? { title } : {}),
    ...(official === undefined ? {} : { coverage: { ...set.coverage, official } }),
    instrument: { ...set.instrument, ...patch, ...(name ? { title: name } : {}) },
  }
}
