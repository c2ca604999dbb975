import type { CarriedWarning } from '../types'
import { actionRules } from './actions'
import { answerRules } from './answers'
import { basisRules } from './basis'
import { completenessRules } from './completeness'
import { bySet, countsBySet } from '../sets/countBySet'
import { createCheckContext, type CheckContext, type CheckInput, type Rule } from './context'
import { contradictionRules } from './contradictions'
import { dateRules } from './date'
import { evidenceRules } from './evidence'
import { facilityRules } from './facility'
import { factRules } from './facts'
import { fileRules } from './file'
import type { Finding } from './finding'
import { personalRules } from './personal'
import { RULE_IDS, SEVERITIES, type Severity } from './rules'

export type { CheckInput } from './context'
export type { Finding } from './finding'
export { SEVERITIES, type RuleId, type Severity } from './rules'

const FAMILIES: readonly Rule[] = [
  fileRules,
  facilityRules,
  dateRules,
  answerRules,
  completenessRules,
  basisRules,
  factRules,
  contradictionRules,
  evidenceRules,
  personalRules,
  actionRules,
]

/**
 * Looks an assessment over before it is handed in. Circular 54/2017/TT-BYT, Article 4(2): the assessment is objective,
 * accurate and truthful. Nothing is changed and nothing is counted again: it reads what `assess` and the registers say.
 * @param input assessment, sets, result, day and files
 * @returns findings, errors first, each weight in the order of the rules; empty = nothing to say
 */
export function checkAssessment(input: CheckInput): Finding[] {
  const context = createCheckContext(input)
  const found = FAMILIES.flatMap((family) => family(context)).map((one) => countedBySet(one, context))
  const place = ({ rule, severity }: Finding): number =>
    SEVERITIES.indexOf(severity) * RULE_IDS.length + RULE_IDS.indexOf(rule)
  return found.sort((a, b) => place(a) - place(b))
}

/**
 * Rows of several instruments are never added into one number where people read it: the message then has `counts`,
 * "118 (54/2017/TT-BYT), 70 (13/2025/TT-BYT)", beside the `count` for machines.
 */
function countedBySet(found: Finding, { entry }: CheckContext): Finding {
  if (found.params.count !== found.criteria.length) return found
  const entries = found.criteria.flatMap((id) => entry(id) ?? [])
  if (entries.length < found.criteria.length || bySet(entries).length < 2) return found
  return { ...found, params: { ...found.params, counts: countsBySet(entries) } }
}

/**
 * The findings of one weight.
 * @param findings what the check found
 * @param severity error, warning or note
 */
export function ofSeverity(findings: readonly Finding[], severity: Severity): Finding[] {
  return findings.filter((found) => found.severity === severity)
}

/**
 * The warnings as a submission carries them: each rule once, with all rows it spoke of. Texts of the file are not
 * repeated in it.
 * @param findings what the check found
 */
export function carriedWarnings(findings: readonly Finding[]): CarriedWarning[] {
  const rows = new Map<string, Set<string>>()
  for (const { rule, criteria } of ofSeverity(findings, 'warning')) {
    const known = rows.get(rule) ?? new Set<string>()
    for (const id of criteria) known.add(id)
    rows.set(rule, known)
  }
  return [...rows].map(([rule, criteria]) =>
    criteria.size === 0 ? { rule } : { rule, criteria: [...criteria] },
  )
}
