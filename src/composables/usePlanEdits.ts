import { useI18n } from '../i18n'
import {
  addActions,
  removeActions,
  shiftActions,
  updateActions,
  type ActionPatch,
} from '../core/plan/editActions'
import type { PlanEdit, PlanProblem } from '../core/plan/planProblem'
import type { Action } from '../core/types'
import type { ChangeNote } from '../storage/types'
import { useAssessmentStore } from '../stores/assessment'
import type { Change } from '../stores/work'
import { useMessages } from './useMessages'

/** Longest title quoted in a note. */
const QUOTED = 80

/** Every change of the plan, through the store, so that each can be undone; refusals come back as problems. */
export function usePlanEdits() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { show, undoable } = useMessages()

  const titleOf = (id: string): string =>
    (store.current?.actions ?? []).find((action) => action.id === id)?.title.slice(0, QUOTED) ?? id

  function note(
    one: string,
    many: string,
    ids: readonly string[],
    title = titleOf(ids[0] ?? ''),
  ): ChangeNote {
    return ids.length === 1 ? { code: one, params: { title } } : { code: many, params: { count: ids.length } }
  }

  /** The change that the last commit made. */
  let last: Change | null = null

  function commit(
    edit: (actions: NonNullable<typeof store.current>) => PlanEdit,
    what: ChangeNote,
  ): PlanProblem[] {
    const before = store.current
    if (!before) return []
    const edited = edit(before)
    if (!edited.ok) return edited.problems
    last = store.change(() => edited.assessment, what)
    return []
  }

  /** Adds actions; empty when it went well. */
  function add(actions: readonly Action[]): PlanProblem[] {
    if (actions.length === 0) return []
    const ids = actions.map(({ id }) => id)
    const what = note('actionAdded', 'actionsAdded', ids, actions[0]?.title.slice(0, QUOTED))
    return commit((assessment) => addActions(assessment, actions), what)
  }

  /** Changes actions in the same way; empty when it went well. */
  function update(ids: readonly string[], patch: ActionPatch): PlanProblem[] {
    return commit(
      (assessment) => updateActions(assessment, ids, patch),
      note('actionChanged', 'actionsChanged', ids),
    )
  }

  /** Changes many actions in the same way, says so and offers to take it back; empty when it went well. */
  function updateMany(ids: readonly string[], patch: ActionPatch): PlanProblem[] {
    const problems = update(ids, patch)
    if (problems.length > 0) return problems
    const what = note('actionChanged', 'actionsChanged', ids)
    undoable(t(`change.${what.code}`, what.params ?? {}), last)
    return []
  }

  /** Changes actions where nothing is left to correct on the spot: a refusal is shown. */
  function updateOrSay(ids: readonly string[], patch: ActionPatch): void {
    const [problem] = update(ids, patch)
    if (problem) show(words(problem), { kind: 'error' })
  }

  function shift(ids: readonly string[], days: number): void {
    const params = { count: ids.length, days }
    const change = store.change((assessment) => shiftActions(assessment, ids, days), {
      code: 'actionsMoved',
      params,
    })
    undoable(t('change.actionsMoved', params), change)
  }

  function remove(ids: readonly string[]): void {
    if (ids.length === 0) return
    const what = note('actionRemoved', 'actionsRemoved', ids)
    const change = store.change((assessment) => removeActions(assessment, ids), what)
    undoable(t(`change.${what.code}`, what.params ?? {}), change)
  }

  /** A refusal in words; a cycle is named action by action. */
  function words(problem: PlanProblem): string {
    const titles = problem.actions.map((id) => `“${titleOf(id)}”`)
    const first = titles[0]
    const named =
      problem.code === 'dependency-cycle' && first ? [...titles, first].join(' → ') : titles.join(', ')
    return t(`planProblem.${problem.code}`, { actions: named })
  }

  return { add, update, updateMany, updateOrSay, shift, remove, words, titleOf }
}
