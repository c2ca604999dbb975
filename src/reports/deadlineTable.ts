import { columns, paragraph, row, subheading } from './build'
import { paperDeadlines, type PaperDeadline } from './deadlines'
import type { PaperContext } from './context'
import { clip, daysBetween, formatDay, formatNumber } from './format'
import type { Block } from './model'

/** The dates that bind the facility; planning targets are called targets. */
export function deadlineTable(report: PaperContext): Block[] {
  const { t, catalogue, assessment, today, language } = report
  const deadlines = paperDeadlines(catalogue, assessment.facility, today)
  if (deadlines.length === 0) return [paragraph(t('gapReport.deadline.none'), { size: 'table' })]
  return [
    subheading(t('gapReport.director.deadlines')),
    {
      kind: 'table',
      size: 'small',
      columns: columns([1.7, 8, 3.6], ['center', 'left', 'left']),
      head: [row(t('gapReport.column.date'), t('gapReport.column.deadline'), t('gapReport.column.state'))],
      body: deadlines.map((deadline) =>
        row(formatDay(deadline.date), clip(deadline.legal.title[language], 300), stateOf(report, deadline)),
      ),
    },
  ]
}

function stateOf({ t, today, language }: PaperContext, { date, legal, depends }: PaperDeadline): string {
  const days = daysBetween(today, date)
  const left =
    days < 0
      ? t('gapReport.deadline.passed')
      : days === 0
        ? t('gapReport.deadline.today')
        : t('gapReport.deadline.left', { days: formatNumber(days, language) }, days)
  if (!legal.binding) return t('gapReport.deadline.target')
  const key = legal.appliesTo === 'hospital' ? 'gapReport.deadline.ifHospital' : 'gapReport.deadline.ifOther'
  return depends ? `${left}; ${t(key)}` : left
}
