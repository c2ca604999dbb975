import { FORMAT_VERSION } from './migrate'
import type { Answer, Assessment } from '../types'

/** Id of every anonymous assessment. */
export const ANONYMOUS_ID = 'anonymous'
/** Stands where a reason was: without any reason "không áp dụng" would count as not met. */
const REMOVED = '—'

/**
 * The variant without facility, names, notes, reasons, evidence, actions, programme, history, ids and seal. Only what
 * is known to say nothing of the facility is taken over, so fields we do not know go as well. Levels stay the same.
 * @param assessment the assessment; not changed
 */
export function anonymise(assessment: Assessment): Assessment {
  const anonymous: Assessment = {
    format: 'tt54-assessment',
    formatVersion: FORMAT_VERSION,
    id: ANONYMOUS_ID,
    criteriaSets: assessment.criteriaSets.map(({ id, version }) => ({ id, version })),
    facility: { name: '' },
    assessedOn: assessment.assessedOn,
    regime: assessment.regime,
    targetLevel: assessment.targetLevel,
    answers: Object.fromEntries(
      Object.entries(assessment.answers).map(([set, answers]) => [
        set,
        Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, anonymousAnswer(answer)])),
      ]),
    ),
  }
  if (assessment.illustrative) anonymous.illustrative = true
  if (assessment.interpretations) anonymous.interpretations = assessment.interpretations
  return anonymous
}

function anonymousAnswer(answer: Answer): Answer {
  const kept: Answer = {}
  if (answer.verdict !== undefined) kept.verdict = answer.verdict
  if (answer.items !== undefined) kept.items = answer.items
  if (answer.unconfirmed !== undefined) kept.unconfirmed = answer.unconfirmed
  if ((answer.reason ?? '').trim() !== '') kept.reason = REMOVED
  return kept
}
