import { defineStore } from 'pinia'

/** Texts of fields that could not be read, by field: kept while the app is open, so that leaving the screen loses nothing. */
export const useUnreadFieldsStore = defineStore('unreadFields', () => {
  const texts = new Map<string, string>()
  return { texts }
})
