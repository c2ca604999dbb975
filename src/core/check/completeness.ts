import { REGIMES } from '../types'
import { registerOf } from '../evidence/register'
import { listed } from './answers'
import { inSetOrder, type CheckContext, type Rule } from './context'
import { finding, type Finding } from './finding'

/** What is left open: rows without a verdict, and rows met without anything to show for it. */
export const completenessRules: Rule = (context) => {
  const { assessment, sets, result, answer, entries } = context
  const undecided = inSetOrder(
    context,
    REGIMES.flatMap((regime) => result.regimes[regime].undecided),
  )
  const open = entries.filter(({ id }) => {
    const status = result.entries[id]
    return status?.counts === true && status.verdict === 'unassessed' && !undecided.includes(id)
  })
  const { withoutEvidence } = registerOf(assessment, sets, result, { on: assessment.assessedOn, files: null })
  const unproven = withoutEvidence.filter((entry) => (answer(entry)?.note ?? '').trim() === '')
  return [
    ...range(context, undecided),
    ...listed(
      'answers.unassessed',
      open.map(({ id }) => id),
    ),
    ...listed(
      'answers.met-without-evidence',
      unproven.map(({ id }) => id),
    ),
  ]
}

function range({ result }: CheckContext, undecided: string[]): Finding[] {
  if (undecided.length === 0) return []
  const { lower, upper } = result.level ?? { lower: 0, upper: 0 }
  return [
    finding('answers.range', { criteria: undecided, params: { count: undecided.length, lower, upper } }),
  ]
}
