import { scoreOf } from '../../core/score/scoreOf'
import { copyAssessment } from '../../core/make/copyAssessment'
import type { Assessment, CriteriaSet } from '../../core/types'
import {
  canSucceed,
  newerVersions,
  setsAfter,
  stepsThrough,
  upgrade,
  type UpgradeStep,
} from '../../core/upgrade/upgrade'
import { writeAssessmentFile } from '../../files/assessmentFile'
import { CATALOGUE, SETS, setFor } from '../input/criteriaSets'
import { InputFailure } from '../failure'
import { newId } from '../../environment'
import { nowToSecond } from '../now'
import { openAssessment } from '../input/openAssessment'
import { outputOf } from '../output/outputOf'
import { setArgument } from '../input/setArgument'
import { upgradeText } from '../output/text/upgradeText'
import { toJson } from '../output/toJson'
import type { Verb } from '../verb'
import { writeWhole } from '../output/writeWhole'

/**
 * `tt54 upgrade FILE [-o OUT] [--to SET@VERSION]`: answers taken to newer sets; what must be confirmed again is named.
 * Without `-o` it says what it would do.
 */
export const verb: Verb = {
  name: 'upgrade',
  order: 12,
  files: 'one',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.tt54.json' },
    to: { type: 'string', hint: 'SET@VERSION' },
  },
  async run(call) {
    const output = call.values.output === undefined ? null : outputOf(call, '.tt54.json')
    const file = call.files[0] ?? ''
    const opened = await openAssessment(file)
    const steps = stepsOf(opened.assessment, opened.sets, call.values.to, file)
    const isSealed = opened.assessment.seal !== undefined
    // A seal speaks of what was sealed: the sealed file stays, and its copy goes on.
    const before = isSealed
      ? copyAssessment(opened.assessment, { id: newId(), now: nowToSecond() })
      : opened.assessment
    const made = upgrade(before, steps)
    const sets = setsAfter(opened.sets, steps)
    const what = call.t('cli.upgrade.history', {
      sets: steps.map(({ later }) => `${later.id}@${later.version}`).join(', '),
    })
    const after: Assessment = {
      ...made.assessment,
      updatedAt: nowToSecond(),
      history: [...(made.assessment.history ?? []), { at: nowToSecond(), what }].slice(-MOST_HISTORY),
    }
    const results = { before: scoreOf(before, opened.sets), after: scoreOf(after, sets) }
    if (output !== null) writeWhole(output, writeAssessmentFile(after, sets))
    const again = made.rows.filter(({ fate }) => fate === 'ask-again')
    return {
      text: call.values.json
        ? toJson({
            output,
            copied: isSealed,
            sets: steps.map(({ earlier, later }) => ({
              from: `${earlier.id}@${earlier.version}`,
              to: `${later.id}@${later.version}`,
            })),
            level: { before: results.before.level, after: results.after.level },
            rows: made.rows,
          })
        : upgradeText({ output, isSealed, steps, rows: made.rows, sets, ...results }, call),
      exit: again.length > 0 ? 1 : 0,
    }
  },
}

/** As many as the format allows (`criteria/schema/assessment.schema.json`). */
const MOST_HISTORY = 1000

function stepsOf(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  to: string | boolean | undefined,
  file: string,
): UpgradeStep[] {
  if (typeof to === 'string') {
    const later = setArgument(to)
    const earlier = sets.find((set) => canSucceed(set, later))
    if (!earlier)
      throw new InputFailure('cli.error.noSuccession', { file, set: `${later.id}@${later.version}` })
    return stepsThrough(earlier, later, SETS)
  }
  const steps = newerVersions(assessment, CATALOGUE).flatMap(({ from, to: newest }) => {
    const earlier = sets.find(({ id, version }) => id === from.id && version === from.version)
    const later = setFor(newest)
    return earlier && later ? stepsThrough(earlier, later, SETS) : []
  })
  if (steps.length === 0) throw new InputFailure('cli.error.alreadyNewest', { file })
  return steps
}
