import { assess } from '../../core/assess'
import { levelledSet } from '../../core/criteria'
import { DEFAULT_TARGET_LEVEL, gapToward } from '../../core/gap'
import type { CriteriaSet } from '../../core/types'
import { InputFailure } from '../failure'
import { gapJson } from '../gapJson'
import { openAssessment } from '../openAssessment'
import { scoreJson } from '../scoreJson'
import { gapText } from '../text/gapText'
import { toJson } from '../toJson'
import { VIEW_OPTIONS, type Verb } from '../verb'
import { viewOf } from '../view'

/** `tt54 gap FILE`: what is missing for the target level, in words, with what the assessor will ask to see. */
export const verb: Verb = {
  name: 'gap',
  order: 3,
  files: 'one',
  options: { ...VIEW_OPTIONS, target: { type: 'string', hint: 'N' } },
  run(call) {
    const { assessment, sets } = openAssessment(call.files[0] ?? '', call.t)
    const target = targetOf(call.values.target, assessment.targetLevel, sets)
    const { interpretations } = assessment
    const result = assess(sets, assessment.answers, { ...viewOf(call.values, assessment), interpretations })
    const gap = gapToward(sets, result, target)
    const rows = gapJson(gap, assessment, call.language)
    return {
      text: call.values.json
        ? toJson({
            target,
            total: gap.total,
            unassessed: gap.unassessed,
            ...scoreJson(sets, result, call.t),
            gap: rows,
          })
        : gapText(assessment, result, gap, rows, call),
      exit: result.problems.length > 0 ? 1 : 0,
    }
  },
}

/** The level asked for; else the file's own target, where the set has such a level; else 6. */
function targetOf(asked: string | boolean | undefined, own: number, sets: readonly CriteriaSet[]): number {
  const levels = levelledSet(sets)?.levels.map(({ level }) => level) ?? []
  if (levels.length === 0) throw new InputFailure('cli.error.noLevels')
  if (asked === undefined) return levels.includes(own) ? own : DEFAULT_TARGET_LEVEL
  const target = levels.find((level) => String(level) === asked)
  if (target === undefined)
    throw new InputFailure('cli.error.target', { value: String(asked), last: levels.at(-1) ?? 0 })
  return target
}
