import { statusOfAction } from '../../core/plan/actionState'
import type { PlanContent } from '../../core/plan/planContent'
import type { PlanRow } from '../../core/plan/planRows'
import { bold, cell, columns, para, row } from '../build'
import { formatDay, upperFirst } from '../format'
import type { PaperContext } from '../context'
import { rowName } from '../context'
import { rowsWords } from '../words'
import type { Cell, Row, TableBlock } from '../model'
import { amountOf } from './content'

const WIDE_ALIGN = [
  'center',
  undefined,
  undefined,
  undefined,
  undefined,
  'center',
  'center',
  'right',
] as const
/**
 * The actions in the suggested order.
 * @param report the report
 * @param content the plan
 * @param wide on a landscape page: start, department, priority and notes in columns of their own
 */
export function actionsTable(report: PaperContext, { rows }: PlanContent, wide: boolean): TableBlock {
  const { t } = report
  const head = wide
    ? ['order', 'action', 'criteria', 'owner', 'by', 'start', 'due', 'cost', 'funds', 'status']
    : ['order', 'action', 'owner', 'due', 'cost', 'status']
  return {
    kind: 'table',
    columns: wide
      ? columns([0.9, 7.2, 4, 3.6, 1.8, 2.7, 2.7, 3.1, 2.4, 2], WIDE_ALIGN)
      : columns([1.1, 6.2, 3.2, 2.2, 2.9, 2.1], ['center', 'left', 'left', 'center', 'right', 'left']),
    head: [row(...head.map((key) => t(`planPaper.column.${key}`)))],
    body: rows.map((planned) => (wide ? wideRow(report, planned) : narrowRow(report, planned))),
  }
}

function narrowRow(report: PaperContext, planned: PlanRow): Row {
  const { action, order } = planned
  const owner = [action.owner, action.department, byWords(report, planned)].filter(Boolean).join(', ')
  return row(
    String(order),
    cell([para([bold(action.title)]), ...aboutParas(report, planned, true)]),
    owner || '–',
    dayOrDash(action.due),
    costWords(report, planned),
    statusWords(report, planned),
  )
}

function wideRow(report: PaperContext, planned: PlanRow): Row {
  const { action, order } = planned
  const note = action.note?.trim() ?? ''
  // In full: what is approved is what is read.
  const notes = note === '' ? [] : [para(note, { size: 'small' })]
  return row(
    String(order),
    cell([para([bold(action.title)]), ...notes]),
    aboutCell(report, planned),
    [action.owner, action.department].filter(Boolean).join(', ') || '–',
    upperFirst(byWords(report, planned)) || '–',
    dayOrDash(action.start),
    dayOrDash(action.due),
    costWords(report, planned),
    fundsWords(planned),
    statusWords(report, planned),
  )
}

function fundsWords({ action }: PlanRow): string {
  const lines = (action.funds ?? []).map(({ source, year }) => [source, year].filter(Boolean).join(', '))
  return lines.join('; ') || '–'
}

function aboutCell(report: PaperContext, planned: PlanRow): Cell {
  const paras = aboutParas(report, planned, false)
  return paras.length > 0 ? cell(paras) : cell('–')
}

function aboutParas(report: PaperContext, { entries, unknown, level }: PlanRow, short: boolean) {
  const { t, language } = report
  const names = short
    ? [rowsWords(report, entries), ...unknown].filter(Boolean)
    : [...entries.map((entry) => rowName(entry, language)), ...unknown]
  const words = [
    ...(names.length > 0 ? [names.join('; ')] : []),
    ...(level === null ? [] : [t('planPaper.forLevel', { level })]),
  ]
  return words.map((line) => para(line, { size: 'small' }))
}

function byWords({ t }: PaperContext, { action }: PlanRow): string {
  return action.by ? t(`gapReport.by.${action.by}`) : ''
}

function statusWords({ t }: PaperContext, { action, overdue }: PlanRow): string {
  const status = upperFirst(t(`planPaper.status.${statusOfAction(action)}`))
  return overdue ? t('planPaper.overdue', { status }) : status
}

function costWords(report: PaperContext, { action }: PlanRow): string {
  return action.cost === undefined ? '–' : amountOf(report, action.cost)
}

function dayOrDash(day: string | undefined): string {
  return day === undefined ? '–' : formatDay(day)
}
