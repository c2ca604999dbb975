import { statusOfAction } from '../../core/plan/actionState'
import type { PlanContent } from '../../core/plan/planContent'
import type { PlanRow } from '../../core/plan/planRows'
import { bold, cell, columns, italic, para, paragraph, row } from '../build'
import { clip, formatDay, upperFirst } from '../format'
import type { PaperContext } from '../context'
import { rowName } from '../context'
import { rowsWords } from '../words'
import type { Block, Cell, Row } from '../model'
import { amountOf } from './content'

const WIDE_ALIGN = ['center', undefined, undefined, undefined, 'center', 'right'] as const
/** Actions and letters of a title in the report for the management: what is more stands in the plan. */
const MOST_ACTIONS = 20
const LONGEST_TITLE = 160

/**
 * The actions in the suggested order. The report for the management names the first of them, and says how many follow.
 * @param content the plan
 * @param wide on a landscape page: criteria and funds in columns of their own, notes in full
 */
export function actionsTable(report: PaperContext, { rows }: PlanContent, wide: boolean): Block[] {
  const { t, length } = report
  const head = wide
    ? ['order', 'action', 'criteria', 'carriedOut', 'span', 'cost', 'funds', 'status']
    : ['order', 'action', 'owner', 'due', 'cost', 'status']
  const shown = !wide && length === 'management' ? rows.slice(0, MOST_ACTIONS) : rows
  const left = rows.length - shown.length
  return [
    {
      kind: 'table',
      columns: wide
        ? columns([0.8, 8.4, 4.2, 4.2, 2.6, 3.1, 3.4, 2.1], WIDE_ALIGN)
        : columns([0.8, 5.7, 4.2, 2.25, 2.8, 1.85], ['center', 'left', 'left', 'center', 'right', 'left']),
      head: [row(...head.map((key) => t(`planPaper.column.${key}`)))],
      body: shown.map((planned) => (wide ? wideRow(report, planned) : narrowRow(report, planned))),
    },
    ...(left > 0 ? [paragraph([italic(t('planPaper.more', { count: left }))], { size: 'table' })] : []),
  ]
}

function narrowRow(report: PaperContext, planned: PlanRow): Row {
  const { action, order } = planned
  const owner = [action.owner, action.department, byWords(report, planned)].filter(Boolean).join(', ')
  return row(
    String(order),
    cell([
      para(report.length === 'management' ? clip(action.title, LONGEST_TITLE) : action.title),
      ...aboutParas(report, planned, true),
    ]),
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
    [action.owner, action.department, byWords(report, planned)].filter(Boolean).join(', ') || '–',
    cell([para(dayOrDash(action.start)), para(dayOrDash(action.due))]),
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
  // One line where the column is narrow: the level belongs to the numbers before it.
  const lines = short && words.length > 0 ? [words.join('; ')] : words
  return lines.map((line) => para(line, { size: 'small' }))
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
