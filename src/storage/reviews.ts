import { readReviewRow } from './doors'
import type { Backend } from './rows'
import { createShelf, inTable } from './shelf'
import type { Told } from './tabMessages'
import type { Desk, GivenReview, Shelf, StoredReview } from './types'

/** The name under which tabs speak of a review: ids of reviews and of assessments come from files and may be the same. */
export function reviewChannel(id: string): string {
  return `review:${id}`
}

/** The shelf of reviews; the desk does not look into them. */
export function createReviews(
  backend: Backend,
  tell: (event: Told) => void,
  now: () => string,
): Pick<Desk, 'reviews' | 'saveReview' | 'getReview' | 'listReviews' | 'removeReview'> {
  const reviews: Shelf<GivenReview, StoredReview> = createShelf(backend, tell, {
    place: inTable('reviews'),
    channelOf: reviewChannel,
    idOf: ({ id }) => id,
    read: readReviewRow,
    make: ({ id, value, files }, head) => ({ id, ...head, value, files }),
    rowOf: (record) => record,
    now,
  })
  return {
    reviews,
    saveReview: reviews.save,
    getReview: reviews.get,
    listReviews: reviews.list,
    removeReview: reviews.remove,
  }
}
