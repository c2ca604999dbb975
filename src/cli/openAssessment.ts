import type { Assessment, CriteriaSet } from '../core/types'
import { validateAssessment } from '../generated/validateAssessment'
import { checkShape } from './checkShape'
import { embeddedSet } from './criteria'
import { InputFailure } from './failure'
import { readJson } from './readJson'
import type { Translate } from '../locales/translator'
import { messageOf } from './problems'

/** An assessment file and the criteria sets it was made with. */
export interface Opened {
  assessment: Assessment
  sets: CriteriaSet[]
}

/**
 * Reads an assessment.
 * @param file path
 * @param t words for the first place that does not fit
 * @throws InputFailure when it is no assessment of ours, or one whose criteria sets this tool does not have
 */
export function openAssessment(file: string, t: Translate): Opened {
  const value = readJson(file)
  if (value.format !== 'tt54-assessment') throw new InputFailure('cli.error.notAssessment', { file })
  const [first, ...more] = checkShape(validateAssessment, value)
  if (first) {
    throw new InputFailure('cli.error.shape', {
      file,
      path: first.path || '/',
      problem: messageOf(first, t),
      more: more.length,
    })
  }
  const assessment = value as unknown as Assessment
  const missing = assessment.criteriaSets.find((reference) => !embeddedSet(reference))
  if (missing)
    throw new InputFailure('cli.error.unknownSet', { file, set: `${missing.id}@${missing.version}` })
  return { assessment, sets: assessment.criteriaSets.flatMap((reference) => embeddedSet(reference) ?? []) }
}
