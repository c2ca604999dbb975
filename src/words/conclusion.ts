import type { ConclusionStanding } from '../core/score/conclusionStanding'
import type { Translate } from '../locales/translator'
import { verdictText } from './verdict'

/**
 * What may be said of a conclusion: its verdict; the verdict labelled as history; or why there is none.
 * @param standing from `conclusionStanding`
 */
export function conclusionText(t: Translate, { verdict, reason }: ConclusionStanding): string {
  if (reason === null) return verdict === null ? '' : verdictText(t, verdict)
  const why = t(`words.conclusion.${reason}`)
  return verdict === null ? why : t('words.conclusion.history', { verdict: verdictText(t, verdict), why })
}
