import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { sweepLifeboats } from '../storage/lifeboat'
import { reviewChannel } from '../storage/reviews'
import type { DeskReview } from './deskReview'
import { useDeskStore } from './desk'

/** A review in the list of this desk. */
export interface ReviewRow extends DeskReview {
  savedAt: string
}

/** The reviews on this desk; one desk, so one list. */
export const useReviewListStore = defineStore('reviewList', () => {
  const desk = useDeskStore()
  /** Newest first; null = not read yet. */
  const rows = shallowRef<readonly ReviewRow[] | null>(null)
  /** Ids of rows that cannot be read; they stay where they are. */
  const damaged = shallowRef<readonly string[]>([])
  let isListening = false

  /** Reads the list again. Checking what was kept is heavy, so it is loaded with the first review. */
  async function refresh(): Promise<void> {
    const target = await desk.open()
    const records = await target.listReviews()
    if (!isListening) {
      isListening = true
      target.subscribe((event) => {
        if (event.type !== 'presence' && event.id.startsWith('review:')) void refresh()
      })
    }
    if (desk.place === 'disk')
      sweepLifeboats(
        'review:',
        records.map(({ id }) => reviewChannel(id)),
      )
    if (records.length === 0) {
      rows.value = []
      damaged.value = []
      return
    }
    const { fromStored } = await import('./deskReview')
    const read = records.map((record) => ({ record, found: fromStored(record) }))
    damaged.value = read.flatMap(({ record, found }) => (found ? [] : [record.id]))
    rows.value = read
      .flatMap(({ record, found }) => (found ? [{ ...found, savedAt: record.savedAt }] : []))
      .sort((a, b) => b.savedAt.localeCompare(a.savedAt))
  }

  return { rows, damaged, refresh }
})
