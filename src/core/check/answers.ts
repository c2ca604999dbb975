import { contradictsNotApplicable } from '../score/applicability'
import type { Entry } from '../sets/criteria'
import { own } from '../json/own'
import { problemPlace } from '../score/problemPlace'
import { unconfirmedRows } from '../score/unconfirmed'
import type { CriterionId } from '../types'
import type { ProblemCode } from '../score/verdict'
import { inSetOrder, type CheckContext, type Rule } from './context'
import { finding, type Finding } from './finding'
import type { RuleId } from './rules'

/** Answers that do not stand as they are: none at all, unconfirmed, "không áp dụng" where it cannot be, outside the sets. */
export const answerRules: Rule = (context) => {
  const { result, assessment, entries } = context
  const unconfirmed = unconfirmedRows(entries, assessment.answers)
  const isEmpty = result.progress.answered === 0 && unconfirmed.length === 0
  return [
    ...(isEmpty ? [finding('answers.none', { path: '/answers' })] : []),
    ...listed(
      'answers.unconfirmed',
      unconfirmed.map(({ id }) => id),
    ),
    ...problems(context, 'answers.not-applicable-without-reason', ['not-applicable-without-reason']),
    ...problems(context, 'answers.not-applicable-not-allowed', ['not-applicable-not-allowed']),
    ...listed('answers.not-applicable-despite-facts', despiteFacts(context)),
    ...outside(context),
  ]
}

/**
 * One finding over many rows; none when there are no rows.
 * @param criteria the rows
 */
export function listed(rule: RuleId, criteria: CriterionId[]): Finding[] {
  return criteria.length === 0 ? [] : [finding(rule, { criteria, params: { count: criteria.length } })]
}

function problems(context: CheckContext, rule: RuleId, codes: readonly ProblemCode[]): Finding[] {
  const found = context.result.problems.filter(({ code }) => codes.includes(code))
  const ids = found.flatMap((problem) => problemPlace(problem).criterion ?? [])
  return listed(rule, inSetOrder(context, ids))
}

/** "Không áp dụng" of a row or an item that the facility's own facts say does apply. */
function despiteFacts({ assessment, entries, answer }: CheckContext): CriterionId[] {
  const denies = (entry: Entry): boolean => {
    const given = answer(entry)
    if (!given || given.unconfirmed === true) return false
    const items = (entry.row.items ?? []).filter(({ id }) => own(given.items, id) === 'not-applicable')
    const rows = given.verdict === 'not-applicable' ? [entry.row, ...items] : items
    return rows.some((row) => contradictsNotApplicable(row, assessment.facility))
  }
  return entries.filter(denies).map(({ id }) => id)
}

/** Answers to sets, criteria and items that are not here: kept in the file, not scored. */
function outside({ result }: CheckContext): Finding[] {
  const codes: readonly ProblemCode[] = ['unknown-set', 'unknown-criterion', 'unknown-item']
  const found = result.problems.filter(({ code }) => codes.includes(code))
  const [first] = found
  if (!first) return []
  const criteria = [...new Set(found.flatMap((problem) => problemPlace(problem).criterion ?? []))]
  return [finding('answers.outside', { criteria, path: first.path, params: { count: found.length } })]
}
