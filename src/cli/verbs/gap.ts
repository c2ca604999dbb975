import { gapToward } from '../../core/score/gap'
import { gapJson } from '../output/gapJson'
import { openScored } from '../input/scored'
import { scoreJson } from '../output/scoreJson'
import { targetOf } from '../input/target'
import { gapText } from '../output/text/gapText'
import { toJson } from '../output/toJson'
import { VIEW_OPTIONS, type Verb } from '../verb'

/** `tt54 gap FILE`: what is missing for the target level, in words, with what the assessor will ask to see. */
export const verb: Verb = {
  name: 'gap',
  order: 3,
  files: 'one',
  options: { ...VIEW_OPTIONS, target: { type: 'string', hint: 'N' } },
  async run(call) {
    const scored = await openScored(call)
    const target = targetOf(call.values, scored)
    const gap = gapToward(scored.sets, scored.result, target)
    const rows = gapJson(gap, scored.assessment, call.language)
    const { total, unassessed } = gap
    return {
      text: call.values.json
        ? toJson({ target, total, unassessed, ...scoreJson(scored), gap: rows })
        : gapText(scored, gap, rows, call),
      exit: scored.problems.length > 0 ? 1 : 0,
    }
  },
}
