import { existsSync } from 'node:fs'
import { shortFingerprint } from '../../core/seal/canonical'
import { carriedWarnings, checkAssessment, ofSeverity } from '../../core/check/checkAssessment'
import { signSeal } from '../../core/signing/signSeal'
import { submit } from '../../core/seal/submit'
import { writeAssessmentFile } from '../../files/assessmentFile'
import { checkInputOf } from '../input/checkInput'
import { checkJson } from '../output/checkJson'
import { InputFailure } from '../failure'
import { STANDARD } from '../input/standardInput'
import { nowToSecond } from '../now'
import { outputOf } from '../output/outputOf'
import { openScored } from '../input/scored'
import { SIGN_OPTIONS, signWith } from '../input/signWith'
import { checkText } from '../output/text/checkText'
import { headText } from '../output/text/headText'
import { toJson } from '../output/toJson'
import type { Verb } from '../verb'
import { writeWhole } from '../output/writeWhole'

/** Longest line of text a file takes (`criteria/schema/assessment.schema.json`, Line). */
const LONGEST_LINE = 1000

/** `tt54 seal FILE -o OUT.tt54.json`: makes the submission, unless the check finds errors; never over another file. */
export const verb: Verb = {
  name: 'seal',
  order: 6,
  files: 'one',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.tt54.json' },
    by: { type: 'string', hint: 'NAME' },
    ...SIGN_OPTIONS,
  },
  async run(call) {
    const { values, t } = call
    const output = outputOf(call, '.tt54.json')
    const sealedBy = typeof values.by === 'string' ? values.by.trim() : ''
    if (sealedBy.length > LONGEST_LINE)
      throw new InputFailure('cli.error.tooLong', { option: '--by', most: LONGEST_LINE })
    if (output !== STANDARD && existsSync(output))
      throw new InputFailure('cli.error.outputExists', { file: output })
    const key = await signWith(call)
    const scored = await openScored(call)
    const { assessment, sets, result } = scored
    const findings = checkAssessment(checkInputOf(scored))
    const errors = ofSeverity(findings, 'error')
    if (errors.length > 0)
      return {
        text: values.json
          ? toJson({ refused: checkJson(errors, call) })
          : [t('cli.text.sealRefused'), ...checkText(errors, scored, call)].join('\n\n').concat('\n'),
        exit: 1,
      }
    const warnings = carriedWarnings(findings)
    const unsigned = submit(assessment, sets, {
      sealedAt: nowToSecond(),
      ...(sealedBy === '' ? {} : { sealedBy }),
      warnings,
    })
    const sealed = key ? signSeal(unsigned, key) : unsigned
    const hash = sealed.seal.fingerprint
    writeWhole(output, writeAssessmentFile(sealed, sets))
    return {
      text: values.json
        ? toJson({ output, fingerprint: hash, seal: sealed.seal, submission: sealed.submission })
        : [
            headText(assessment, result, call),
            t('cli.text.sealed', { file: output, fingerprint: shortFingerprint(hash), hash }),
            ...checkText(ofSeverity(findings, 'warning'), scored, call),
          ]
            .join('\n\n')
            .concat('\n'),
      exit: 0,
    }
  },
}
