import { useI18n } from '../i18n'
import { opinionProgress } from '../core/review/filterReview'
import type { Section } from '../core/score/sections'
import type { Entry } from '../core/sets/criteria'
import type { CriteriaSet } from '../core/types'
import { useReviewStore } from '../stores/review'
import { useWalkWords } from './useWalkWords'

/** What the assessors' walk says of its groups and blocks; every count is one of opinions. */
export function useReviewWords() {
  const store = useReviewStore()
  const { t } = useI18n()
  const walk = useWalkWords()

  const progress = (entries: readonly Entry[]) =>
    store.current && store.results
      ? opinionProgress(entries, { review: store.current, results: store.results })
      : { looked: 0, total: 0, disagreed: 0, needsMore: 0, conflicts: 0 }

  /** "26/30 có ý kiến". */
  function progressOf({ entries }: Section): string {
    const { looked, total } = progress(entries)
    return total === 0 ? t('walk.lapsedGroup') : t('review.lookedOf', { looked, total })
  }

  /** "còn 4 chưa có ý kiến", "đã đủ ý kiến". */
  function standingOf({ entries }: Section): string {
    const { looked, total } = progress(entries)
    if (total === 0) return t('walk.lapsedGroup')
    return looked === total ? t('review.groupDone') : t('review.left', { count: total - looked })
  }

  /** "5 nội dung · 1 không đồng ý, 2 chưa có ý kiến" of the rows that count. */
  function blockStanding({ entries }: { entries: readonly Entry[] }): string {
    const { looked, total, disagreed, needsMore, conflicts } = progress(entries)
    if (total === 0) return t('walk.lapsedGroup')
    const parts = [
      ['disagreed', disagreed] as const,
      ['needsMore', needsMore] as const,
      ['conflicts', conflicts] as const,
      ['open', total - looked] as const,
    ].flatMap(([what, count]) => (count > 0 ? [t(`review.of.${what}`, { count })] : []))
    return [t('walk.rows', { count: total }, total), parts.join(', ')].filter(Boolean).join(' · ')
  }

  const groupChoices = (sets: readonly CriteriaSet[]) => walk.groupChoices(sets, standingOf)

  return { progressOf, standingOf, blockStanding, groupChoices }
}
