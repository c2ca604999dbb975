/**
 * Changes of opinions as pure functions: each returns a new review (or the same object when nothing changes), so that
 * undo is simply the object before. An opinion given by hand also settles what assessors differed on at that row.
 */
import { at, type Place, withAt } from '../place'
import type { ItemAnswer } from '../edit/answers'
import { sameJson } from '../json/sameJson'
import type { Answer, Answerable, ItemId, Opinion, Review, Verdict } from '../types'
import { conflictOn, dissentsOn, isLookedAt, opinionOn, type OpinionWord } from './opinions'
import { agreesInSubstance, distinctOpinions } from './sameOpinion'

/** Who says it and when; both come from outside. */
export interface Stamp {
  /** Name of the assessor; blank = not given. */
  by: string
  /** ISO 8601 instant in UTC. */
  at: string
}

/**
 * Says agree, disagree or needs more of an answer; null takes the opinion back. To agree is to take the hospital's
 * answer, so a verdict of one's own goes; the comment stays.
 * @param place set and criterion
 * @param stamp who and when
 */
export function setOpinion(review: Review, place: Place, word: OpinionWord | null, stamp: Stamp): Review {
  return editOpinion(review, place, stamp, (before) => {
    if (word === null) return undefined
    if (word !== 'agree') return { ...before, opinion: word }
    const { verdict: _verdict, items: _items, reason: _reason, ...rest } = before ?? { opinion: word }
    return { ...rest, opinion: word }
  })
}

/**
 * Gives one opinion to every row of a list that nobody has looked at yet ("đồng ý với các tiêu chí còn lại").
 * @param places rows; those with an opinion or with differing ones are left
 * @param stamp who and when
 */
export function setRest(review: Review, places: readonly Place[], word: OpinionWord, stamp: Stamp): Review {
  return places
    .filter((place) => !isLookedAt(review, place))
    .reduce((current, place) => setOpinion(current, place, word, stamp), review)
}

/**
 * The assessor's own verdict, which stands for all items; `unassessed` takes it back.
 * @param place set and criterion, with an opinion other than agree
 * @param stamp who and when
 */
export function setOwnVerdict(review: Review, place: Place, verdict: Verdict, stamp: Stamp): Review {
  return editDissent(review, place, stamp, ({ items: _items, ...opinion }) => ({
    ...opinion,
    verdict: verdict === 'unassessed' ? undefined : verdict,
  }))
}

/**
 * The assessor's own verdict on one item. The first item begins from what the hospital answered, so that the assessor
 * states only what is different.
 * @param place set and criterion, with an opinion other than agree
 * @param given the row and the hospital's answer to it
 * @param item the item and its verdict; undefined takes it back
 * @param stamp who and when
 */
export function setOwnItem(
  review: Review,
  place: Place,
  given: { row: Answerable; answer: Answer | undefined },
  item: { id: ItemId; value: ItemAnswer | undefined },
  stamp: Stamp,
): Review {
  return editDissent(review, place, stamp, ({ verdict, ...opinion }) => {
    const begun =
      opinion.items ?? itemsOf(given.row, verdict === undefined ? given.answer : { verdict }) ?? {}
    const { [item.id]: _before, ...others } = begun
    const items = item.value === undefined ? others : { ...others, [item.id]: item.value }
    return { ...opinion, items: Object.keys(items).length > 0 ? items : undefined }
  })
}

/**
 * Changes one of the texts of an opinion.
 * @param place set and criterion, with an opinion
 * @param text the new text; blank removes it
 * @param stamp who and when
 */
export function setOpinionText(
  review: Review,
  place: Place,
  field: 'comment' | 'reason',
  text: string,
  stamp: Stamp,
): Review {
  return editOpinion(review, place, stamp, (opinion) =>
    opinion ? { ...opinion, [field]: text === '' ? undefined : text } : undefined,
  )
}

/**
 * Settles what assessors differed on at a row: one of the opinions, or one made of them, stands.
 * @param place set and criterion
 * @param opinion the opinion that stands
 */
export function settleConflict(review: Review, place: Place, opinion: Opinion): Review {
  return withOpinion(review, place, opinion)
}

function editDissent(
  review: Review,
  place: Place,
  stamp: Stamp,
  edit: (opinion: Opinion) => Opinion,
): Review {
  return editOpinion(review, place, stamp, (opinion) =>
    opinion && opinion.opinion !== 'agree' ? edit(opinion) : opinion,
  )
}

function editOpinion(
  review: Review,
  place: Place,
  { by, at }: Stamp,
  edit: (opinion: Opinion | undefined) => Opinion | undefined,
): Review {
  const before = opinionOn(review, place)
  const after = edit(before)
  if (sameJson(before, after)) return review
  if (after === undefined) return withOpinion(review, place, undefined)
  const { by: _by, ...rest } = after
  return withOpinion(review, place, { ...rest, ...(by.trim() === '' ? {} : { by: by.trim() }), at })
}

/** Puts an opinion in its place, or takes it away; with an opinion, there is no conflict there any more. */
function withOpinion(review: Review, place: Place, opinion: Opinion | undefined): Review {
  const kept = opinion && withoutUndefined(opinion)
  const changed: Review = { ...review, opinions: withAt(review.opinions, place, kept) }
  return opinion === undefined ? changed : withoutConflict(withDissents(changed, place, opinion), place)
}

/** Settling takes a side: what gives way is kept as reserved, so that nobody's opinion leaves file and minutes. */
function withDissents(review: Review, place: Place, settled: Opinion): Review {
  const given = conflictOn(review, place).filter((one) => !agreesInSubstance(one, settled))
  if (given.length === 0) return review
  const dissents = withAt(
    review.dissents ?? {},
    place,
    distinctOpinions([...dissentsOn(review, place), ...given]),
  )
  return { ...review, dissents }
}

function withoutConflict(review: Review, { setId, id }: Place): Review {
  if (at(review.conflicts, { setId, id }) === undefined) return review
  const conflicts = Object.entries(withAt(review.conflicts, { setId, id }, undefined)).filter(
    ([, rows]) => Object.keys(rows).length > 0,
  )
  const { conflicts: _before, ...rest } = review
  return conflicts.length > 0 ? { ...rest, conflicts: Object.fromEntries(conflicts) } : rest
}

/** The hospital's items, written out one by one where a verdict stood for all of them. */
function itemsOf(row: Answerable, answer: Answer | undefined): Opinion['items'] {
  const { verdict, items = {} } = answer ?? {}
  const spread = (row.items ?? []).flatMap(({ id, notApplicable }): [ItemId, ItemAnswer][] => {
    if (verdict === 'met' || verdict === 'not-met') return [[id, verdict === 'met']]
    return verdict === 'not-applicable' && notApplicable === 'with-reason' ? [[id, 'not-applicable']] : []
  })
  return { ...Object.fromEntries(spread), ...items }
}

function withoutUndefined(opinion: Opinion): Opinion {
  return Object.fromEntries(
    Object.entries(opinion).filter(([, value]) => value !== undefined),
  ) as unknown as Opinion
}
