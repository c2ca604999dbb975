import { shortFingerprint } from '../../core/seal/canonical'
import type { ReviewDifference } from '../../core/review/differences'
import { reviewDifferences } from '../../core/review/differences'
import { placesOf } from '../../core/review/opinions'
import { replies } from '../../core/review/replies'
import { verifyReview, type ReviewVerification } from '../../core/review/verifyReview'
import { REGIMES, type Language } from '../../core/types'
import { InputFailure } from '../failure'
import { openAssessment, type Opened } from './openAssessment'
import { openReview, type ReviewFile } from './openReview'
import { fileFindings, type FileFinding } from './problems'
import { levelWithin } from '../../words/level'
import type { Call } from '../verb'

/** A review beside its submission, checked and scored. */
export interface Reviewed {
  file: ReviewFile
  submission: Opened
  verified: ReviewVerification
  differences: ReviewDifference[]
  /** Any of them ends the command with 1. */
  problems: FileFinding[]
  notices: FileFinding[]
}

/**
 * Opens a review and the submission it is about.
 * @param call `files`: the review, then the submission
 * @throws InputFailure when one of them is no good, or they do not belong together
 */
export async function openReviewed(call: Call): Promise<Reviewed> {
  const [first = '', second = ''] = call.files
  const file = openReview(first)
  const submission = await openAssessment(second)
  const { review } = file
  const { assessment, sets } = submission
  const verified = verifyReview(review, assessment, sets, file.seal)
  if (verified.binding !== 'bound')
    throw new InputFailure(
      verified.binding === 'changed' ? 'cli.error.reviewOfOtherState' : 'cli.error.reviewOfOther',
      {
        review: first,
        submission: second,
        hash: shortFingerprint(review.submission.fingerprint),
      },
    )
  return {
    file,
    submission,
    verified,
    differences: reviewDifferences(sets, verified.results, review).rows,
    problems: [...fileFindings(submission.problems, call.t), ...reviewFindings(file, verified, call)],
    notices: fileFindings(
      [...submission.notices, ...file.notices.filter(({ code }) => code !== 'seal-broken')],
      call.t,
    ),
  }
}

/** What of a review puts its result in doubt. */
function reviewFindings(
  { review, seal }: ReviewFile,
  verified: ReviewVerification,
  { t }: Call,
): FileFinding[] {
  const findings: FileFinding[] = []
  const add = (code: string, path: string, params: Record<string, string | number> = {}): void => {
    findings.push({ code, path, message: t(`cli.review.${code}`, params) })
  }
  if (seal.state !== 'valid') add(seal.state === 'absent' ? 'not-sealed' : 'seal-broken', '/seal')
  for (const fact of verified.changedFacts) add('seal-fact', `/seal/${fact}`, { fact })
  for (const side of ['self', 'assessor'] as const)
    for (const { regime, claimed, found } of verified.differences[side])
      add('claim-differs', `/claims/${side}/levels/${regime}`, {
        regime: t(`regime.${regime}`),
        claimed: levelWithin(t, claimed),
        found: levelWithin(t, found),
      })
  const open = placesOf(review.conflicts ?? {}).length
  if (open > 0) add('conflicts', '/conflicts', { count: open })
  return findings
}

/**
 * The result in the shape of `tt54 review --json`.
 * @param reviewed what was opened
 * @param language language of the titles
 */
export function reviewedJson(reviewed: Reviewed, language: Language) {
  const { file, submission, verified, differences, problems, notices } = reviewed
  const { self, assessor } = verified.results
  return {
    submission: file.review.submission,
    seal: file.seal,
    levels: Object.fromEntries(
      REGIMES.map((regime) => [
        regime,
        { self: self.regimes[regime].level, assessor: assessor.regimes[regime].level },
      ]),
    ),
    differences: differences.map(({ entry, opinion, conflict, ...row }) => ({
      id: entry.id,
      number: entry.kind === 'criterion' ? entry.row.number : null,
      title: entry.row.title[language],
      self: row.self,
      assessor: row.assessor,
      opinion: opinion?.opinion ?? null,
      comment: opinion?.comment ?? null,
      conflict: conflict.length,
      decides: row.decides,
    })),
    replies: replies(submission.assessment).map(({ place, reply }) => ({
      set: place.setId,
      id: place.id,
      text: reply.text,
      review: reply.review ?? null,
    })),
    outcome: file.review.visit?.outcome ?? null,
    problems,
    notices,
  }
}
