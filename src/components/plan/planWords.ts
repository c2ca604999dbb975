import { useI18n } from '../../i18n'
import { useWords } from '../../composables/useWords'
import type { PlanRow } from '../../core/plan/planRows'
import type { Range } from '../../core/score/assess'
import { useAssessmentStore } from '../../stores/assessment'

/** Words of the plan that several of its parts use. */
export function usePlanWords() {
  const { t } = useI18n()
  const { words, rank, day, number, money, level, levelName, row: label, place } = useWords()
  const store = useAssessmentStore()

  const dayOrDash = (value: string | undefined): string => (value === undefined ? '–' : day(value))
  const levelOf = (level: number | null): string => (level === null ? t('plan.noLevel') : levelName(level))
  const rangeOf = (value: Range | null): string => (value === null ? '–' : level(value))
  /** What an action is about, in few words. */
  const about = (row: PlanRow): string => [...row.entries.map(label), ...row.unknown].join('; ')

  /** The titles of actions, for what something waits for; ids that no action has are passed over. */
  const titlesOf = (ids: readonly string[]): string =>
    ids.flatMap((id) => store.current?.actions?.find((action) => action.id === id)?.title ?? []).join('; ')

  /** Money in millions of đồng, as plans have it: 18.000.000 → 18; 1.250.000 → 1,25. */
  const millions = (cost: number): string => number(Math.round(cost / 10_000) / 100)

  return {
    millions,
    titlesOf,
    label,
    place,
    money,
    dayOrDash,
    levelOf,
    rangeOf,
    about,
    day,
    number,
    words,
    rank,
  }
}
