import type { LevelPlan } from '../../../../core/plan/levelPlan'
import { levelBarsChart, type LevelBar } from '../../../../drawing/levelBars'
import { italic, paragraph, subheadline } from '../../../build'
import { formatDay, formatNumber } from '../../../format'
import { geometry } from '../../../layout/geometry'
import type { Block } from '../../../model'
import { chartBlock } from '../../../chartBlock'
import { costOf, millions, type Director } from './content'

/**
 * The levels as bars, from the highest: what each adds, what is missing, what is planned, what it costs and when.
 * @param director the pages
 */
export function levelBlocks(director: Director): Block[] {
  const { report, plan, levels } = director
  const { t, target, gap, language } = report
  const number = (value: number): string => formatNumber(value, language)
  const actions = levels.reduce((sum, level) => sum + level.actions.length, 0)
  const cost = costOf(levels)
  const heading = t(
    gap.total === 0
      ? 'director.levels.headingNone'
      : actions === 0
        ? 'director.levels.headingNoPlan'
        : 'director.levels.heading',
    { target, missing: number(gap.total), actions: number(actions), cost: millions(director, cost) },
  )
  const bars = barsOf(director)
  const starred = levels.some(({ day, restsOnAssessing }) => day !== null && restsOnAssessing)
  const { textWidth } = geometry('portrait')
  return [
    subheadline(heading),
    chartBlock(
      levelBarsChart(
        bars,
        {
          level: t('director.levels.level'),
          bar: t('director.levels.bar'),
          heads: ['met', 'missing', 'actions', 'cost', 'day'].map((key) => t(`director.levels.${key}`)),
          shares: [12, 16, 14, 20, 31],
          alt: t('director.levels.alt', {
            levels: bars.map(({ label, cells }) => `${label}: ${cells[0] ?? ''}`).join('; '),
          }),
          caption: heading,
        },
        textWidth,
      ),
    ),
    ...(starred ? [paragraph([italic(t('director.levels.noteIf'))], { size: 'table', align: 'left' })] : []),
    ...(plan.rows.length === 0
      ? [paragraph([italic(t('director.levels.noPlan'))], { size: 'table', align: 'left' })]
      : []),
  ]
}

function barsOf(director: Director): LevelBar[] {
  const { report, levelled, levels, lower, upper, field } = director
  const { t, target, language } = report
  const number = (value: number): string => formatNumber(value, language)
  const count = (level: number, key: 'met' | 'total' | 'unassessed' | 'notMet'): number =>
    field.reduce((sum, row) => sum + (row.cells.find((cell) => cell?.level === level)?.[key] ?? 0), 0)
  const byLevel = new Map<number, LevelPlan>(levels.map((level) => [level.level, level]))
  const above = levelled.levels.map(({ level }) => level).filter((level) => level > lower)
  const bars = [...above].reverse().map((level): LevelBar => {
    const planned = byLevel.get(level)
    const [met, total] = [count(level, 'met'), count(level, 'total')]
    return {
      label: String(level),
      state: level <= upper ? 'possible' : 'not-reached',
      remark:
        level === target ? t('director.levels.target') : level === lower + 1 ? t('director.levels.next') : '',
      met,
      unassessed: count(level, 'unassessed'),
      total,
      cells: [
        `${number(met)}/${number(total)}`,
        number(total - met),
        planned && planned.actions.length > 0 ? number(planned.actions.length) : '–',
        planned ? (planned.actions.length > 0 ? millions(director, planned.cost) : '–') : '–',
        dayOf(director, planned),
      ],
      strong: planned !== undefined,
    }
  })
  if (lower === 0) return bars
  const reached = levelled.levels.map(({ level }) => level).filter((level) => level <= lower)
  const sum = (key: 'met' | 'total'): number => reached.reduce((total, level) => total + count(level, key), 0)
  const done: LevelBar = {
    label: lower === 1 ? '1' : `1–${lower}`,
    state: 'reached',
    remark: target <= lower ? t('director.levels.target') : '',
    met: sum('met'),
    unassessed: 0,
    total: sum('total'),
    cells: [`${number(sum('met'))}/${number(sum('total'))}`, '0', '–', '–', t('director.levels.full')],
    strong: false,
  }
  return [...bars, done]
}

function dayOf({ report: { t } }: Director, planned: LevelPlan | undefined): string {
  if (!planned) return t('director.levels.beyond')
  if (planned.day === null) return t('director.levels.noDay')
  return planned.restsOnAssessing ? `${formatDay(planned.day)} (*)` : formatDay(planned.day)
}
