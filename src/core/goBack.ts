import { compareAssessments } from './compare'
import type { Assessment } from './types'

/**
 * An earlier state as the new content of an assessment: what was then, under the id and the creation time of now. A seal
 * speaks of the moment it was made, so it stays only when the content is exactly what is there now.
 * @param current the assessment now; not changed
 * @param earlier a state of it
 */
export function goBackTo(current: Assessment, earlier: Assessment): Assessment {
  if (compareAssessments(current, earlier, []).same) return current
  const { seal: _seal, ...content } = earlier
  const { id, createdAt } = current
  return { ...content, id, ...(createdAt === undefined ? {} : { createdAt }) }
}
