import { checkAssessment, ofSeverity, SEVERITIES } from '../../core/check/checkAssessment'
import { checkInputOf } from '../input/checkInput'
import { openScored } from '../input/scored'
import { checkJson } from '../output/checkJson'
import { checkText } from '../output/text/checkText'
import { findingsText } from '../output/text/findingsText'
import { headText } from '../output/text/headText'
import { toJson } from '../output/toJson'
import type { Verb } from '../verb'

/**
 * `tt54 check FILE`: what stands in the way of handing in, what goes with it, and what is good to know. Notes alone end
 * with 0: they ask for nothing.
 */
export const verb: Verb = {
  name: 'check',
  order: 5,
  files: 'one',
  options: {},
  async run(call) {
    const scored = await openScored(call)
    const findings = checkAssessment(checkInputOf(scored))
    const counts = SEVERITIES.map((severity) => [severity, ofSeverity(findings, severity).length] as const)
    const { problems, notices } = scored
    return {
      text: call.values.json
        ? toJson({
            counts: Object.fromEntries(counts),
            findings: checkJson(findings, call),
            problems,
            notices,
          })
        : [
            headText(scored.assessment, scored.result, call),
            ...checkText(findings, scored, call),
            ...findingsText(scored, call),
          ]
            .join('\n\n')
            .concat('\n'),
      exit: findings.some(({ severity }) => severity !== 'note') || problems.length > 0 ? 1 : 0,
    }
  },
}
