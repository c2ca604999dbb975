import { useI18n } from '../i18n'
import type { WalkChoice } from './walkChoices'
import type { Entry } from '../core/sets/criteria'
import type { Verdict } from '../core/types'
import { useAnswering } from './useAnswering'

const STYLE = {
  met: { sign: '✓', tone: 'yes', room: 's', key: '1' },
  'not-met': { sign: '✕', tone: 'no', room: 'm', key: '2' },
  'not-applicable': { sign: '–', tone: 'none', room: 'l', key: '3' },
  unassessed: { sign: '?', tone: 'open', room: 'l', key: '0' },
} as const

/** The answers a hospital may give to a row, as choices. */
export function useVerdictChoices() {
  const { t } = useI18n()
  const { refusal } = useAnswering()

  const choiceOf = (entry: Entry, value: Verdict): WalkChoice<Verdict> => ({
    value,
    word: t(`verdict.${value}`),
    ...STYLE[value],
    refusal: value === 'not-applicable' ? refusal(entry.row) : null,
  })

  /** "Không áp dụng" stands only where the set allows it, or where a file says it all the same. */
  function choicesOf(entry: Entry, given: Verdict): WalkChoice<Verdict>[] {
    const offered: Verdict[] = ['met', 'not-met', 'unassessed']
    const isOffered = entry.row.notApplicable !== 'never' || given === 'not-applicable'
    return (isOffered ? (['not-applicable', ...offered] as const) : offered).map((value) =>
      choiceOf(entry, value),
    )
  }

  return { choiceOf, choicesOf }
}
