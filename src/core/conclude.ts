import { entriesOf, rankIndex } from './criteria'
import { covers, type Moment } from './inForce'
import type { Conclusion, CriteriaSet, CriterionId } from './types'
import type { EntryStatus } from './verdict'

/** A named verdict, e.g. "stored images may replace film" (Circular 46/2018, Article 11). */
export interface ConclusionResult {
  lower: boolean
  upper: boolean
  /** What is not met in the lower bound, in the order of the sets. */
  blocking: CriterionId[]
  /** Whether the conclusion's own window covers the date; a lapsed one is historical and no basis for a decision. */
  inForce: boolean
  /** Requirements of which nothing counts under the regime, as `<set>/<group>` or `<set>`. */
  void: string[]
}

/**
 * Scores the conclusions of all sets whose needed sets are present. Scored like a level: reached when every criterion
 * it rests on that counts is met (Circular 46/2018, Articles 6, 11, 12).
 * @param sets the criteria sets of the assessment
 * @param entries what each answer is worth under the regime
 * @param moment date, regime and readings
 */
export function concludeAll(
  sets: readonly CriteriaSet[],
  entries: Readonly<Record<CriterionId, EntryStatus>>,
  moment: Moment,
): Record<string, ConclusionResult> {
  const results: Record<string, ConclusionResult> = {}
  for (const conclusion of sets.flatMap((set) => set.conclusions ?? [])) {
    const needed = conclusion.requires.map((requirement) => requirement.set)
    if (needed.every((id) => sets.some((set) => set.id === id)))
      results[conclusion.id] = conclude(conclusion, sets, entries, moment)
  }
  return results
}

function conclude(
  conclusion: Conclusion,
  sets: readonly CriteriaSet[],
  entries: Readonly<Record<CriterionId, EntryStatus>>,
  moment: Moment,
): ConclusionResult {
  const voids: string[] = []
  const needed = new Set<CriterionId>()
  for (const requirement of conclusion.requires) {
    const ids = idsOf(requirement, sets).filter((id) => entries[id]?.counts)
    for (const id of ids) needed.add(id)
    if (ids.length === 0) voids.push([requirement.set, requirement.group].filter(Boolean).join('/'))
  }
  const ordered = sets.flatMap((set) => entriesOf(set)).filter((entry) => needed.has(entry.id))
  const blocking = ordered.filter((entry) => !entries[entry.id]?.lower).map((entry) => entry.id)
  return {
    lower: blocking.length === 0,
    upper: ordered.every((entry) => entries[entry.id]?.upper),
    blocking,
    inForce: covers(conclusion.inForce, moment.asOf),
    void: voids,
  }
}

function idsOf(requirement: Conclusion['requires'][number], sets: readonly CriteriaSet[]): CriterionId[] {
  const set = sets.find((candidate) => candidate.id === requirement.set)
  const group = set?.groups.find((candidate) => candidate.id === requirement.group)
  const { rank } = requirement
  const ranked =
    group && rank !== undefined
      ? group.criteria
          .filter((row) => rankIndex(group, row.rank) <= rankIndex(group, rank))
          .map((row) => row.id)
      : []
  return [...ranked, ...(requirement.criteria ?? [])]
}
