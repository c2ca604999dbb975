import { openScored } from '../input/scored'
import { scoreJson } from '../output/scoreJson'
import { scoreText } from '../output/text/scoreText'
import { toJson } from '../output/toJson'
import { VIEW_OPTIONS, type Verb } from '../verb'

/** `tt54 score FILE`: the level reached, group by group, and what blocks the levels above. */
export const verb: Verb = {
  name: 'score',
  order: 2,
  files: 'one',
  options: VIEW_OPTIONS,
  async run(call) {
    const scored = await openScored(call)
    return {
      text: call.values.json ? toJson(scoreJson(scored)) : scoreText(scored, call),
      exit: scored.problems.length > 0 ? 1 : 0,
    }
  },
}
