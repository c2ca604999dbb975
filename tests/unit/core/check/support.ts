import { assess } from '@/core/score/assess'
import { checkAssessment, type Finding, type RuleId } from '@/core/check/checkAssessment'
import type { Assessment, CriteriaSet, Day } from '@/core/types'
import { anAssessment, type AnswersBuilder } from '../../builders'
import { releasedSets, tt54 } from '../../fixtures'

/** What else the check is given. */
interface Surroundings {
  sets?: readonly CriteriaSet[]
  today?: Day
  files?: ReadonlySet<string> | null
}

/** Checks an assessment as every caller does: scored under its own date and regime. */
export function checked(assessment: Assessment, { sets, today, files }: Surroundings = {}): Finding[] {
  const used =
    sets ??
    releasedSets.filter(({ id, version }) =>
      assessment.criteriaSets.some((reference) => reference.id === id && reference.version === version),
    )
  const { assessedOn: asOf, regime, interpretations } = assessment
  const result = assess(used, assessment.answers, { asOf, regime, interpretations })
  return checkAssessment({ assessment, sets: used, result, today: today ?? '2026-11-25', files })
}

/** The findings of one rule. */
export function of(rule: RuleId, findings: readonly Finding[]): Finding[] {
  return findings.filter((found) => found.rule === rule)
}

/** The findings about these answers, everything else of the assessment being in order. */
export function checkedAnswers(given: AnswersBuilder, sets: readonly CriteriaSet[] = [tt54]): Finding[] {
  return checked(
    aComplete()
      .sets(...sets)
      .with(given)
      .build(),
    { sets },
  )
}

/** An assessment of which only the answers are open to question. */
export function aComplete(): ReturnType<typeof anAssessment> {
  return anAssessment().having({
    facility: {
      name: 'Bệnh viện Đa khoa tỉnh An Bình',
      code: '01234',
      superior: 'Sở Y tế tỉnh An Bình',
      province: 'An Bình',
      class: '2',
      ownership: 'provincial',
      hasImaging: true,
      hasLaboratory: true,
      hasBloodBank: true,
      director: 'Nguyễn Văn An',
    },
  })
}
