/**
 * A row of the roll-up as flat columns for any SQL engine: names in snake_case, scalar values only. What each column
 * means is said in docs/rollup-columns.md; a column is added at the end and never changes its meaning.
 */
import { askedEntriesOf, levelledSet } from '../../core/sets/criteria'
import { PROGRAMME_STEPS } from '../../core/plan/programme'
import { facilityKey } from '../../core/rollup/facilityKey'
import { VERDICT_MARKS, type RollupRow, type RowView } from '../../core/rollup/row'
import { rankOfCharacter } from '../../core/rollup/rowOf'
import { statedRows } from '../../core/score/statedRows'
import { REGIMES, type CriteriaSet, type CriterionId, type Group, type Regime } from '../../core/types'

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
  const names = namesOf(sets)
  const levelled = levelledOf(row, names)
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
  for (const regime of REGIMES) addView(flat, row, { regime, names, sets })
  for (const [index, step] of PROGRAMME_STEPS.entries()) {
    flat[`programme_${step}_state`] = row.programme.started ? (row.programme.states[index] ?? null) : null
    flat[`programme_${step}_due`] = text(row.programme.due[index] ?? '')
    flat[`programme_${step}_done_on`] = text(row.programme.doneOn[index] ?? '')
  }
  return Object.assign(flat, {
    criteria_sets: row.sets.map(({ id, version }) => `${id}@${version}`).join(' '),
    set_state: levelled?.state ?? null,
    scored_with: levelled?.scoredWith ?? null,
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
  })
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
  const marks = view.marks[index] ?? ''
  const blocking: CriterionId[] = []
  for (const { id, at } of neededRows(set, target))
    if (marks[at] === VERDICT_MARKS['not-met'] || marks[at] === VERDICT_MARKS.unassessed) blocking.push(id)
  return blocking
}

/** A row that is needed, and the place of its letter in `RowView.marks`. */
interface NeededRow {
  id: CriterionId
  at: number
}
const neededCache = new WeakMap<CriteriaSet, Map<number, readonly NeededRow[]>>()

/** Rows needed up to a level, in set order. */
function neededRows(set: CriteriaSet, target: number): readonly NeededRow[] {
  const byLevel = neededCache.get(set) ?? new Map<number, readonly NeededRow[]>()
  neededCache.set(set, byLevel)
  const known = byLevel.get(target)
  if (known) return known
  const steps = statedRows(set).filter(({ level }) => level <= target)
  const ids = new Set(steps.flatMap(({ entries }) => entries.map(({ id }) => id)))
  const needed = askedEntriesOf(set).flatMap(({ id }, at) => (ids.has(id) ? [{ id, at }] : []))
  byLevel.set(target, needed)
  return needed
}

/** What of the sets gives columns, under the names that the columns have. */
interface Names {
  sets: readonly CriteriaSet[]
  /** The set with levels, and the ids of all that have some. */
  levelled: CriteriaSet | undefined
  levelledIds: ReadonlySet<string>
  views: Record<Regime, ViewNames>
}

interface ViewNames {
  prefix: string
  groups: { group: Group; lower: string; upper: string }[]
  conclusions: { id: string; name: string }[]
}

const namesCache = new WeakMap<readonly CriteriaSet[], Names>()

/** Thousands of rows have the same columns: their names are made once. */
function namesOf(sets: readonly CriteriaSet[]): Names {
  const known = namesCache.get(sets)
  if (known?.sets.length === sets.length && known.sets.every((set, index) => set === sets[index]))
    return known
  const levelled = levelledSet(sets)
  const conclusions = [...new Set(sets.flatMap((set) => set.conclusions?.map(({ id }) => id) ?? []))]
  const viewNames = (regime: Regime): ViewNames => {
    const prefix = snake(regime)
    return {
      prefix,
      groups: (levelled?.groups ?? []).map((group) => ({
        group,
        lower: `${prefix}_${snake(group.id)}_lower`,
        upper: `${prefix}_${snake(group.id)}_upper`,
      })),
      conclusions: conclusions.map((id) => ({ id, name: `${prefix}_conclusion_${snake(id)}` })),
    }
  }
  const made: Names = {
    sets: [...sets],
    levelled,
    levelledIds: new Set(sets.filter(({ levels }) => levels.length > 0).map(({ id }) => id)),
    views: { 'as-issued': viewNames('as-issued'), 'in-force': viewNames('in-force') },
  }
  namesCache.set(sets, made)
  return made
}

function addView(
  flat: FlatRow,
  row: RollupRow,
  { regime, names, sets }: { regime: Regime; names: Names; sets: readonly CriteriaSet[] },
): void {
  const view = row.views[regime]
  const { prefix, groups, conclusions } = names.views[regime]
  const blocking = blockingOf(row, view, sets, BLOCKING_LEVEL)
  flat[`${prefix}_level_lower`] = view.level?.lower ?? null
  flat[`${prefix}_level_upper`] = view.level?.upper ?? null
  flat[`${prefix}_met`] = view.met
  flat[`${prefix}_not_met`] = view.notMet
  flat[`${prefix}_not_applicable`] = view.notApplicable
  flat[`${prefix}_unassessed`] = view.unassessed
  // The ranks of a row that answers another instrument are not ranks of these groups.
  const isOwn = levelledOf(row, names)?.id === names.levelled?.id
  for (const [index, { group, ...named }] of groups.entries())
    for (const bound of ['lower', 'upper'] as const) {
      const rank = isOwn ? rankOfCharacter(group, view[bound][index]) : undefined
      flat[named[bound]] = rank === null ? 'none' : (rank ?? null)
    }
  flat[`${prefix}_blocking_${BLOCKING_LEVEL}_count`] = blocking.length
  flat[`${prefix}_blocking_${BLOCKING_LEVEL}`] = blocking.join(' ')
  for (const { id, name } of conclusions) flat[name] = view.conclusions[id]?.verdict ?? null
}

function levelledOf(row: RollupRow, { levelledIds }: Names): RollupRow['sets'][number] | undefined {
  return row.sets.find(({ id }) => levelledIds.has(id))
}

function setOf(
  { id, scoredWith }: RollupRow['sets'][number],
  sets: readonly CriteriaSet[],
): CriteriaSet | undefined {
  return sets.find((set) => set.id === id && set.version === scoredWith)
}

const text = (value: string): string | null => (value === '' ? null : value)
const snake = (id: string): string => id.replaceAll('-', '_')
