import { computed } from 'vue'
import { collationKey } from '../core/text/collate'
import { duplicatesOf } from '../core/rollup/duplicates'
import { submissionKey } from '../core/rollup/facilityKey'
import { rowFilter, statesOf, type RowState } from '../core/rollup/filterRows'
import { groupRows } from '../core/rollup/groupRows'
import { rolledSet, rolledTarget } from '../core/rollup/rolledSet'
import { createRollUp } from '../core/rollup/rollUp'
import type { RollupRow } from '../core/rollup/row'
import { firstObstacle, obstaclesOf, type Obstacle } from '../core/rollup/scope'
import { sortRollupRows } from '../core/rollup/sortRows'
import { compareYears } from '../core/rollup/years'
import { useRollupStore } from '../stores/rollup'

/** What the screen of the roll-up shows, worked out from the rows and how they are looked at. */
export function useRollup() {
  const store = useRollupStore()

  const set = computed(() => rolledSet(store.sets, store.rows))
  /** The level that the roll-up looks towards. */
  const target = computed(() => rolledTarget(set.value))
  const scopeSet = computed(() => set.value ?? { id: '', version: '' })
  const duplicates = computed(() => duplicatesOf(store.rows))
  const undecided = computed(() => duplicates.value.filter(({ key }) => !store.choices.has(key)))
  const duplicateKeys = computed(() => new Set(duplicates.value.map(({ key }) => key)))
  const isDuplicate = (row: RollupRow): boolean => duplicateKeys.value.has(submissionKey(row))

  const accepts = computed(() =>
    rowFilter(store.look.filter, { regime: store.look.regime, set: scopeSet.value, isDuplicate }),
  )
  const rolledUp = computed(() => {
    const rollUp = createRollUp({
      sets: store.sets,
      set: scopeSet.value,
      regime: store.look.regime,
      target: target.value,
      waived: store.look.waived,
      choices: store.choices,
      accepts: accepts.value,
    })
    for (const row of store.rows) rollUp.add(row)
    return rollUp.result()
  })

  /** Why a row is not counted; null = it is. */
  function obstacleOf(row: RollupRow): Obstacle | null {
    const found = obstaclesOf(row, scopeSet.value)
    const key = submissionKey(row)
    const isLeft = duplicateKeys.value.has(key) && store.choices.get(key) !== row.path
    const first = firstObstacle(found, store.look.waived)
    return first === 'no-level' || !isLeft ? first : 'duplicate'
  }
  const isCounted = (row: RollupRow): boolean => obstacleOf(row) === null
  const statesOfRow = (row: RollupRow): RowState[] => statesOf(row, { set: scopeSet.value, isDuplicate })

  const visible = computed(() => store.rows.filter((row) => accepts.value(row)))
  const sorted = computed(() => sortRollupRows(visible.value, store.look.sort, store.look.regime))
  const groups = computed(() =>
    store.look.grouping === null
      ? null
      : groupRows(sorted.value, store.look.grouping, {
          regime: store.look.regime,
          target: target.value,
          isCounted,
        }),
  )

  /** The years are compared over all years, whatever year the table shows. */
  const years = computed(() => {
    const filter = { ...store.look.filter, year: null, level: null }
    const ofAllYears = rowFilter(filter, { regime: store.look.regime, set: scopeSet.value, isDuplicate })
    return compareYears(
      store.rows.filter((row) => ofAllYears(row) && isCounted(row)),
      store.look.regime,
    )
  })

  const provinces = computed(() =>
    [...new Set(store.rows.map(({ province }) => province))].sort((a, b) =>
      collationKey(a) < collationKey(b) ? -1 : 1,
    ),
  )
  const allYears = computed(() => [...new Set(store.rows.map(({ year }) => year))].sort((a, b) => b - a))

  return {
    store,
    set,
    target,
    duplicates,
    undecided,
    rolledUp,
    obstacleOf,
    isCounted,
    statesOfRow,
    visible,
    sorted,
    groups,
    years,
    provinces,
    allYears,
  }
}

/** What the parts of the screen share. */
export type Rollup = ReturnType<typeof useRollup>
