import { computed } from 'vue'
import { useI18n } from '../i18n'
import { today } from '../environment'
import { sealState } from '../core/seal/seal'
import { collationKey } from '../core/text/collate'
import { submissionKey } from '../core/rollup/facilityKey'
import { rowFilter, statesOf, type FilterContext, type RowState } from '../core/rollup/filterRows'
import { groupRows } from '../core/rollup/groupRows'
import { rollIndicators } from '../core/rollup/indicators'
import { expectedRegister } from '../core/rollup/register'
import { reviewRowOf } from '../core/rollup/reviewRow'
import { rollUp, type RollUpOptions } from '../core/rollup/rollUp'
import { rolledSet, rolledTarget } from '../core/rollup/rolledSet'
import type { RollupRow } from '../core/rollup/row'
import { sortRollupRows } from '../core/rollup/sortRows'
import { compareYears } from '../core/rollup/years'
import { blockingOf } from '../files/rollup/flatRow'
import type { ExportContext } from '../files/rollup/exportRow'
import { useRollupStore } from '../stores/rollup'
import { useRoundStore } from '../stores/round'
import { useReviews } from './useReviews'

/** What the screen of the roll-up shows, worked out from the rows and how they are looked at. */
export function useRollup() {
  const { t } = useI18n()
  const store = useRollupStore()
  const rounds = useRoundStore()
  const { rows: desk } = useReviews()
  const deskReviews = computed(() =>
    (desk.value ?? []).map(({ review }) =>
      reviewRowOf(review, sealState(review), { path: t('rollup.onDesk'), sets: store.sets }),
    ),
  )

  /** Of the files that were given, and those this machine has itself. */
  const reviews = computed(() => [...store.reviews, ...deskReviews.value])

  const set = computed(() => rolledSet(store.sets, store.rows))
  /** The level that the roll-up looks towards. */
  const target = computed(() => rolledTarget(set.value))
  const allYears = computed(() => [...new Set(store.rows.map(({ year }) => year))].sort((a, b) => b - a))
  /** The register of the year, or of the nearest one that has a list. */
  const register = computed(() => {
    const year = store.look.filter.year ?? allYears.value[0] ?? 0
    const lists = rounds.rounds.filter(({ expected }) => expected.length > 0)
    const own = lists.find((one) => one.year === year)
    return expectedRegister((own ?? [...lists].sort((a, b) => b.year - a.year)[0])?.expected ?? [])
  })

  const options = computed((): RollUpOptions => ({
    sets: store.sets,
    set: set.value ?? { id: '' },
    regime: store.look.regime,
    target: target.value,
    waived: store.look.waived,
    choices: store.choices,
    basis: store.look.basis,
    reviews: reviews.value,
    year: store.look.filter.year ?? 'each',
    today: today(),
  }))
  const judged = computed(() => rollUp(store.rows, options.value))
  const obstacleOf = (row: RollupRow) => judged.value.obstacleOf(row)
  const standingOf = (row: RollupRow) => judged.value.standingOf(row)
  const appraisalOf = (row: RollupRow) => judged.value.appraisalOf(row)
  const under = (row: RollupRow) => judged.value.under(row)
  const isCounted = (row: RollupRow): boolean => obstacleOf(row) === null

  const contested = computed(() => new Set(judged.value.selection.contests.flatMap(({ key }) => [key])))
  const isDuplicate = (row: RollupRow): boolean => contested.value.has(submissionKey(row))
  const areaOf = (row: RollupRow): string => register.value.areaOf(row)

  /** The years are compared over all years, whatever year the table shows. */
  const years = computed(() => {
    const compared = rollUp(store.rows, { ...options.value, year: 'all' })
    const accepts = rowFilter(
      { ...store.look.filter, year: null, level: null, drill: null, state: null },
      { ...context(), ...compared, stepTo: () => null },
    )
    return compareYears(
      store.rows.flatMap((row) =>
        compared.obstacleOf(row) === null && accepts(row) ? [compared.under(row)] : [],
      ),
      store.look.regime,
    )
  })

  function context(): FilterContext {
    const { regime } = store.look
    return {
      regime,
      sets: store.sets,
      target: target.value,
      levelled: set.value ?? null,
      areaOf,
      under,
      obstacleOf,
      appraisalOf,
      isDuplicate,
      blockingOf: (row) => blockingOf(row, row.views[regime], store.sets, target.value),
      stepTo: (row) => years.value.steps.get(row.path) ?? null,
    }
  }

  const accepts = computed(() => rowFilter(store.look.filter, context()))
  /** Numbers stay as they are when one looks at the facilities behind one of them. */
  const acceptsAll = computed(() => rowFilter({ ...store.look.filter, drill: null }, context()))
  const rolledUp = computed(() => judged.value.result(acceptsAll.value))
  const duplicates = computed(() => rolledUp.value.duplicates)
  const undecided = computed(() => duplicates.value.filter(({ key }) => !store.choices.has(key)))
  const statesOfRow = (row: RollupRow): RowState[] => statesOf(row, { obstacleOf, isDuplicate })

  /** The rows behind the numbers. */
  const counted = computed(() => store.rows.filter((row) => acceptsAll.value(row) && isCounted(row)))
  const visible = computed(() => store.rows.filter((row) => accepts.value(row)))
  const sorted = computed(() => sortRollupRows(visible.value, store.look.sort, store.look.regime, under))
  const groups = computed(() =>
    store.look.grouping === null
      ? null
      : groupRows(sorted.value, store.look.grouping, {
          regime: store.look.regime,
          target: target.value,
          isCounted,
          under,
          areaOf,
        }),
  )

  const indicators = computed(() => rollIndicators(counted.value, store.sets))

  const sortedValues = (values: Iterable<string>): string[] =>
    [...new Set(values)].sort((a, b) => (collationKey(a) < collationKey(b) ? -1 : 1))
  const provinces = computed(() => sortedValues(store.rows.map(({ province }) => province)))
  const areas = computed(() => sortedValues(store.rows.map(areaOf)).filter((area) => area !== ''))

  /** Facilities of the register without any file of the year. */
  const missing = computed(() => {
    const { year } = store.look.filter
    return register.value.missing(store.rows.filter((row) => year === null || row.year === year))
  })

  const exportContext = computed((): ExportContext => ({
    ...judged.value,
    sets: store.sets,
    regime: store.look.regime,
    basis: store.look.basis,
    target: target.value,
    year: options.value.year,
    areaOf,
  }))

  /**
   * What the screen shows is worked out when it is first asked for; asked for one after the other in tasks of their own, that
   * of thousands of rows holds up nobody.
   */
  const workings: readonly (() => unknown)[] = [
    () => judged.value,
    () => [provinces.value, areas.value],
    () => rolledUp.value,
    () => missing.value,
    () => years.value,
    () => counted.value,
    () => sorted.value,
    () => indicators.value,
  ]

  return {
    workings,
    store,
    set,
    register,
    reviews,
    target,
    duplicates,
    undecided,
    rolledUp,
    obstacleOf,
    standingOf,
    appraisalOf,
    under,
    areaOf,
    isCounted,
    statesOfRow,
    counted,
    visible,
    sorted,
    groups,
    years,
    provinces,
    areas,
    allYears,
    missing,
    indicators,
    exportContext,
  }
}

/** What the parts of the screen share. */
export type Rollup = ReturnType<typeof useRollup>
