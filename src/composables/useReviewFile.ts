import { enteredLine } from '../core/text/entered'
import { useI18n } from '../i18n'
import { now } from '../environment'
import { sealReview } from '../core/review/sealReview'
import { useReviewStore } from '../stores/review'
import { download, fileName } from './download'
import type { Signer } from './useSigner'
import { useMessages } from './useMessages'

/** Saving the review on screen as a file, and sealing it. */
export function useReviewFile() {
  const store = useReviewStore()
  const { t } = useI18n()
  const { show } = useMessages()

  /** Whether a file was written. */
  async function save(): Promise<boolean> {
    const { current: review, submission } = store
    if (!review || !submission) return false
    try {
      const { writeReviewFile } = await import('../files/review/reviewFile')
      const parts = [t('review.fileName'), submission.facility.name, submission.assessedOn]
      const name = fileName(parts, '.tt54.json')
      download(writeReviewFile(review), name, 'application/json')
      show(t('export.done', { name }))
      return true
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      show(t('review.fileFailed', { reason }), { kind: 'error' })
      return false
    }
  }

  /** Seals what is on screen as one change, signed or not, and waits until it is on disk. */
  async function seal(sealedBy: string, sign: Signer): Promise<void> {
    const { submission, sets } = store
    if (!submission) return
    const sealedAt = now()
    const by = enteredLine(sealedBy)
    store.endGroup()
    store.change(
      (review) =>
        sign(sealReview(review, submission, sets, by === '' ? { sealedAt } : { sealedAt, sealedBy: by })),
      { code: 'reviewSealed' },
    )
    await store.autosave?.flush()
  }

  return { save, seal }
}
