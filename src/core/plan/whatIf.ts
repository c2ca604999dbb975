/**
 * "Nếu đạt thêm thì sao": switches on top of the answers. The answers themselves are never touched; the verdict comes
 * from the one scoring function, so trying and really answering cannot differ.
 */
import { at } from '../place'
import { findEntry } from '../sets/criteria'
import { own } from '../json/own'
import type { Answer, Answers, CriteriaSet, CriterionId } from '../types'

/**
 * The answers as they would be if the switched rows were met as a whole, items included.
 * @param sets criteria sets of the assessment
 * @param answers the real answers; not changed
 * @param switches ids of criteria and milestones taken as met; ids that no set has are passed over
 */
export function withSwitches(
  sets: readonly CriteriaSet[],
  answers: Answers,
  switches: Iterable<CriterionId>,
): Answers {
  const tried: Answers = { ...answers }
  for (const id of switches) {
    const entry = findEntry(sets, id)
    if (!entry) continue
    const {
      items: _items,
      unconfirmed: _unconfirmed,
      ...answer
    }: Answer = at(answers, { setId: entry.set.id, id }) ?? {}
    tried[entry.set.id] = { ...own(tried, entry.set.id), [id]: { ...answer, verdict: 'met' } }
  }
  return tried
}
