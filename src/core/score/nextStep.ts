/** The one next step of an assessment: what a person does now, from the first fact to the paper. */
import { entriesOf, levelledSet, type Entry } from '../sets/criteria'
import type { Assessment, CriteriaSet } from '../types'
import type { SealState } from '../seal/seal'
import type { Result } from './assess'
import { openRows } from './nextRow'
import { blockingNext } from './blockingNext'

/** What comes next in an assessment: the first that is still open. */
export type NextStep =
  /** Whose assessment it is, is not said. */
  | { kind: 'facts' }
  /** A row without a verdict; `level` = it decides that level. */
  | { kind: 'row'; entry: Entry; level: number | null; count: number }
  /** Everything that decides is answered; the check stops the papers. */
  | { kind: 'errors'; count: number }
  /** The target is not reached and nothing is planned. */
  | { kind: 'plan' }
  /** What is done in the plan is to be assessed again. */
  | { kind: 'again'; entry: Entry; count: number }
  /** `again` = it was sealed, and changed after that. */
  | { kind: 'seal'; again: boolean }
  | { kind: 'papers' }

/**
 * What comes next. Rows that keep the level open come first (Circular 54/2017/TT-BYT, Article 4(3): one missing criterion
 * decides), then the other rows of that circular; the lists beside it never hold a hospital up.
 * @param result its verdicts
 * @param errors findings of the check that stop papers; null while they are not known
 * @param seal whether the seal still holds; null while it is not known, then a seal counts as one
 */
export function nextStep(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  result: Result,
  errors: number | null,
  seal: SealState['state'] | null = null,
): NextStep {
  if (assessment.facility.name.trim() === '') return { kind: 'facts' }
  const set = levelledSet(sets)
  const open = set ? openRows(entriesOf(set), result) : []
  const [first] = open
  if (first) {
    const isDeciding = blockingNext(result).includes(first.id)
    return {
      kind: 'row',
      entry: first,
      level: isDeciding ? (result.level?.lower ?? 0) + 1 : null,
      count: open.length,
    }
  }
  const again = doneButNotMet(assessment, sets, result)
  if (again[0]) return { kind: 'again', entry: again[0], count: again.length }
  if (errors !== null && errors > 0) return { kind: 'errors', count: errors }
  const isAtTarget = result.level === null || result.level.lower >= assessment.targetLevel
  if (!isAtTarget && (assessment.actions ?? []).length === 0) return { kind: 'plan' }
  const isSealed = assessment.seal !== undefined && seal !== 'broken'
  return isSealed ? { kind: 'papers' } : { kind: 'seal', again: seal === 'broken' }
}

/**
 * Rows not met although every action about them is done: they wait to be assessed again.
 * @param result its verdicts
 */
export function doneButNotMet(
  { actions = [] }: Pick<Assessment, 'actions'>,
  sets: readonly CriteriaSet[],
  result: Result,
): Entry[] {
  const done = new Set(actions.filter(({ status }) => status === 'done').flatMap(({ criteria }) => criteria))
  const waiting = new Set(
    actions
      .filter(({ status }) => status !== 'done' && status !== 'cancelled')
      .flatMap(({ criteria }) => criteria),
  )
  return sets
    .flatMap((set) => entriesOf(set))
    .filter(({ id }) => {
      const status = result.entries[id]
      return done.has(id) && !waiting.has(id) && status?.counts === true && !status.lower
    })
}
