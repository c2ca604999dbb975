/**
 * Changes of the plan as pure functions. Edits that can be wrong say why instead of half happening; a removal cannot be
 * wrong and gives the assessment itself.
 */
import type { Action, Assessment } from '../types'
import { addDays } from '../time/days'
import { cycleThrough, findCycle } from './dependencies'
import type { PlanEdit, PlanProblem } from './planProblem'

/** Members to replace; undefined or blank text removes a member. */
export type ActionPatch = Partial<Omit<Action, 'id'>>

/**
 * Adds actions at the end of the plan.
 * @param added new actions; their ids must be new
 */
export function addActions(assessment: Assessment, added: readonly Action[]): PlanEdit {
  const before = assessment.actions ?? []
  const known = new Set(before.map(({ id }) => id))
  const problems = added.flatMap((action, index): PlanProblem[] => {
    if (!known.has(action.id)) {
      known.add(action.id)
      return []
    }
    return [{ code: 'duplicate-action', path: `/actions/${before.length + index}/id`, actions: [action.id] }]
  })
  if (problems.length > 0) return { ok: false, problems }
  const actions = [...before, ...added.map(compact)]
  return checked({ ...assessment, actions }, new Set(added.map(({ id }) => id)))
}

/**
 * Adds one action at the end of the plan.
 * @param action the new action; its id must be new
 */
export function addAction(assessment: Assessment, action: Action): PlanEdit {
  return addActions(assessment, [action])
}

/**
 * Changes several actions in the same way (bulk edit).
 * @param ids which actions
 * @param patch what to replace
 */
export function updateActions(assessment: Assessment, ids: readonly string[], patch: ActionPatch): PlanEdit {
  const missing = ids.filter((id) => !(assessment.actions ?? []).some((action) => action.id === id))
  if (missing.length > 0)
    return { ok: false, problems: [{ code: 'no-action', path: '/actions', actions: missing }] }
  const chosen = new Set(ids)
  const actions = (assessment.actions ?? []).map((action) =>
    chosen.has(action.id) ? compact({ ...action, ...patch, id: action.id }) : action,
  )
  return checked({ ...assessment, actions }, chosen)
}

/**
 * Changes one action.
 * @param id the action
 * @param patch what to replace
 */
export function updateAction(assessment: Assessment, id: string, patch: ActionPatch): PlanEdit {
  return updateActions(assessment, [id], patch)
}

/**
 * Moves the start and due days of several actions; days that are not given stay not given.
 * @param ids which actions
 * @param days how many days later; negative = earlier
 */
export function shiftActions(assessment: Assessment, ids: readonly string[], days: number): Assessment {
  const chosen = new Set(ids)
  if (days === 0 || chosen.size === 0) return assessment
  const actions = (assessment.actions ?? []).map((action) => {
    if (!chosen.has(action.id)) return action
    const { start, due } = action
    return compact({
      ...action,
      start: start === undefined ? undefined : addDays(start, days),
      due: due === undefined ? undefined : addDays(due, days),
    })
  })
  return { ...assessment, actions }
}

/**
 * Removes actions, and their ids from what the others depend on.
 * @param ids which actions
 */
export function removeActions(assessment: Assessment, ids: readonly string[]): Assessment {
  const gone = new Set(ids)
  const before = assessment.actions ?? []
  if (!before.some((action) => gone.has(action.id))) return assessment
  const actions = before
    .filter((action) => !gone.has(action.id))
    .map((action) =>
      action.dependsOn?.some((id) => gone.has(id))
        ? compact({ ...action, dependsOn: action.dependsOn.filter((id) => !gone.has(id)) })
        : action,
    )
  return { ...assessment, actions }
}

/**
 * Removes one action, and its id from what the others depend on.
 * @param id the action
 */
export function removeAction(assessment: Assessment, id: string): Assessment {
  return removeActions(assessment, [id])
}

/** Only what was touched is checked: an old fault elsewhere must not stop the work. */
function checked(assessment: Assessment, touched: ReadonlySet<string>): PlanEdit {
  const actions = assessment.actions ?? []
  const known = new Set(actions.map(({ id }) => id))
  const problems = actions.flatMap((action, index): PlanProblem[] => {
    if (!touched.has(action.id)) return []
    const path = `/actions/${index}`
    const unknown = (action.dependsOn ?? []).filter((id) => !known.has(id))
    return [
      ...(action.title.trim() === '' ? [problem('title-missing', `${path}/title`, [action.id])] : []),
      ...(action.start !== undefined && action.due !== undefined && action.due < action.start
        ? [problem('due-before-start', `${path}/due`, [action.id])]
        : []),
      ...(unknown.length > 0 ? [problem('dependency-unknown', `${path}/dependsOn`, unknown)] : []),
    ]
  })
  const cycle = cycleOf(actions, touched)
  if (cycle) {
    const index = actions.findIndex(({ id }) => id === cycle[0])
    problems.push(problem('dependency-cycle', `/actions/${index}/dependsOn`, cycle))
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, assessment }
}

/** A cycle that was there before and does not pass through what was touched is not this edit's fault. */
function cycleOf(actions: readonly Action[], touched: ReadonlySet<string>): string[] | null {
  if (findCycle(actions) === null) return null
  for (const id of touched) {
    const cycle = cycleThrough(actions, id)
    if (cycle) return cycle
  }
  return null
}

function problem(code: PlanProblem['code'], path: string, actions: string[]): PlanProblem {
  return { code, path, actions }
}

/** Without undefined members, blank texts and empty lists; `title` and `criteria` always stay. */
function compact(action: Action): Action {
  const kept = Object.entries({
    ...action,
    dependsOn: action.dependsOn && [...new Set(action.dependsOn)],
  }).filter(
    ([key, value]) =>
      key === 'title' ||
      key === 'criteria' ||
      (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  )
  return {
    ...(Object.fromEntries(kept) as Omit<Action, 'title' | 'criteria'>),
    title: action.title,
    criteria: [...new Set(action.criteria)],
  }
}
