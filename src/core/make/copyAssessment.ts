import type { Assessment } from '../types'

/** What a copy is told apart by; both come from outside. */
export interface CopyOptions {
  id: string
  /** ISO 8601 instant in UTC. */
  now: string
}

/**
 * The same content as an assessment of its own. The seal and what was said at it stay behind: they speak of the original,
 * whose id is part of what was sealed.
 * @param assessment the original; not changed
 * @param options id and time of the copy
 */
export function copyAssessment(assessment: Assessment, options: CopyOptions): Assessment {
  const { seal: _seal, submission: _submission, ...content } = assessment
  return { ...content, id: options.id, createdAt: options.now, updatedAt: options.now }
}
