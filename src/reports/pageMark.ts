import type { Language } from '../core/types'
import type { Translate } from '../locales/translator'

/**
 * What stands at the top of every page: that the data are made up, that the paper is a draft, and, as official papers are
 * issued in Vietnamese, that one in any other language is an aid to read them.
 * @param t words of papers
 * @param language of the paper
 * @param states what else is to be said of it, in words; empty ones are left out
 * @returns null = nothing
 */
export function pageMark(t: Translate, language: Language, ...states: (string | false)[]): string | null {
  const marks = [...states, language === 'vi' ? '' : t('paper.readingAid')].filter(Boolean)
  return marks.length > 0 ? marks.join(' · ') : null
}
