import { useI18n } from 'vue-i18n'
import { useFormat } from '../../composables/useFormat'
import type { Entry } from '../../core/sets/criteria'
import type { PlanRow } from '../../core/plan/planRows'
import type { Range } from '../../core/score/assess'
import { useAssessmentStore } from '../../stores/assessment'
import { useLevelWords } from '../level/levelWords'

/** Words of the plan that several of its parts use. */
export function usePlanWords() {
  const { t } = useI18n()
  const { words, rank, day, number } = useFormat()
  const { levelName, range } = useLevelWords()
  const store = useAssessmentStore()

  /** "17. Kê đơn thuốc". */
  const label = (entry: Entry): string =>
    entry.kind === 'criterion' && entry.row.number !== null
      ? `${entry.row.number}. ${words(entry.row.title)}`
      : words(entry.row.title)

  /** "III. Hệ thống thông tin bệnh viện, mức 4". */
  const place = (entry: Entry): string =>
    entry.kind === 'criterion'
      ? `${entry.group.ordinal}. ${words(entry.group.title)}, ${rank(entry.row.rank)}`
      : t('level.milestoneOf', { level: entry.level.level })

  const money = (amount: number): string => t('plan.money', { amount: number(amount) })
  const dayOrDash = (value: string | undefined): string => (value === undefined ? '–' : day(value))
  const levelOf = (level: number | null): string => (level === null ? t('plan.noLevel') : levelName(level))
  const rangeOf = (value: Range | null): string => (value === null ? '–' : range(value.lower, value.upper))
  /** What an action is about, in few words. */
  const about = (row: PlanRow): string => [...row.entries.map(label), ...row.unknown].join('; ')

  /** The titles of actions, for what something waits for; ids that no action has are passed over. */
  const titlesOf = (ids: readonly string[]): string =>
    ids.flatMap((id) => store.current?.actions?.find((action) => action.id === id)?.title ?? []).join('; ')

  return { titlesOf, label, place, money, dayOrDash, levelOf, rangeOf, about, day, number, words, rank }
}
