import { useI18n } from '../i18n'
import type { GapRow } from '../core/score/gap'
import { newId } from '../environment'
import { performerOf, suggestActions, type SuggestionWay } from '../core/plan/suggestActions'
import { ownerOf } from '../core/edit/owners'
import type { Entry } from '../core/sets/criteria'
import type { Action } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'
import { useEffort } from './useEffort'
import { useWords } from './useWords'

/** New actions with words: offered for what is missing, or begun by hand. */
export function usePlanSuggestions() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { words, rank } = useWords()
  const { effort } = useEffort()

  function title(rows: readonly { entry: Entry }[]): string {
    const first = rows[0]?.entry
    if (!first) return ''
    if (rows.length === 1) {
      const kind = effort([first])
      const criterion = words(first.row.title)
      return kind ? t(`plan.suggest.${kind}`, { criterion }) : t('plan.suggest.one', { criterion })
    }
    const count = rows.length
    return first.kind === 'milestone'
      ? t('plan.suggest.milestones', { count, level: first.level.level })
      : t('plan.suggest.group', { count, group: words(first.group.title), rank: rank(first.row.rank) })
  }

  /** One action per row or per group; rows that the plan covers already are left out. */
  function suggest(rows: readonly GapRow[], way: SuggestionWay): Action[] {
    return suggestActions(rows, store.current?.actions ?? [], { way, newId, title }).map((action) => ({
      ...action,
      ...departmentOf(
        rows.filter(({ entry }) => action.criteria.includes(entry.id)).map(({ entry }) => entry),
      ),
    }))
  }

  /** The department that answers for all of these rows, when it is one. */
  function departmentOf(entries: readonly Entry[]): Pick<Action, 'department'> {
    const { current } = store
    const names = new Set(
      entries.map(({ set, id }) => (current ? ownerOf(current, set.id, id) : undefined) ?? ''),
    )
    const [name] = names
    return names.size === 1 && name ? { department: name } : {}
  }

  /** An action to be completed by hand, about these rows (or none). */
  function begin(entries: readonly Entry[]): Action {
    const by = entries[0] ? performerOf(entries[0]) : null
    return {
      id: newId(),
      title: title(entries.map((entry) => ({ entry }))),
      criteria: entries.map(({ id }) => id),
      status: 'planned',
      priority: 'medium',
      ...(by ? { by } : {}),
      ...departmentOf(entries),
    }
  }

  return { suggest, begin }
}
