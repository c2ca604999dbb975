import { storeToRefs } from 'pinia'
import { useI18n } from '../i18n'
import { newId, now } from '../environment'
import { newReview, submissionFingerprint } from '../core/review/newReview'
import { withVisitDefaults } from '../core/review/visitDefaults'
import { carryOpinions, isRoundBefore } from '../core/review/secondRound'
import type { Assessment, Review } from '../core/types'
import type { Verification } from '../core/seal/verifySubmission'
import type { OpenedFile } from '../files/openAssessmentFile'
import { removeLifeboats } from '../storage/lifeboat'
import { reviewChannel } from '../storage/reviews'
import type { StorageProblem } from '../storage/types'
import type { DeskReview } from '../stores/deskReview'
import { useDeskStore } from '../stores/desk'
import { useReviewListStore, type ReviewRow } from '../stores/reviewList'
import { useKeepFiles } from './useKeepFiles'
import { useMessages } from './useMessages'
import { rememberedVisit } from './visitMemory'

/** Reviews on this desk: beginning, keeping, listing and removing them. What cannot be kept is said and changes nothing. */
export function useReviews() {
  const desk = useDeskStore()
  const list = useReviewListStore()
  const { rows, damaged } = storeToRefs(list)
  const { refresh } = list
  const { t } = useI18n()
  const { show } = useMessages()
  const { keepFiles } = useKeepFiles()

  /** Puts a review on the desk; null, and said, when the browser refused. */
  async function keep(given: Omit<DeskReview, 'key'>, base: number | null = null): Promise<string | null> {
    const { deskKey, toStored } = await import('../stores/deskReview')
    const key = deskKey(given.side, given.review)
    const target = await desk.open()
    const at = now()
    const saved = await target.saveReview(toStored({ ...given, key }), { base, at })
    if (!saved.ok) {
      sayNotKept(saved.problem)
      return null
    }
    await refresh()
    return key
  }

  function sayNotKept(problem: StorageProblem): void {
    const reason =
      problem === 'conflict' ? t('review.changedMeanwhile') : t(`storageProblem.${problem}.title`)
    show(t('review.notKept', { reason }), { kind: 'error' })
  }

  /**
   * Begins the review of a submission, or finds the one that was begun on this desk.
   * @param submission the assessment as it was read
   * @param verification what checking it gave
   * @param files its files of evidence
   * @returns id of the review on the desk
   * @throws Error when the browser cannot keep it; the screen has said so
   */
  async function start(
    submission: Assessment,
    verification: Pick<Verification, 'seal'>,
    files: readonly OpenedFile[] = [],
  ): Promise<string> {
    await refresh()
    const hash = submissionFingerprint(submission, verification.seal)
    const begun = rows.value?.find(
      ({ side, review }) => side === 'assessor' && review.submission.fingerprint === hash,
    )
    if (begun) return begun.key
    const at = now()
    const blank = newReview(submission, { id: newId(), now: at, seal: verification.seal })
    const visit = rememberedVisit()
    const review = beginFrom(visit ? withVisitDefaults(blank, visit) : blank, submission)
    const key = (await keepFiles(files)) ? await keep({ side: 'assessor', review, submission }) : null
    if (key === null) throw new Error('The review could not be kept')
    return key
  }

  /** A second round begins with what was said in the first on answers that are the same now. */
  function beginFrom(begun: Review, submission: Assessment): Review {
    const before = roundBefore(submission)
    if (!before?.submission) return begun
    const { review } = before
    const { review: carried, changed } = carryOpinions(begun, submission, {
      review,
      submission: before.submission,
    })
    show(t('review.secondRound', { carried: carried.follows?.carried ?? 0, changed: changed.length }))
    return carried
  }

  /** The review on this desk of what a submission determines again. */
  function roundBefore(submission: Pick<Assessment, 'redetermines'>): ReviewRow | undefined {
    return rows.value?.find(({ side, review }) => side === 'assessor' && isRoundBefore(submission, review))
  }

  /** A review that came as a file, on the assessors' desk with its submission. */
  async function adopt(
    review: Review,
    submission: Assessment,
    files: readonly OpenedFile[],
  ): Promise<string | null> {
    return (await keepFiles(files)) ? keep({ side: 'assessor', review, submission }) : null
  }

  /** A review that came back to the hospital; a newer state of one that was received before takes its place. */
  async function receive(review: Review): Promise<string | null> {
    const { deskKey } = await import('../stores/deskReview')
    const before = await (await desk.open()).getReview(deskKey('facility', review))
    return keep({ side: 'facility', review, submission: null }, before?.revision ?? null)
  }

  async function remove(row: ReviewRow): Promise<void> {
    const name = row.review.submission.facility.name || t('assessment.unnamed')
    try {
      const putBack = await (await desk.open()).removeReview(row.key)
      const putLifeboatsBack = removeLifeboats(reviewChannel(row.key))
      await refresh()
      const undo = (): Promise<void> =>
        putBack()
          .then(putLifeboatsBack)
          .then(refresh)
          .then(
            () => void show(t('review.putBack', { name })),
            () => void show(t('review.notPutBack', { name }), { kind: 'error' }),
          )
      show(t('review.removed', { name }), { action: { label: t('app.undo'), run: undo } })
    } catch {
      show(t('review.notRemoved', { name }), { kind: 'error' })
    }
  }

  /** The reviews that came back for an assessment, or that it determines the level again by; newest first. */
  function receivedFor(assessment: Pick<Assessment, 'id' | 'redetermines'>): ReviewRow[] {
    return (rows.value ?? []).filter(
      ({ side, review }) =>
        side === 'facility' &&
        (review.submission.id === assessment.id ||
          assessment.redetermines?.submission === review.submission.fingerprint),
    )
  }

  return { rows, damaged, refresh, roundBefore, start, adopt, receive, remove, receivedFor }
}
