/** The search with which criteria are chosen for an entry of the register. */
import { at, placeOf } from '../place'
import { entriesOf, type Entry } from '../sets/criteria'
import { found } from '../score/walkFilter'
import type { Answers, CriteriaSet } from '../types'
import { isFull } from './links'

/** Criteria that are drawn at once; the search narrows further. */
const MOST_SHOWN = 40

/** A row of the search for criteria to link with an entry of the register. */
export interface PickedCriterion {
  entry: Entry
  isLinked: boolean
  /** Its answer takes no further entry. */
  isFull: boolean
}

/** What the search for criteria to link found. */
export interface Picked {
  shown: PickedCriterion[]
  /** How many there are, shown or not. */
  total: number
  /** All of them that can still be linked. */
  addable: Entry[]
  /** Nothing was typed: what is shown is what lacks evidence. */
  isSuggestion: boolean
}

/** Where criteria to link are looked for. */
export interface PickOptions {
  sets: readonly CriteriaSet[]
  answers: Answers
  /** The criteria that are linked already. */
  linked: readonly Entry[]
  /** What is offered while nothing is typed. */
  suggested: readonly Entry[]
}

/**
 * The criteria that match, found without accents by number, title, requirement or items.
 * @param query what was typed
 * @param options where to look, and what is linked
 */
export function pickCriteria(query: string, { sets, answers, linked, suggested }: PickOptions): Picked {
  const isSuggestion = query.trim() === ''
  const all = sets.flatMap((set) => entriesOf(set)).filter((entry) => entry.asked)
  const matching = isSuggestion ? suggested : all.filter((entry) => found(query, entry, undefined))
  const isLinked = new Set(linked)
  const candidates = matching.map((entry): PickedCriterion => ({
    entry,
    isLinked: isLinked.has(entry),
    isFull: isFull(at(answers, placeOf(entry))),
  }))
  return {
    shown: candidates.slice(0, MOST_SHOWN),
    total: candidates.length,
    addable: candidates.filter((one) => !one.isLinked && !one.isFull).map(({ entry }) => entry),
    isSuggestion,
  }
}
