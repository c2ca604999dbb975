/** Pictures the assessors took on the visit; their files lie beside the review, known by their hash. */
import type { Place } from '../place'
import type { Photo, Review } from '../types'

/**
 * The pictures of a row, in the order in which they were taken.
 * @param place set and criterion
 */
export function photosOn({ photos = [] }: Pick<Review, 'photos'>, { setId, id }: Place): Photo[] {
  return photos.filter((photo) => photo.setId === setId && photo.criterion === id)
}

/** Hashes of all pictures, each once: what must not be cleared from this machine. */
export function photoHashes({ photos = [] }: Pick<Review, 'photos'>): string[] {
  return [...new Set(photos.map(({ file }) => file.sha256))]
}

/**
 * Adds a picture; the same picture of the same row a second time changes nothing.
 * @param review the review; not changed
 * @param photo the picture
 */
export function addPhoto(review: Review, photo: Photo): Review {
  const { photos = [] } = review
  const isKnown = photos.some(
    ({ setId, criterion, file }) =>
      setId === photo.setId && criterion === photo.criterion && file.sha256 === photo.file.sha256,
  )
  return isKnown ? review : { ...review, photos: [...photos, photo] }
}

/**
 * Takes a picture away; its file stays on the machine for undo.
 * @param review the review; not changed
 * @param id of the picture
 */
export function removePhoto(review: Review, id: string): Review {
  const { photos = [], ...rest } = review
  const left = photos.filter((photo) => photo.id !== id)
  return left.length === photos.length ? review : left.length > 0 ? { ...rest, photos: left } : rest
}
