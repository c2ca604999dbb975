import { applyChanges, type AppliedChanges } from '../../core/compare/answerChanges'
import type { AnswerDifference } from '../../core/compare/compare'
import type { Assessment } from '../../core/types'
import type { TableChanges } from './readAnswersTable'

/**
 * Takes a table that was looked at: its changes, the evidence they name, and what it takes away only when told.
 * @returns the answers that are no longer as shown, and nothing done, when the assessment has changed meanwhile
 */
export function applyTable(
  assessment: Assessment,
  { changes, removals, evidence }: Pick<TableChanges, 'changes' | 'removals' | 'evidence'>,
  { removing }: { removing: boolean },
): AppliedChanges {
  const register = assessment.evidence ?? []
  const isThere = new Set(register.map(({ id }) => id))
  const added = evidence.filter(({ id }) => !isThere.has(id))
  const whole = added.length > 0 ? { ...assessment, evidence: [...register, ...added] } : assessment
  const changed = applyChanges(whole, changes)
  return changed.ok && removing ? applyChanges(changed.assessment, removals) : changed
}

/** Whether a change answers what had no answer yet; any other changes one. */
export function isNewAnswer({ before }: AnswerDifference): boolean {
  return (before?.verdict ?? 'unassessed') === 'unassessed' && Object.keys(before?.items ?? {}).length === 0
}
