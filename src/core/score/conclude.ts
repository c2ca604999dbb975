import { entriesOf, rankIndex } from '../sets/criteria'
import { covers, type Moment } from './inForce'
import type { Conclusion, CriteriaSet, CriterionId } from '../types'
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
  const { requirements, rows } = neededRows(conclusion, sets)
  const counts = (id: CriterionId): boolean => entries[id]?.counts === true
  const ordered = rows.filter(counts)
  const blocking = ordered.filter((id) => !entries[id]?.lower)
  return {
    lower: blocking.length === 0,
    upper: blocking.every((id) => entries[id]?.upper),
    blocking,
    inForce: covers(conclusion.inForce, moment.asOf),
    void: requirements.filter(({ ids }) => !ids.some(counts)).map(({ name }) => name),
  }
}

/** What a conclusion rests on, whatever counts. */
interface NeededRows {
  sets: readonly CriteriaSet[]
  /** Per requirement its rows, and `<set>/<group>` or `<set>`. */
  requirements: { name: string; ids: CriterionId[] }[]
  /** All of them in the order of the sets. */
  rows: CriterionId[]
}

const cache = new WeakMap<Conclusion, NeededRows>()

/** Sets are frozen data, so this is made once for the sets at hand. */
function neededRows(conclusion: Conclusion, sets: readonly CriteriaSet[]): NeededRows {
  const known = cache.get(conclusion)
  if (known?.sets.length === sets.length && known.sets.every((set, index) => set === sets[index]))
    return known
  const requirements = conclusion.requires.map((requirement) => ({
    name: [requirement.set, requirement.group].filter(Boolean).join('/'),
    ids: idsOf(requirement, sets),
  }))
  const needed = new Set(requirements.flatMap(({ ids }) => ids))
  const rows = sets.flatMap((set) => entriesOf(set)).filter(({ id }) => needed.has(id))
  const made = { sets: [...sets], requirements, rows: rows.map(({ id }) => id) }
  cache.set(conclusion, made)
  return made
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
