import type { Assessment } from '../types'

/** Codes of what makes an edit of the plan impossible. The words for them live in the locales (`planProblem.…`). */
export const PLAN_PROBLEM_CODES = [
  'title-missing',
  'due-before-start',
  'dependency-cycle',
  'dependency-unknown',
  'duplicate-action',
  'no-action',
] as const
export type PlanProblemCode = (typeof PLAN_PROBLEM_CODES)[number]

/** Why an edit was refused. */
export interface PlanProblem {
  code: PlanProblemCode
  /** JSON pointer into the assessment. */
  path: string
  /** The actions concerned; for a cycle all of it, in order: each depends on the next, the last on the first. */
  actions: string[]
}

/** An edited assessment, or why the edit is refused; the assessment given is never changed. */
export type PlanEdit = { ok: true; assessment: Assessment } | { ok: false; problems: PlanProblem[] }
