import type { Call, Outcome } from '../verb'
import { confirmations } from './confirmations'
import { diff } from './diff'
import { list } from './list'
import { make } from './make'
import { show } from './show'
import { stamp } from './stamp'
import { verb as validate } from '../verbs/validate'

/** One thing `tt54 criteria` does, with the files that follow its name. */
export type CriteriaAction = (call: Call) => Outcome | Promise<Outcome>

const ACTIONS: Readonly<Record<string, CriteriaAction>> = {
  list,
  show,
  diff,
  new: make,
  stamp,
  confirmations,
  validate: (call) => validate.run(call),
}

/**
 * What `tt54 criteria ACTION` does.
 * @param name as typed
 * @returns undefined when there is no such action
 */
export function criteriaAction(name: string): CriteriaAction | undefined {
  return Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
}
