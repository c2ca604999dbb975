import { ofSeverity, SEVERITIES, type Finding } from '../../../core/check/checkAssessment'
import { findEntry } from '../../../core/sets/criteria'
import { findingMessage, findingReason } from '../../../reports/checkWords'
import type { ScoredFile } from '../../input/scored'
import type { Call } from '../../verb'
import { legalReference } from '../../../words/legalReference'

/** Criteria named in full below a finding; of more only ids are printed, of many more not even all of those. */
const MOST_NAMED = 6
const MOST_IDS = 20

/**
 * The check in words: a section for errors, warnings and notes, with the reasoning and the criteria of each finding.
 * @param findings what the check found
 * @param scored the sets, for the names of criteria
 * @param call language and words
 */
export function checkText(findings: readonly Finding[], scored: ScoredFile, call: Call): string[] {
  if (findings.length === 0) return [call.t('cli.text.checkClean')]
  return SEVERITIES.flatMap((severity) => {
    const found = ofSeverity(findings, severity)
    if (found.length === 0) return []
    const head = `${call.t(`check.severity.${severity}`)} (${found.length})`
    return [[head, ...found.map((one) => findingText(one, scored, call))].join('\n')]
  })
}

function findingText(found: Finding, { sets }: ScoredFile, { t, language }: Call): string {
  const { rule, criteria, against } = found
  const named = (id: string): string => {
    const entry = findEntry(sets, id)
    const denied = against.includes(id) ? `${t('verdict.not-met')}: ` : ''
    return entry
      ? `    ${denied}${id}  ${entry.row.title[language]} (${legalReference(entry.row.legalReference, language)})`
      : `    ${denied}${id}`
  }
  const more = criteria.length - MOST_IDS
  const ids = criteria.slice(0, MOST_IDS).join(', ')
  const list = more > 0 ? `${ids} ${t('cli.text.moreCriteria', { count: more })}` : ids
  const rows = criteria.length > MOST_NAMED ? [`    ${list}`] : criteria.map(named)
  return [`- ${findingMessage(t, found)} [${rule}]`, `  ${findingReason(t, found)}`, ...rows].join('\n')
}
