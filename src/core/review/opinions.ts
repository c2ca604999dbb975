import { at, type Place } from '../place'
import type { CriterionId, Opinion, Review } from '../types'

/** What an assessor may say of an answer, in the order in which it is offered: đồng ý, không đồng ý, cần bổ sung. */
export { OPINION_WORD_VALUES as OPINION_WORDS, type OpinionWord } from '../../generated/formats'

/**
 * The opinion on a row; undefined = none yet, or several that differ and are not settled.
 * @param place set and criterion
 */
export function opinionOn(review: Pick<Review, 'opinions'>, { setId, id }: Place): Opinion | undefined {
  return at(review.opinions, { setId, id })
}

/**
 * The opinions of several assessors that differ on a row; empty when there is nothing to settle.
 * @param place set and criterion
 */
export function conflictOn(review: Pick<Review, 'conflicts'>, { setId, id }: Place): readonly Opinion[] {
  return at(review.conflicts, { setId, id }) ?? []
}

/**
 * The opinions on a row that gave way when assessors differed; they stay reserved.
 * @param place set and criterion
 */
export function dissentsOn(review: Pick<Review, 'dissents'>, { setId, id }: Place): readonly Opinion[] {
  return at(review.dissents, { setId, id }) ?? []
}

/**
 * Whether anybody has looked at a row: there is an opinion, or opinions that differ.
 * @param place set and criterion
 */
export function isLookedAt(review: Pick<Review, 'opinions' | 'conflicts'>, place: Place): boolean {
  return opinionOn(review, place) !== undefined || conflictOn(review, place).length > 0
}

/**
 * Whether a row is disputed: disagreed with, to be supplemented, or the assessors differ or differed on it. These are
 * the rows of the minutes, and the rows that the hospital is shown.
 * @param place set and criterion
 */
export function isDisputed(
  review: Pick<Review, 'opinions' | 'conflicts' | 'dissents'>,
  place: Place,
): boolean {
  const opinion = opinionOn(review, place)
  if (dissentsOn(review, place).length > 0) return true
  return conflictOn(review, place).length > 0 || (opinion !== undefined && opinion.opinion !== 'agree')
}

/** Whether an opinion states a verdict of the assessor's own. */
export function hasOwnVerdict({ verdict, items }: Opinion): boolean {
  return verdict !== undefined || Object.keys(items ?? {}).length > 0
}

/**
 * All rows that a record by set and criterion has something on, in its order.
 * @param record opinions, or conflicts
 */
export function placesOf(record: Readonly<Record<string, Readonly<Record<CriterionId, unknown>>>>): Place[] {
  return Object.entries(record).flatMap(([setId, rows]) => Object.keys(rows).map((id) => ({ setId, id })))
}
