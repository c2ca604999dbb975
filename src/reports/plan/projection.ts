import { levelWithin } from '../../words/level'
import type { Entry } from '../../core/sets/criteria'
import { entriesOf } from '../../core/sets/criteria'
import { addDays } from '../../core/time/days'
import type { Day } from '../../core/types'
import { chartEnd, reachedOn } from '../../core/plan/levelSteps'
import type { PaperPlan } from './content'
import { bold, columns, paragraph, row } from '../build'
import { projectionDrawing } from '../../drawing/projection'
import { formatDay, formatNumber } from '../format'
import type { PaperContext } from '../context'
import { levelWords, rowsWords } from '../words'
import type { Block, TableBlock } from '../model'
import { legalReference } from '../../words/legalReference'

/** Days after the plan that are still drawn; one much later would squeeze the plan into a corner. */
const NEAR = 120

/**
 * The level over time if the actions are finished on their due days: in words, as a chart against the days of the law,
 * and as tables.
 * @param width of the text area in mm
 * @param tables whether the days and the law ahead stand beneath
 */
export function projectionBlocks(
  report: PaperContext,
  content: PaperPlan,
  width: number,
  tables = true,
): Block[] {
  const { t, levelled } = report
  const { projection, target, today } = content
  if (!levelled) return []
  const reached = reachedOn(projection, target)
  const reachedIf = reachedOn(projection, target, 'ifMet')
  const last = projection.points.at(-1)?.level
  const headline =
    reached === null
      ? reachedIf === null
        ? t('planPaper.projection.never', { target, level: last ? levelWords(t, last) : '–' })
        : t('planPaper.projection.reachedIf', { target, day: formatDay(reachedIf) })
      : reached === today
        ? t('planPaper.projection.already', { target })
        : t('planPaper.projection.reached', { target, day: formatDay(reached) })
  return [
    paragraph([bold(headline)], { keepWithNext: true }),
    paragraph(t('planPaper.projection.rule', { day: formatDay(today) })),
    chart(report, content, width),
    ...(tables ? [pointsTable(report, content), ...outlookTable(report, content)] : []),
  ]
}

function chart(report: PaperContext, content: PaperPlan, width: number): Block {
  const { t, levelled } = report
  const { projection, target, by } = content
  const end = chartEnd(projection, by)
  const highest = levelled?.levels.at(-1)?.level ?? 0
  const levels = projection.points.map(({ day, level }) =>
    t('planPaper.projection.altPoint', { day: formatDay(day), level: level ? levelWords(t, level) : '–' }),
  )
  return {
    kind: 'drawing',
    alt: t('planPaper.projection.alt', { target, points: levels.join('; ') }),
    drawing: projectionDrawing(
      {
        projection,
        end,
        marks: ahead(content)
          .map(({ deadline }, index) => ({
            day: deadline.day,
            number: String(index + 1),
            binding: deadline.binding,
          }))
          .filter(({ day }) => isOnChart(content, day)),
        target,
        highest,
        width,
      },
      {
        level: (level) => (level === 0 ? '<1' : levelWithin(t, { lower: level, upper: level })),
        target: t('planPaper.projection.target', { target }),
        lower: t('planPaper.projection.lower'),
        upper: t('planPaper.projection.upper'),
        month: (day) => formatDay(day).slice(3),
      },
    ),
  }
}

function pointsTable(report: PaperContext, { projection }: PaperPlan): TableBlock {
  const { t, sets, assessment } = report
  const entries = new Map(sets.flatMap((set) => entriesOf(set)).map((entry) => [entry.id, entry]))
  const named = (ids: readonly string[]): Entry[] => ids.flatMap((id) => entries.get(id) ?? [])
  const titles = (ids: readonly string[]): string =>
    ids.flatMap((id) => assessment.actions?.find((action) => action.id === id)?.title ?? []).join('; ')
  return {
    kind: 'table',
    columns: columns([2, 2, 6, 5], ['center', 'center']),
    head: [row(...['day', 'level', 'finished', 'gained'].map((key) => t(`planPaper.projection.${key}`)))],
    body: projection.points.map(({ day, level, finished, gained, assessed }) =>
      row(
        formatDay(day),
        level ? levelWords(t, level) : '–',
        titles(finished) || '–',
        [
          rowsWords(report, named(gained)),
          assessed.length > 0
            ? t('planPaper.projection.assessed', { names: rowsWords(report, named(assessed)) })
            : '',
        ]
          .filter((words) => words !== '')
          .join('; ') || '–',
      ),
    ),
  }
}

/** What lies far behind the end of the plan is in the table alone. */
function isOnChart({ projection, by }: PaperPlan, day: Day): boolean {
  return day <= addDays(chartEnd(projection, by), NEAR)
}

/** Passed days are left out: what the level was then is not known. */
function ahead({ outlook }: PaperPlan) {
  return outlook.filter(({ deadline }) => !deadline.passed)
}

function outlookTable(report: PaperContext, content: PaperPlan): Block[] {
  const { t, language } = report
  const rows = ahead(content)
  if (rows.length === 0) return []
  return [
    paragraph([bold(t('planPaper.outlook.title'))], { keepWithNext: true }),
    {
      kind: 'table',
      columns: columns([0.8, 2, 6.6, 2.2, 3.6], ['center', 'center', 'left', 'center', 'left']),
      head: [
        row(...['number', 'day', 'deadline', 'level', 'target'].map((key) => t(`planPaper.outlook.${key}`))),
      ],
      body: rows.map(({ deadline, level, target }, index) =>
        row(
          isOnChart(content, deadline.day) ? String(index + 1) : '–',
          formatDay(deadline.day),
          `${deadline.title[language]} (${legalReference(deadline.source, language)})${deadline.binding ? '' : ` – ${t('gapReport.deadline.target')}`}`,
          level ? levelWords(t, level) : '–',
          target === null
            ? '–'
            : t(`planPaper.outlook.${target}`, { target: formatNumber(content.target, language) }),
        ),
      ),
    },
  ]
}
