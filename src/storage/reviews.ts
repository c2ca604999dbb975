import { problemOf } from './errors'
import { plain } from './plain'
import type { Backend } from './rows'
import type { Told } from './tabMessages'
import type { Desk, GivenReview, ReviewSaveOptions, ReviewSaveResult, StoredReview } from './types'

type Reviews = Pick<Desk, 'saveReview' | 'getReview' | 'listReviews' | 'removeReview'>

/**
 * The name under which tabs speak of a review: ids of reviews and of assessments come from files and may be the same.
 * @param id id of the review on the desk
 */
export function reviewChannel(id: string): string {
  return `review:${id}`
}

/**
 * A row of `reviews` with everything it must have; rows of the first version had neither a revision nor files.
 * @param row the row
 */
export function reviewOf(
  row: Partial<StoredReview> & Pick<StoredReview, 'id' | 'savedAt' | 'value'>,
): StoredReview {
  const { id, savedAt, value, revision = 1, files = [] } = row
  return { id, revision, savedAt, value, files }
}

/**
 * Reviews by id, each under the same rule as an assessment: a save names the revision it was made from.
 * @param backend where the tables are
 * @param tell says to the other tabs what happened, after it was committed
 */
export function createReviews(backend: Backend, tell: (event: Told) => void): Reviews {
  const told = ({ id, revision }: StoredReview): void =>
    tell({ type: 'saved', id: reviewChannel(id), revision })

  async function save(given: GivenReview, options: ReviewSaveOptions): Promise<ReviewSaveResult> {
    const { id, value, files } = plain(given)
    return backend.run('readwrite', ['reviews'], async (tx): Promise<ReviewSaveResult> => {
      const row = await tx.get('reviews', id)
      const here = row && reviewOf(row)
      if (!options.force && (here?.revision ?? null) !== options.base)
        return { ok: false, problem: 'conflict', current: here ?? null }
      // Above both, so that no revision number ever stands for two contents.
      const revision = Math.max(here?.revision ?? 0, options.base ?? 0) + 1
      const record: StoredReview = { id, revision, savedAt: options.at, value, files }
      await tx.put('reviews', record)
      return { ok: true, record }
    })
  }

  return {
    async saveReview(given, options) {
      try {
        const result = await save(given, options)
        if (result.ok) told(result.record)
        return result
      } catch (error) {
        return { ok: false, problem: problemOf(error) }
      }
    },

    async getReview(id) {
      const row = await backend.run('readonly', ['reviews'], (tx) => tx.get('reviews', id))
      return row && reviewOf(row)
    },

    async listReviews() {
      return (await backend.run('readonly', ['reviews'], (tx) => tx.all('reviews'))).map(reviewOf)
    },

    async removeReview(id) {
      const taken = await backend.run('readwrite', ['reviews'], async (tx) => {
        const row = await tx.get('reviews', id)
        if (row) await tx.remove('reviews', [id])
        return row && reviewOf(row)
      })
      if (!taken) return () => Promise.resolve()
      tell({ type: 'removed', id: reviewChannel(id) })
      return async () => {
        // What another tab has written since under the same id stays.
        const isBack = await backend.run('readwrite', ['reviews'], async (tx) => {
          if (await tx.get('reviews', id)) return false
          await tx.put('reviews', taken)
          return true
        })
        if (isBack) told(taken)
      }
    },
  }
}
