import { at } from '../place'
import type { AnswerDifference } from './compare'
import { differingFields } from './compare'
import { editAnswer } from '../edit/answers'
import type { Assessment, CriterionId } from '../types'

/** What became of changes that somebody saw in a preview and accepted. */
export type AppliedChanges =
  | { ok: true; assessment: Assessment }
  /** The answers that are no longer what the preview showed; nothing was applied. */
  | { ok: false; stale: { set: string; id: CriterionId }[] }

/**
 * Applies previewed changes of answers, all of them or none: when an answer has changed since the preview, nothing is
 * done and the answer is named.
 * @param assessment the assessment; not changed
 * @param changes what the preview showed
 */
export function applyChanges(assessment: Assessment, changes: readonly AnswerDifference[]): AppliedChanges {
  const stale = changes.filter(
    ({ set, id, before }) =>
      differingFields(at(assessment.answers, { setId: set, id }), before ?? undefined).length > 0,
  )
  if (stale.length > 0) return { ok: false, stale: stale.map(({ set, id }) => ({ set, id })) }
  return {
    ok: true,
    assessment: changes.reduce(
      (current, { set, id, after }) => editAnswer(current, set, id, () => after ?? {}),
      assessment,
    ),
  }
}
