import type { Finding } from '../../core/check/checkAssessment'
import { findingMessage, findingReason } from '../../reports/checkWords'
import type { Call } from '../verb'

/** A finding in words, as `--json` prints it. */
export type CheckFinding = Finding & { message: string; reason: string }

/**
 * Findings with their words.
 * @param findings what the check found
 * @param call words
 */
export function checkJson(findings: readonly Finding[], { t }: Pick<Call, 't'>): CheckFinding[] {
  return findings.map((found) => ({
    ...found,
    message: findingMessage(t, found),
    reason: findingReason(t, found),
  }))
}
