import { isOpenAction } from '../../../core/plan/actionState'
import { deadlinesFor } from '../../../core/plan/deadlines'
import { levelPlans, type LevelPlan } from '../../../core/plan/levelPlan'
import { quarterCosts } from '../../../core/plan/quarters'
import type { PlanRow } from '../../../core/plan/planRows'
import { dayAxis } from '../../../core/plan/timeline'
import { addDays } from '../../../core/time/days'
import { ganttChart, type GanttBar, type GanttGroup } from '../../../drawing/gantt'
import { chartBlock } from '../../chartBlock'
import type { PaperContext } from '../../context'
import { formatDay, formatNumber } from '../../format'
import { geometry } from '../../layout/geometry'
import type { Block } from '../../model'
import type { PaperPlan } from '../../plan/content'

/** Rows of the chart, bands included, that fit under the title of the annex, on a page of their own, and over the costs. */
const MOST_ROWS = { first: 16, page: 23, withCosts: 18, firstWithCosts: 15 } as const

/** The open actions in time, a band for each level, with what each quarter costs; as many pages as they need. */
export function courseBlocks(report: PaperContext, plan: PaperPlan): Block[] {
  const { t, assessment, today, language, catalogue } = report
  const open = plan.rows.filter(({ action }) => isOpenAction(action))
  if (open.length === 0) return []
  const days = open.flatMap(({ action }) => [action.start, action.due].filter((day) => day !== undefined))
  const ahead = days.filter((day) => day >= addDays(today, -60))
  const axis = dayAxis([today, ...ahead])
  const deadlines = deadlinesFor(catalogue, assessment.facility, today, axis.last)
    .filter(({ binding, certain, day }) => binding && certain && day >= axis.first && day <= axis.last)
    .slice(0, 1)
    .map(({ day, title }) => ({ day, label: `${formatDay(day)}: ${title[language]}` }))
  const costs = quarterCosts(assessment.actions ?? [], today)
  const hasCosts = costs.quarters.some(({ funded, open: unfunded }) => funded + unfunded > 0)
  const pages = paged(groupsOf(report, plan, open), hasCosts)
  const million = (amount: number): string => formatNumber(Math.round(amount / 100_000) / 10, language)
  const words = {
    action: t('papers.plan.course.action'),
    lead: t('papers.plan.course.lead'),
    cost: t('papers.plan.course.cost'),
    by: {
      hospital: t('papers.plan.course.hospital'),
      vendor: t('papers.plan.course.vendor'),
      both: t('papers.plan.course.both'),
    },
    after: t('papers.plan.course.after'),
    reached: t('papers.plan.course.reached'),
    quarter: (year: number, quarter: number) =>
      t('papers.plan.course.quarter', { quarter: ROMAN[quarter - 1] ?? '', year }),
    quarterShort: (year: number, quarter: number) =>
      `${ROMAN[quarter - 1] ?? ''}/${String(year % 100).padStart(2, '0')}`,
    money: million,
    costs: t('papers.plan.course.costs'),
    funded: t('papers.plan.course.funded'),
    unfunded: t('papers.plan.course.unfunded'),
    note: costs.withoutCost > 0 ? t('papers.plan.course.withoutCost', { count: costs.withoutCost }) : '',
    month: (day: string) => `${day.slice(5, 7)}/${day.slice(2, 4)}`,
    alt: t('papers.plan.course.alt', { count: open.length }),
    columns: ['level', 'action', 'lead', 'dates', 'cost'].map((key) => t(`papers.plan.course.${key}`)),
    dates: ({ start, due }: GanttBar) => [start, due].map((day) => (day ? formatDay(day) : '…')).join(' – '),
  }
  const { textWidth: width } = geometry('landscape')
  return [
    ...pages.flatMap((groups, index): Block[] => [
      ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
      chartBlock(
        ganttChart(
          {
            axis,
            groups,
            deadlines,
            quarters: hasCosts && index === pages.length - 1 ? costs.quarters : [],
            width,
          },
          words,
        ),
      ),
    ]),
  ]
}

const ROMAN = ['I', 'II', 'III', 'IV']

function groupsOf(report: PaperContext, plan: PaperPlan, open: readonly PlanRow[]): GanttGroup[] {
  const { t, sets, result } = report
  const levels = levelPlans({ sets, result, content: plan, projection: plan.projection })
  const known = new Map<number, LevelPlan>(levels.map((level) => [level.level, level]))
  const keys = [...new Set(open.map(({ level }) => level))].sort((a, b) => (a ?? 99) - (b ?? 99))
  return keys.map((key): GanttGroup => {
    const own = open.filter(({ level }) => level === key)
    const level = key === null ? undefined : known.get(key)
    const uncovered = level?.uncovered.length ?? 0
    return {
      title: key === null ? t('papers.plan.course.other') : t('drawing.level', { level: key }),
      remark: [
        ...(level?.restsOnAssessing && level.day !== null ? [t('papers.plan.course.ifMet')] : []),
        ...(uncovered > 0 ? [t('papers.plan.course.uncovered', { count: uncovered })] : []),
      ].join('; '),
      day: level?.day ?? null,
      dayWords:
        key === null
          ? ''
          : level?.day
            ? t('papers.plan.course.day', { level: key, day: formatDay(level.day) })
            : t('papers.plan.course.noDay', { level: key }),
      bars: own.map((row) => barOf(report, row)),
    }
  })
}

function barOf({ language }: PaperContext, { action, order, entries }: PlanRow): GanttBar {
  const numbers = entries.flatMap((entry) => (entry.kind === 'criterion' ? (entry.row.number ?? []) : []))
  const about = numbers.length > 0 && numbers.length <= 4 ? ` (${numbers.join(', ')})` : ''
  return {
    id: action.id,
    order,
    title: `${action.title}${about}`,
    lead: action.department ?? action.owner ?? '–',
    cost: action.cost === undefined ? '–' : formatNumber(Math.round(action.cost / 100_000) / 10, language),
    start: action.start ?? null,
    due: action.due ?? null,
    by: action.by ?? null,
    after: action.dependsOn ?? [],
  }
}

/** Groups cut into pages; a group that goes on carries its title again. The costs stand under the rows of the last page. */
function paged(groups: readonly GanttGroup[], hasCosts: boolean): GanttGroup[][] {
  const pages = filled(groups, MOST_ROWS.first, MOST_ROWS.page)
  const [last = []] = pages.slice(-1)
  const room = pages.length === 1 ? MOST_ROWS.firstWithCosts : MOST_ROWS.withCosts
  if (!hasCosts || rowsOf(last) <= room) return pages
  return [...pages.slice(0, -1), ...filled(last, room, MOST_ROWS.withCosts)]
}

const rowsOf = (groups: readonly GanttGroup[]): number =>
  groups.reduce((sum, { bars }) => sum + bars.length + 1, 0)

function filled(groups: readonly GanttGroup[], first: number, later: number): GanttGroup[][] {
  const pages: GanttGroup[][] = [[]]
  let room = first
  for (const group of groups) {
    let rest = [...group.bars]
    while (rest.length > 0) {
      if (room < 2) {
        pages.push([])
        room = later
      }
      const bars = rest.slice(0, room - 1)
      rest = rest.slice(bars.length)
      pages.at(-1)?.push({ ...group, bars })
      room -= bars.length + 1
    }
  }
  return pages.filter((page) => page.length > 0)
}
