import type { CriterionId } from '../types'
import { RULES, type RuleId, type Severity } from './rules'

/** Something the check found. The words for it are `check.rule.<rule>` of the locales. */
export interface Finding {
  rule: RuleId
  severity: Severity
  /**
   * The criteria and milestones concerned, in set order, of a contradiction those that claim before those that deny; also
   * ids that no set here has, where the rule is about them.
   */
  criteria: CriterionId[]
  /** Of a contradiction: those of `criteria` that are not met and so deny the others. */
  against: CriterionId[]
  /** JSON pointer into the assessment file, where the finding is about one place. */
  path?: string
  /** Named parts of the message. */
  params: Record<string, string | number>
}

/**
 * A finding with the weight of its rule.
 * @param about what it concerns; absent = nothing of that kind
 */
export function finding(
  rule: RuleId,
  { criteria = [], against = [], path, params = {} }: Partial<Omit<Finding, 'rule' | 'severity'>> = {},
): Finding {
  const found: Finding = { rule, severity: RULES[rule], criteria, against, params }
  if (path !== undefined) found.path = path
  return found
}
