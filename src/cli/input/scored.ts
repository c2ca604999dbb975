import { scoreOf } from '../../core/score/scoreOf'
import { type Result } from '../../core/score/assess'
import { openAssessment, type Opened } from './openAssessment'
import { answerFindings, fileFindings, type FileFinding } from './problems'
import type { Call } from '../verb'
import { viewOption } from './view'

/** An assessment file with its verdict, as `score`, `gap` and `report` need it. */
export interface ScoredFile extends Omit<Opened, 'problems' | 'notices'> {
  result: Result
  /** Problems of the file and of its answers; any of them ends the command with 1. */
  problems: FileFinding[]
  notices: FileFinding[]
}

/**
 * Opens and scores the one file of a call, under the regime and at the date it asks for.
 * @param call files, options and words
 * @throws InputFailure when the file or an option is no good
 */
export async function openScored(call: Call): Promise<ScoredFile> {
  const { assessment, sets, problems, notices } = await openAssessment(call.files[0] ?? '')
  const result = scoreOf(assessment, sets, viewOption(call.values, assessment))
  // A set that the file names and this tool lacks is told once, not again for its answers.
  const named = assessment.criteriaSets.map(({ id }) => `/answers/${id}`)
  const ofAnswers = result.problems.filter(
    ({ code, path }) => code !== 'unknown-set' || !named.includes(path),
  )
  return {
    assessment,
    sets,
    result,
    problems: [...fileFindings(problems, call.t), ...answerFindings(ofAnswers, call.t)],
    notices: fileFindings(notices, call.t),
  }
}
