import { askedEntriesOf } from '../sets/criteria'
/** A review as the roll-up keeps it: what it is about, how far it is, and one letter per row. */
import { at } from '../place'
import { hasOwnVerdict, isLookedAt } from '../review/opinions'
import { changedSealFacts } from '../seal/submit'
import type { SealState } from '../seal/seal'
import { dayInVietnam } from '../time/instant'
import type { VisitOutcome } from '../../generated/formats'
import type { Answer, CriteriaSet, Day, Opinion, Review } from '../types'
import { VERDICT_MARKS } from './row'

/** Letters beside those of `VERDICT_MARKS`: the hospital's own answer stands; see `RollupReview.stated`. */
export const AGREED = '='
/** Letter of a row whose verdict of its own is said item by item; the items are in `RollupReview.stated`. */
export const STATED = 'i'

/** A review beside the submissions. Texts that are missing are empty. */
export interface RollupReview {
  /** Where the file lay, or where on this machine it is. */
  path: string
  id: string
  /** Fingerprint of the content it is about. */
  about: string
  facility: string
  code: string
  assessedOn: Day
  /** `valid` = concluded as it stands; `absent` = being worked on; `broken` = changed after sealing, never counted. */
  seal: SealState['state']
  sealedAt: string
  outcome: VisitOutcome | ''
  /** The day of the conclusion, else of the seal; empty = none. */
  reviewedOn: Day | ''
  /** Rows that somebody looked at. */
  looked: number
  /** Per set of the review one letter per asked row, in set order; a set that is not here is left out. */
  opinions: readonly { id: string; version: string; marks: string }[]
  /** Verdicts of their own that are said item by item, by set and criterion. */
  stated: Readonly<Record<string, Readonly<Record<string, Answer>>>>
}

/**
 * The row of a review.
 * @param review the review as it was read
 * @param seal the state of its seal, as its reader found it
 * @param context where it lay, and the criteria sets at hand
 */
export function reviewRowOf(
  review: Review,
  seal: SealState,
  { path, sets }: { path: string; sets: readonly CriteriaSet[] },
): RollupReview {
  const stated: Record<string, Record<string, Answer>> = {}
  let looked = 0
  const opinions = review.criteriaSets.flatMap(({ id: setId, version }) => {
    const versions = sets.filter(({ id }) => id === setId)
    const set = versions.find((one) => one.version === version) ?? versions.at(-1)
    if (!set) return []
    let marks = ''
    for (const { id } of askedEntriesOf(set)) {
      const place = { setId, id }
      if (isLookedAt(review, place)) looked += 1
      const opinion = at(review.opinions, place)
      const mark = markOf(opinion)
      if (mark === STATED && opinion) stated[setId] = { ...stated[setId], [id]: answerIn(opinion) }
      marks += mark
    }
    return [{ id: setId, version: set.version, marks }]
  })
  const isBroken = changedSealFacts({ seal: review.seal, submission: review.claims }).length > 0
  const sealedAt = review.seal?.sealedAt ?? ''
  return {
    path,
    id: review.id,
    about: review.submission.fingerprint,
    facility: review.submission.facility.name.trim(),
    code: review.submission.facility.code?.trim() ?? '',
    assessedOn: review.submission.assessedOn,
    seal: seal.state === 'valid' && isBroken ? 'broken' : seal.state,
    sealedAt,
    outcome: review.visit?.outcome ?? '',
    reviewedOn: review.visit?.concludedOn ?? (sealedAt === '' ? '' : dayInVietnam(sealedAt)),
    looked,
    opinions,
    stated,
  }
}

/** What an opinion makes of an answer, as `answerOf` says it (docs/decisions/review-scoring.md). */
function markOf(opinion: Opinion | undefined): string {
  if (opinion === undefined) return VERDICT_MARKS.unassessed
  if (opinion.opinion === 'agree') return AGREED
  if (hasOwnVerdict(opinion)) return STATED
  return opinion.opinion === 'disagree' ? VERDICT_MARKS['not-met'] : VERDICT_MARKS.unassessed
}

function answerIn({ verdict, items, reason }: Opinion): Answer {
  return {
    ...(verdict === undefined ? {} : { verdict }),
    ...(items === undefined ? {} : { items }),
    ...(reason === undefined ? {} : { reason }),
  }
}
