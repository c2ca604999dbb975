import { computed, onMounted } from 'vue'
import { useI18n } from '../i18n'
import { now } from '../environment'
import { placeOf } from '../core/place'
import { earlierLooks, earlierRow, wasAskedFor, type EarlierRow } from '../core/review/earlier'
import { settleConflict } from '../core/review/editOpinions'
import { isLookedAt } from '../core/review/opinions'
import { differingRows } from '../core/review/secondRound'
import type { Entry } from '../core/sets/criteria'
import { useReviewStore } from '../stores/review'
import { useReviewing } from './useReviewing'
import { useReviews } from './useReviews'

/** What was said of the facility before, for the review on screen: last year, the round before, what differs since. */
export function useEarlier() {
  const store = useReviewStore()
  const { t } = useI18n()
  const { rows, refresh } = useReviews()
  const { assessor, label } = useReviewing()
  onMounted(() => {
    if (rows.value === null) void refresh()
  })

  const looks = computed(() => {
    const { current: review } = store
    if (!review) return []
    const others = (rows.value ?? []).flatMap(({ side, review: other, submission }) =>
      side === 'assessor' && submission ? [{ review: other, submission }] : [],
    )
    return earlierLooks(review, others)
  })
  /** Rows that are answered otherwise than in the round before, or whose opinion was replied to; by set and row. */
  const again = computed(() => {
    const before = looks.value.find(({ kind }) => kind === 'round')
    const { submission } = store
    return new Set(
      before && submission
        ? differingRows(before.submission, submission).map(({ setId, id }) => `${setId} ${id}`)
        : [],
    )
  })
  const isAgain = (entry: Entry): boolean => again.value.has(`${entry.set.id} ${entry.id}`)
  const rowsBefore = computed(
    () =>
      new Map(
        looks.value.length === 0
          ? []
          : [...store.entries.values()].map((entry): [string, EarlierRow[]] => [
              `${entry.set.id} ${entry.id}`,
              looks.value.flatMap((look) => earlierRow(entry, look) ?? []),
            ]),
      ),
  )
  const earlier = (entry: Entry): EarlierRow[] => rowsBefore.value.get(`${entry.set.id} ${entry.id}`) ?? []
  /** Whether the assessors asked for something here before. */
  const isAsked = (entry: Entry): boolean => earlier(entry).some(wasAskedFor)
  /** Whether a second round has differences that nobody has looked at. */
  const hasOpenAgain = computed(() =>
    [...store.entries.values()].some(
      (entry) => entry.asked && isAgain(entry) && store.current && !isLookedAt(store.current, placeOf(entry)),
    ),
  )

  /** Gives the opinion of then again, word for word, in the name of whoever is here now. */
  function keepEarlier(entry: Entry, { opinion }: EarlierRow): void {
    if (!opinion) return
    const { by: _by, at: _at, ...said } = opinion
    const by = assessor.value.trim()
    store.change(
      (review) =>
        settleConflict(review, placeOf(entry), { ...said, ...(by === '' ? {} : { by }), at: now() }),
      {
        code: 'opinion',
        params: { criterion: label(entry), opinion: t(`review.opinion.${opinion.opinion}`) },
      },
    )
  }

  return { again, isAgain, isAsked, earlier, hasOpenAgain, keepEarlier }
}
