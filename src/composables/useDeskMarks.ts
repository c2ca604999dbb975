import { computed } from 'vue'
import { useI18n } from '../i18n'
import { placesOf } from '../core/review/opinions'
import type { SubmissionRow } from './useSubmissionRows'
import { useReviews } from './useReviews'
import type { ReviewRow } from '../stores/reviewList'
import { useSubmissions } from './useSubmissions'

/** What a file on the assessor's desk is beside the others: the same bytes again, a second round, already appraised. */
export function useDeskMarks() {
  const { t } = useI18n()
  const { files } = useSubmissions()
  const { rows: reviews } = useReviews()

  const hashOf = ({ seal }: Pick<SubmissionRow, 'seal'>): string | null =>
    seal.state === 'valid' ? seal.seal.fingerprint : null
  /** The first file with a fingerprint; every later one says so. */
  const first = computed(() => {
    const found = new Map<string, string>()
    for (const file of files.value) {
      const hash = file.kind === 'submission' ? hashOf(file) : null
      if (hash !== null && !found.has(hash)) found.set(hash, file.path)
    }
    return found
  })
  const begun = computed(
    () =>
      new Map(
        (reviews.value ?? []).flatMap((row): [string, ReviewRow][] =>
          row.side === 'assessor' ? [[row.review.submission.fingerprint, row]] : [],
        ),
      ),
  )

  function marksOf(row: SubmissionRow): { key: string; text: string }[] {
    const hash = hashOf(row)
    const same = hash === null ? undefined : first.value.get(hash)
    const review = hash === null ? undefined : begun.value.get(hash)?.review
    return [
      ...(same !== undefined && same !== row.path
        ? [{ key: 'same', text: t('verify.mark.same', { name: same }) }]
        : []),
      ...(row.redetermines === undefined ? [] : [{ key: 'second', text: t('verify.mark.second') }]),
      ...(review
        ? [
            {
              key: 'review',
              text: review.seal
                ? t('verify.mark.sealed')
                : t('verify.mark.begun', { count: placesOf(review.opinions).length }),
            },
          ]
        : []),
    ]
  }

  return { marksOf }
}
