import { assess } from '../../core/assess'
import { openAssessment } from '../openAssessment'
import { scoreJson } from '../scoreJson'
import { scoreText } from '../text/scoreText'
import { toJson } from '../toJson'
import { VIEW_OPTIONS, type Verb } from '../verb'
import { viewOf } from '../view'

/** `tt54 score FILE`: the level reached, group by group, and what blocks the levels above. */
export const verb: Verb = {
  name: 'score',
  order: 2,
  files: 'one',
  options: VIEW_OPTIONS,
  run(call) {
    const { assessment, sets } = openAssessment(call.files[0] ?? '', call.t)
    const { interpretations } = assessment
    const result = assess(sets, assessment.answers, { ...viewOf(call.values, assessment), interpretations })
    return {
      text: call.values.json
        ? toJson(scoreJson(sets, result, call.t))
        : scoreText(assessment, sets, result, call),
      exit: result.problems.length > 0 ? 1 : 0,
    }
  },
}
