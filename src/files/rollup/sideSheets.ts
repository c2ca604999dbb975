import { indicatorMeanings } from '../../core/rollup/indicators'
import type { YearStep } from '../../core/rollup/years'
import type { Translate } from '../../locales/translator'
import type { FlatRow } from './flatRow'
import type { RollupColumn, RollupSheets } from './writeRollupXlsx'

/** Columns of the sheet that compares years. */
export function yearColumns({ regime }: RollupSheets, words: Translate): RollupColumn<YearStep>[] {
  const head = (name: string): string => words(`table.rollup.column.${name}`)
  const bound = (step: 'before' | 'after', bound: 'lower' | 'upper') => (one: YearStep) =>
    one[step].views[regime].level?.[bound] ?? null
  return [
    { head: head('facility'), width: 40, value: ({ after }) => after.facility },
    { head: head('province'), width: 22, value: ({ after }) => after.province },
    { head: head('fromYear'), width: 10, value: ({ before }) => before.year },
    { head: head('lower'), width: 9, value: bound('before', 'lower') },
    { head: head('upper'), width: 9, value: bound('before', 'upper') },
    { head: head('toYear'), width: 10, value: ({ after }) => after.year },
    { head: head('lower'), width: 9, value: bound('after', 'lower') },
    { head: head('upper'), width: 9, value: bound('after', 'upper') },
    { head: head('move'), width: 16, value: ({ move }) => words(`table.rollup.move.${move}`) },
  ]
}

/** Columns of the sheet of who handed in nothing. */
export function missingColumns(
  words: Translate,
): RollupColumn<NonNullable<RollupSheets['missing']>[number]>[] {
  return (['code', 'facility', 'area', 'email'] as const).map((name) => ({
    head: words(`table.rollup.column.${name}`),
    width: name === 'facility' ? 40 : 22,
    value: (one) => one[name === 'facility' ? 'name' : name],
  }))
}

/** Columns of the sheet that says what ids mean. */
export function dictionaryColumns({ language }: RollupSheets, words: Translate): RollupColumn<FlatRow>[] {
  const text = (name: string) => (row: FlatRow) => {
    const value = row[name]
    return typeof value === 'number' ? value : String(value ?? '')
  }
  const columns = [
    ['criterion', 24, 'criterion'],
    ['title', 70, `title_${language}`],
    ['set', 14, 'criteria_set'],
    ['version', 10, 'set_version'],
    ['number', 9, 'number'],
    ['group', 46, `group_title_${language}`],
    ['rank', 14, 'rank'],
    ['level', 9, 'level'],
  ] as const
  return columns.map(([head, width, name]) => ({
    head: words(`table.rollup.column.${head}`),
    width,
    value: text(name),
  }))
}

/** Columns of the sheet of numbers of the programme. */
export function indicatorColumns(
  { sets, language }: RollupSheets,
  words: Translate,
): RollupColumn<FlatRow>[] {
  const meanings = indicatorMeanings(sets)
  const head = (name: string): string => words(`table.rollup.column.${name}`)
  const number = (name: string) => (row: FlatRow) => {
    const value = row[name]
    return typeof value === 'number' ? value : null
  }
  const text = (name: string) => (row: FlatRow) => String(row[name] ?? '')
  return [
    {
      head: head('indicator'),
      width: 50,
      value: ({ indicator }) => meanings.get(String(indicator))?.title[language] ?? String(indicator),
    },
    {
      head: head('scope'),
      width: 26,
      value: ({ scope, is_summed }) =>
        words(`table.rollup.scope.${scope === 'sum' && is_summed === false ? 'sumOfDay' : String(scope)}`),
    },
    { head: head('facility'), width: 40, value: text('facility') },
    { head: head('day'), width: 12, value: ({ day }) => ({ day: String(day ?? '') }) },
    { head: head('part'), width: 12, value: number('part') },
    { head: head('whole'), width: 12, value: number('whole') },
    { head: head('share'), width: 10, value: number('share') },
    { head: head('target'), width: 10, value: number('target') },
    { head: head('targetDay'), width: 12, value: ({ target_day }) => ({ day: String(target_day ?? '') }) },
    { head: head('facilitiesCount'), width: 12, value: number('facilities_count') },
    { head: head('source'), width: 40, value: text('source') },
  ]
}
