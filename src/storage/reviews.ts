import { SET_PREFIX } from '../constants'
import { readReviewRow } from './doors'
import type { Backend } from './rows'
import { createShelf, inSettings, inTable } from './shelf'
import type { Told } from './tabMessages'
import type { Desk, GivenReview, Shelf, StoredReview } from './types'

/** The name under which tabs speak of a review: ids of reviews and of assessments come from files and may be the same. */
export function reviewChannel(id: string): string {
  return `review:${id}`
}

/** Before the key of what lies among the settings as a paper of its own. */
const PAPER_PREFIX = 'paper:'

/** The name under which tabs speak of such a paper. */
export function paperChannel(id: string): string {
  return `paper:${id}`
}

/** The name under which tabs speak of such a set. */
export function setChannel(id: string): string {
  return `${SET_PREFIX}${id}`
}

/** The shelf of reviews; the desk does not look into them. */
export function createReviews(
  backend: Backend,
  tell: (event: Told) => void,
  now: () => string,
): Pick<Desk, 'reviews' | 'papers' | 'sets' | 'saveReview' | 'getReview' | 'listReviews' | 'removeReview'> {
  const reviews: Shelf<GivenReview, StoredReview> = createShelf(backend, tell, {
    place: inTable('reviews'),
    channelOf: reviewChannel,
    idOf: ({ id }) => id,
    read: readReviewRow,
    make: ({ id, value, files }, head) => ({ id, ...head, value, files }),
    rowOf: (record) => record,
    now,
  })
  const papers: Shelf<GivenReview, StoredReview> = createShelf(backend, tell, {
    place: inSettings(PAPER_PREFIX),
    channelOf: paperChannel,
    idOf: ({ id }) => id,
    read: readReviewRow,
    make: ({ id, value, files }, head) => ({ id, ...head, value, files }),
    rowOf: (record) => record,
    now,
  })
  const sets: Shelf<GivenReview, StoredReview> = createShelf(backend, tell, {
    place: inSettings(SET_PREFIX),
    channelOf: setChannel,
    idOf: ({ id }) => id,
    read: readReviewRow,
    make: ({ id, value, files }, head) => ({ id, ...head, value, files }),
    rowOf: (record) => record,
    now,
  })
  return {
    reviews,
    papers,
    sets,
    saveReview: reviews.save,
    getReview: reviews.get,
    listReviews: reviews.list,
    removeReview: reviews.remove,
  }
}
