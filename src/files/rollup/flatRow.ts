/**
 * A row of the roll-up as flat columns for any SQL engine: names in snake_case, scalar values only. What each column
 * means is said in docs/rollup-columns.md; a column is added at the end and never changes its meaning.
 */
import { levelledSet } from '../../core/sets/criteria'
import { PROGRAMME_STEPS } from '../../core/plan/programme'
import { facilityKey } from '../../core/rollup/facilityKey'
import { VERDICT_MARKS, type RollupRow, type RowView } from '../../core/rollup/row'
import { markedEntries, rankOfCharacter } from '../../core/rollup/rowOf'
import { statedRows } from '../../core/score/statedRows'
import { REGIMES, type CriteriaSet, type CriterionId } from '../../core/types'

/** A value of a column; null = not given, or nothing to say. */
export type FlatValue = string | number | boolean | null
/** The columns of one row, in order. */
export type FlatRow = Record<string, FlatValue>

/** The level that `blocking_…` columns look at. */
export const BLOCKING_LEVEL = 6

/**
 * A row as flat columns. All rows have the same columns, also those scored without levels.
 * @param sets criteria sets at hand; the groups of the set with levels give columns
 */
export function flatRow(row: RollupRow, sets: readonly CriteriaSet[]): FlatRow {
  const { key, by } = facilityKey(row)
  const flat: FlatRow = {
    facility_key: key,
    facility_key_by: by,
    facility: row.facility,
    code: text(row.code),
    province: text(row.province),
    class: text(row.class),
    ownership: text(row.ownership),
    type: text(row.type),
    year: row.year,
    assessed_on: row.assessedOn,
    regime: row.regime,
  }
  for (const regime of REGIMES) Object.assign(flat, viewColumns(snake(regime), row, row.views[regime], sets))
  for (const [index, step] of PROGRAMME_STEPS.entries()) {
    flat[`programme_${step}_state`] = row.programme.started ? (row.programme.states[index] ?? null) : null
    flat[`programme_${step}_due`] = text(row.programme.due[index] ?? '')
    flat[`programme_${step}_done_on`] = text(row.programme.doneOn[index] ?? '')
  }
  return {
    ...flat,
    criteria_sets: row.sets.map(({ id, version }) => `${id}@${version}`).join(' '),
    set_state: levelledOf(row, sets)?.state ?? null,
    scored_with: levelledOf(row, sets)?.scoredWith ?? null,
    seal: row.seal,
    seal_facts_changed: row.changedFacts,
    sealed_at: text(row.sealedAt),
    sealed_by: text(row.sealedBy),
    fingerprint: text(row.fingerprint),
    replaces: text(row.replaces),
    signed: row.signed,
    claimed_as_issued_lower: row.claim?.['as-issued']?.lower ?? null,
    claimed_as_issued_upper: row.claim?.['as-issued']?.upper ?? null,
    claimed_in_force_lower: row.claim?.['in-force']?.lower ?? null,
    claimed_in_force_upper: row.claim?.['in-force']?.upper ?? null,
    claim_differs: row.differs,
    words_differing: row.words,
    withdrawn: row.withdrawn,
    problems: row.problems,
    illustrative: row.illustrative,
    assessment_id: row.id,
    path: row.path,
  }
}

/**
 * What stands between a row and a level under one regime, in set order.
 * @param view its view under the regime
 * @param sets criteria sets at hand
 * @param target the level
 */
export function blockingOf(
  row: RollupRow,
  view: RowView,
  sets: readonly CriteriaSet[],
  target: number,
): CriterionId[] {
  if (view.level === null || view.level.lower >= target) return []
  const index = row.sets.findIndex((set) => setOf(set, sets)?.levels.length)
  const set = row.sets[index] && setOf(row.sets[index], sets)
  if (!set) return []
  const needed = neededRows(set, target)
  const marks = view.marks[index] ?? ''
  return markedEntries(set).flatMap(({ id }, at) => {
    const mark = marks[at]
    return needed.has(id) && (mark === VERDICT_MARKS['not-met'] || mark === VERDICT_MARKS.unassessed)
      ? [id]
      : []
  })
}

const neededCache = new WeakMap<CriteriaSet, Map<number, ReadonlySet<CriterionId>>>()

/** Rows needed up to a level. */
function neededRows(set: CriteriaSet, target: number): ReadonlySet<CriterionId> {
  const byLevel = neededCache.get(set) ?? new Map<number, ReadonlySet<CriterionId>>()
  neededCache.set(set, byLevel)
  const known = byLevel.get(target)
  if (known) return known
  const steps = statedRows(set).filter(({ level }) => level <= target)
  const needed = new Set(steps.flatMap(({ entries }) => entries.map(({ id }) => id)))
  byLevel.set(target, needed)
  return needed
}

function viewColumns(prefix: string, row: RollupRow, view: RowView, sets: readonly CriteriaSet[]): FlatRow {
  const blocking = blockingOf(row, view, sets, BLOCKING_LEVEL)
  const flat: FlatRow = {
    [`${prefix}_level_lower`]: view.level?.lower ?? null,
    [`${prefix}_level_upper`]: view.level?.upper ?? null,
    [`${prefix}_met`]: view.met,
    [`${prefix}_not_met`]: view.notMet,
    [`${prefix}_not_applicable`]: view.notApplicable,
    [`${prefix}_unassessed`]: view.unassessed,
  }
  // The ranks of a row that answers another instrument are not ranks of these groups.
  const isOwn = levelledOf(row, sets)?.id === levelledSet(sets)?.id
  for (const [index, group] of (levelledSet(sets)?.groups ?? []).entries())
    for (const bound of ['lower', 'upper'] as const) {
      const rank = isOwn ? rankOfCharacter(group, view[bound][index]) : undefined
      flat[`${prefix}_${snake(group.id)}_${bound}`] = rank === null ? 'none' : (rank ?? null)
    }
  flat[`${prefix}_blocking_${BLOCKING_LEVEL}_count`] = blocking.length
  flat[`${prefix}_blocking_${BLOCKING_LEVEL}`] = blocking.join(' ')
  for (const { id } of sets.flatMap((set) => set.conclusions ?? []))
    flat[`${prefix}_conclusion_${snake(id)}`] ??= view.conclusions[id]?.verdict ?? null
  return flat
}

function levelledOf(row: RollupRow, sets: readonly CriteriaSet[]): RollupRow['sets'][number] | undefined {
  const levelled = new Set(sets.filter(({ levels }) => levels.length > 0).map(({ id }) => id))
  return row.sets.find(({ id }) => levelled.has(id))
}

function setOf(
  { id, scoredWith }: RollupRow['sets'][number],
  sets: readonly CriteriaSet[],
): CriteriaSet | undefined {
  return sets.find((set) => set.id === id && set.version === scoredWith)
}

const text = (value: string): string | null => (value === '' ? null : value)
const snake = (id: string): string => id.replaceAll('-', '_')
