import { LOCAL_KEYS } from '../constants'
import { readVisitDefaults, visitDefaultsOf, type VisitDefaults } from '../core/review/visitDefaults'
import type { Review } from '../core/types'
import { readLocal, writeLocal } from '../storage/localText'

/** Keeps who appraises and at which hours for the next visit, on this machine. */
export function rememberVisit(review: Review): void {
  const found = visitDefaultsOf(review)
  if (found) writeLocal(LOCAL_KEYS.visit, JSON.stringify(found))
}

/** What the last visit on this machine had; null = none. */
export function rememberedVisit(): VisitDefaults | null {
  try {
    return readVisitDefaults(JSON.parse(readLocal(LOCAL_KEYS.visit) ?? 'null'))
  } catch {
    return null
  }
}
