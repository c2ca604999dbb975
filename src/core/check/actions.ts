import { isOverdue, statusOfAction } from '../plan/actionState'
import { inSetOrder, type Rule } from './context'
import { finding } from './finding'

/** Actions of the plan that are late, or said to be done although what they were for is not met. */
export const actionRules: Rule = (context) => {
  const { assessment, result, today } = context
  const actions = assessment.actions ?? []
  const overdue = actions.flatMap((action, index) =>
    isOverdue(action, today)
      ? [
          finding('actions.overdue', {
            criteria: inSetOrder(context, action.criteria),
            path: `/actions/${index}`,
            params: { title: action.title, day: action.due ?? '' },
          }),
        ]
      : [],
  )
  const undone = actions.flatMap((action, index) => {
    const open = action.criteria.filter((id) => result.entries[id]?.counts && !result.entries[id]?.lower)
    return statusOfAction(action) === 'done' && open.length > 0
      ? [
          finding('actions.done-not-met', {
            criteria: inSetOrder(context, open),
            path: `/actions/${index}`,
            params: { title: action.title, count: open.length },
          }),
        ]
      : []
  })
  return [...overdue, ...undone]
}
