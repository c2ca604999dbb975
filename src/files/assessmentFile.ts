import { withSnapshot } from '../core/snapshot'
import type { Assessment, CriteriaSet } from '../core/types'
import { stableJson } from './json/stableJson'

/**
 * The bytes of a `.tt54.json` file: the same bytes for the same content (docs/decisions/file-bytes.md). An open
 * assessment gets the words of its answered criteria and the fingerprints of its sets; a sealed one already has them
 * and is written as it was sealed.
 * @param assessment the assessment; fields we do not know are written back
 * @param sets its criteria sets, with all texts
 */
export function writeAssessmentFile(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
): Uint8Array<ArrayBuffer> {
  const complete = assessment.seal ? assessment : withSnapshot(assessment, sets)
  return new TextEncoder().encode(stableJson(complete))
}
