import { LOCAL_KEYS } from '../../constants'
import { readLocal, writeLocal } from '../../composables/localText'
import type { Language } from '../../core/types'
import type { Letterhead } from '../../reports/gapReport'
import type { PaperKind } from '../../reports/papers/papers'

/** What a person chooses about a paper; the rest comes from the assessment. */
export interface PaperOptions {
  kind: PaperKind
  language: Language
  /** By name of the section; absent = on. */
  sections: Record<string, boolean>
  letterhead: Letterhead
}

/** What is remembered on this machine for all assessments. */
const KEPT = ['place', 'role', 'director', 'itHead', 'preparer', 'addressee', 'number', 'date'] as const
/** Longest part of the form that is kept. */
const LONGEST = 200

/**
 * The options a paper begins with: the gap report with everything but the long annex of all answers.
 * @param language the screen's language
 */
export function defaultOptions(language: Language): PaperOptions {
  return { kind: 'gap', language, sections: { answers: false }, letterhead: keptLetterhead() }
}

/** The parts of the form as they were last written on this machine. */
function keptLetterhead(): Letterhead {
  try {
    const kept: unknown = JSON.parse(readLocal(LOCAL_KEYS.letterhead) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const values = new Map(Object.entries(kept))
    return Object.fromEntries(
      KEPT.flatMap((field) => {
        const value: unknown = values.get(field)
        const isGood = typeof value === 'string' && value !== '' && value.length <= LONGEST
        return isGood && (field !== 'date' || /^\d{4}-\d{2}-\d{2}$/.test(value)) ? [[field, value]] : []
      }),
    )
  } catch {
    return {}
  }
}

/** Remembers the parts of the form. */
export function keepLetterhead(letterhead: Letterhead): void {
  writeLocal(LOCAL_KEYS.letterhead, JSON.stringify(letterhead))
}
