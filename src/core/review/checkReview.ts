import { createCheckContext } from '../check/context'
import { contradictionRules } from '../check/contradictions'
import type { Finding } from '../check/finding'
import { placeOf, type Place } from '../place'
import { entriesOf } from '../sets/criteria'
import type { Assessment, CriteriaSet, CriterionId, Review } from '../types'
import type { ReviewResults } from './assessorAnswers'
import { reviewDifferences } from './differences'
import { conflictOn, opinionOn } from './opinions'
import { reviewContradictions } from './reviewContradictions'
import { bindingOf } from './verifyReview'

/** What the check of a review can find, with its weight: an error holds the seal back. */
export const REVIEW_RULES = {
  /** The submission beside it is not the one it is about. */
  'other-submission': 'error',
  /** The seal of the submission does not hold. */
  'submission-broken': 'warning',
  /** Assessors differ on rows. */
  unsettled: 'error',
  /** "As reported" although the assessors come to another level, or to a range. */
  'confirmed-otherwise': 'error',
  /** "Determine again" although both come to the same level. */
  'again-same-level': 'warning',
  'no-outcome': 'warning',
  /** The visit ends before it begins. */
  'visit-reversed': 'error',
  /** The minutes are dated before the visit began. */
  'concluded-before-visit': 'error',
  /** The deadline lies before the minutes, or before the end of the visit. */
  'deadline-past': 'error',
  /** To be supplemented or determined again, and no day until when. */
  'no-deadline': 'warning',
  'no-place': 'warning',
  'no-attendees': 'warning',
  'no-role': 'warning',
  /** Nobody can supplement what is not named. */
  'more-without-comment': 'error',
  'disagree-without-comment': 'warning',
  /** Not applicable without the reason that the circular asks for. */
  'own-without-reason': 'error',
  /** The assessors' answers contradict each other by the rules that the hospital is held to. */
  contradiction: 'error',
  /** Rows that decide the level and that nobody looked at. */
  pending: 'warning',
} as const

export type ReviewRule = keyof typeof REVIEW_RULES

/** Something the check found. The words for it are `review.check.<rule>`. */
export interface ReviewFinding {
  rule: ReviewRule
  severity: 'error' | 'warning'
  /** The rows concerned, in the order of the circular. */
  places: Place[]
  /** Of a contradiction: what it contradicts. */
  finding?: Finding
}

/**
 * Checks a review as a paper that is to be sealed and signed: that its conclusion follows from its opinions, its days
 * from each other, and that the hospital can act on every opinion (Circular 54/2017/TT-BYT, Article 5(3)).
 * @param submission the submission beside it
 * @param sets the criteria sets the results were made from
 * @param results both verdicts
 * @returns errors first
 */
export function checkReview(
  review: Review,
  submission: Assessment,
  sets: readonly CriteriaSet[],
  results: ReviewResults,
): ReviewFinding[] {
  const entries = sets.flatMap((set) => entriesOf(set))
  const found: ReviewFinding[] = []
  const add = (rule: ReviewRule, places: Place[] = [], finding?: Finding): void => {
    found.push({ rule, severity: REVIEW_RULES[rule], places, ...(finding ? { finding } : {}) })
  }
  const addRows = (rule: ReviewRule, holds: (place: Place) => boolean): void => {
    const places = entries
      .filter(({ asked }) => asked)
      .map(placeOf)
      .filter(holds)
    if (places.length > 0) add(rule, places)
  }
  const lacks = (text: string | undefined): boolean => (text ?? '').trim() === ''

  if (bindingOf(review, submission) !== 'bound') add('other-submission')
  if (review.submission.seal === 'broken') add('submission-broken')
  addRows('unsettled', (place) => conflictOn(review, place).length > 0)
  addRows('more-without-comment', (place) => {
    const opinion = opinionOn(review, place)
    return opinion?.opinion === 'needs-more' && lacks(opinion.comment)
  })
  addRows('disagree-without-comment', (place) => {
    const opinion = opinionOn(review, place)
    return opinion?.opinion === 'disagree' && lacks(opinion.comment)
  })
  addRows('own-without-reason', (place) => {
    const opinion = opinionOn(review, place)
    const isNone =
      opinion?.verdict === 'not-applicable' || Object.values(opinion?.items ?? {}).includes('not-applicable')
    return isNone && lacks(opinion?.reason)
  })
  for (const finding of contradictionsOf(review, submission, sets, results)) {
    const ids = new Set<CriterionId>(finding.criteria)
    add('contradiction', entries.filter(({ id }) => ids.has(id)).map(placeOf), finding)
  }
  const pending = new Set(reviewDifferences(sets, results, review).pending[submission.regime])
  addRows('pending', ({ id }) => pending.has(id))
  for (const rule of conclusionRules(review, submission, results)) add(rule)
  for (const rule of visitRules(review)) add(rule)
  return found.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}

/** Each contradiction once, and only those that the hospital's own answers do not have already. */
function contradictionsOf(
  review: Review,
  submission: Assessment,
  sets: readonly CriteriaSet[],
  results: ReviewResults,
): Finding[] {
  const all = new Set([...reviewContradictions(submission, review, sets, results).values()].flat())
  const nameOf = ({ rule, criteria }: Finding): string => JSON.stringify([rule, criteria])
  const today = submission.assessedOn
  const own = contradictionRules(
    createCheckContext({ assessment: submission, sets, result: results.self, today }),
  )
  const known = new Set(own.map(nameOf))
  return [...all].filter((found) => found.severity === 'error' && !known.has(nameOf(found)))
}

function conclusionRules(
  review: Review,
  submission: Assessment,
  { self, assessor }: ReviewResults,
): ReviewRule[] {
  const outcome = review.visit?.outcome
  const [own, theirs] = [self, assessor].map((result) => result.regimes[submission.regime].level)
  const isSame = own?.lower === theirs?.lower && own?.upper === theirs?.upper
  if (outcome === undefined) return ['no-outcome']
  if (outcome === 'confirmed' && !isSame) return ['confirmed-otherwise']
  if (outcome === 'redetermine' && isSame) return ['again-same-level']
  return []
}

/** Days are compared as they are written: ISO 8601. */
function visitRules({ visit = {} }: Review): ReviewRule[] {
  const { from, to, concludedOn, deadline, outcome, place = '', attendees = [] } = visit
  const rules: [ReviewRule, boolean][] = [
    ['visit-reversed', from !== undefined && to !== undefined && to < from],
    ['concluded-before-visit', concludedOn !== undefined && from !== undefined && concludedOn < from],
    [
      'deadline-past',
      deadline !== undefined && [concludedOn, to, from].some((day) => day !== undefined && deadline < day),
    ],
    ['no-deadline', deadline === undefined && (outcome === 'supplement' || outcome === 'redetermine')],
    ['no-place', place.trim() === ''],
    ['no-attendees', attendees.length === 0],
    ['no-role', attendees.some(({ title }) => (title ?? '').trim() === '')],
  ]
  return rules.flatMap(([rule, holds]) => (holds ? [rule] : []))
}
