import { sealState } from '../core/seal/seal'
import { withSnapshot } from '../core/make/snapshot'
import type { Assessment, CriteriaSet } from '../core/types'
import { stableJson } from './json/stableJson'

/**
 * The bytes of a `.tt54.json` file: the same bytes for the same content (docs/decisions/file-bytes.md). An open
 * assessment gets the words of its answered criteria and the fingerprints of its sets; one whose seal holds already
 * has them and is written as it was sealed; one that was changed after it was sealed keeps its broken seal, which says so.
 * @param assessment the assessment; fields we do not know are written back
 * @param sets its criteria sets, with all texts
 */
export function writeAssessmentFile(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
): Uint8Array<ArrayBuffer> {
  const complete = sealState(assessment).state === 'valid' ? assessment : withSnapshot(assessment, sets)
  return new TextEncoder().encode(stableJson(complete))
}
