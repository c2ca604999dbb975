import type { Finding } from '../core/check/checkAssessment'
import { RULE_IDS, type RuleId } from '../core/check/rules'
import type { CarriedWarning } from '../core/types'
import type { Translate } from '../locales/translator'
import { formatDay } from './format'

/** Parameters that are days. */
const DAYS: readonly string[] = ['day', 'from', 'today']
/** Rules whose message names something that a submission does not repeat; what it carries is said in other words. */
const CARRIED_OTHERWISE: readonly RuleId[] = [
  'file.set-other-version',
  'file.set-other-content',
  'answers.range',
  'facts.device-not-listed',
  'evidence.file-missing',
  'evidence.expired',
  'actions.overdue',
  'actions.done-not-met',
]

/**
 * What a finding says, in one sentence.
 * @param t words with the group `check`
 * @param found the finding
 */
export function findingMessage(t: Translate, { rule, params }: Pick<Finding, 'rule' | 'params'>): string {
  const said: Finding['params'] = { ...params }
  for (const name of DAYS) if (said[name] !== undefined) said[name] = formatDay(String(said[name]))
  if (said.counts !== undefined) said.count = said.counts
  return t(`check.rule.${rule}.message`, said)
}

/**
 * Why it matters and what to do about it; of a contradiction why the two cannot both be so.
 * @param t words with the group `check`
 * @param found the finding
 */
export function findingReason(t: Translate, { rule }: Pick<Finding, 'rule'>): string {
  return t(`check.rule.${rule}.why`)
}

/**
 * What a warning says that a submission carries: only the rule and the criteria are known of it.
 * @param t words with the group `check`
 * @param warning the warning; of a rule of a later version only the id can be said
 */
export function carriedMessage(t: Translate, { rule, criteria = [] }: CarriedWarning): string {
  const known = RULE_IDS.find((id) => id === rule)
  if (!known) return t('check.unknownRule', { rule })
  const part = CARRIED_OTHERWISE.includes(known) ? 'carried' : 'message'
  return t(`check.rule.${known}.${part}`, { count: criteria.length })
}
