import { checkAssessment } from '../../../../core/check/checkAssessment'
import { isOpenAction } from '../../../../core/plan/actionState'
import { listProgress } from '../../../../core/score/listProgress'
import { bold, cell, columns, para, row, subheadline } from '../../../build'
import { clip, formatDay } from '../../../format'
import type { Block } from '../../../model'
import { paperDeadlines } from '../../../deadlines'
import { millions, type Director } from './content'
import { legalReference } from '../../../../words/legalReference'

interface Risk {
  name: string
  words: string
}

/** Money of open actions whose source nobody has entered, and that whose source is known. */
export function fundsOf({ plan }: Director): { known: number; unknown: number; withoutCost: number } {
  const open = plan.rows.filter(({ action }) => isOpenAction(action))
  const sum = (isKnown: boolean): number =>
    open
      .filter(({ action }) => (action.funds ?? []).length > 0 === isKnown)
      .reduce((total, { action }) => total + (action.cost ?? 0), 0)
  return {
    known: sum(true),
    unknown: sum(false),
    withoutCost: open.filter(({ action }) => action.cost === undefined).length,
  }
}

/**
 * What may upset the plan, each in a line: the fine, lapsed evidence, money, what is unassessed, what is late, what the
 * check found. Only what is there.
 * @param director the pages
 */
export function riskBlocks(director: Director): Block[] {
  const { t } = director.report
  const risks = [
    ...duty(director),
    ...errors(director),
    ...evidence(director),
    ...money(director),
    ...late(director),
    ...unassessed(director),
  ].slice(0, director.room.risks)
  if (risks.length === 0) return []
  return [
    subheadline(t('director.risks.heading', { count: risks.length })),
    {
      kind: 'table',
      columns: columns([3, 13.5]),
      head: [],
      body: risks.map(({ name, words }) => row(cell(para([bold(name)])), words)),
    },
  ]
}

function risk({ report }: Director, name: string, params: Record<string, string | number>, key = name): Risk {
  return {
    name: report.t(`director.risks.${name}.name`),
    words: report.t(`director.risks.${key}.words`, params),
  }
}

/** The internal regulation on electronic records that is not met, with its reference. */
function duty(director: Director): Risk[] {
  const { sets, result, language } = director.report
  return sets.flatMap((set) => {
    const { leading } = listProgress(set, result)
    if (!leading || leading.verdict === 'met') return []
    const { row } = leading.entry
    return [
      risk(director, 'duty', {
        title: clip(row.title[language], 200),
        reference: legalReference(row.legalReference, language),
      }),
    ]
  })
}

function errors(director: Director): Risk[] {
  const { assessment, sets, result, today } = director.report
  const count = checkAssessment({ assessment, sets, result, today }).filter(
    ({ severity }) => severity === 'error',
  ).length
  return count > 0 ? [risk(director, 'errors', { count })] : []
}

/** Evidence that answers name and that is no longer valid on the day of the paper. */
function evidence(director: Director): Risk[] {
  const { assessment, today } = director.report
  const used = new Set(
    Object.values(assessment.answers).flatMap((answers) =>
      Object.values(answers).flatMap(({ evidence: ids = [] }) => ids),
    ),
  )
  const lapsed = (assessment.evidence ?? [])
    .filter(({ id, validUntil }) => used.has(id) && validUntil !== undefined && validUntil < today)
    .sort((a, b) => ((a.validUntil ?? '') < (b.validUntil ?? '') ? -1 : 1))
  const [first] = lapsed
  if (!first) return []
  const what = [clip(first.title, 160), first.number].filter(Boolean).join(', ')
  const key = lapsed.length > 1 ? 'evidenceMore' : 'evidence'
  const words = director.report.t(`director.risks.${key}.words`, {
    what,
    day: formatDay(first.validUntil ?? today),
    count: lapsed.length - 1,
  })
  return [{ name: director.report.t('director.risks.evidence.name'), words }]
}

function money(director: Director): Risk[] {
  const { known, unknown, withoutCost } = fundsOf(director)
  const all = known + unknown
  return [
    ...(unknown > 0
      ? [risk(director, 'money', { unknown: millions(director, unknown), all: millions(director, all) })]
      : []),
    ...(withoutCost > 0 ? [risk(director, 'cost', { count: withoutCost })] : []),
  ]
}

function late(director: Director): Risk[] {
  const count = director.plan.rows.filter(({ overdue }) => overdue).length
  return count > 0 ? [risk(director, 'late', { count })] : []
}

function unassessed(director: Director): Risk[] {
  const { lower, levels } = director
  const later = levels.filter(({ level }) => level > lower + 1)
  const count = later.reduce((sum, level) => sum + level.unassessed, 0)
  return count > 0 ? [risk(director, 'unassessed', { count })] : []
}

/**
 * The days that bind until the end of the year of the next one.
 * @param director the pages
 */
export function deadlineBlocks({ report, room }: Director): Block[] {
  const { t, catalogue, assessment, today, language } = report
  const ahead = paperDeadlines(catalogue, assessment.facility, today).filter(
    ({ date, legal, depends }) => legal.binding && legal.kind !== 'event' && date >= today && !depends,
  )
  const [first] = ahead
  if (!first) return []
  const year = `${first.date.slice(0, 4)}-12-31`
  const shown = ahead.filter(({ date }) => date <= year).slice(0, room.deadlines)
  return [
    subheadline(t('director.deadline.heading', { day: formatDay(first.date) })),
    {
      kind: 'table',
      lines: 'none',
      columns: columns([2.2, 14]),
      head: [],
      body: shown.map(({ date, legal }) =>
        row(
          cell(para([bold(formatDay(date))])),
          `${clip(legal.title[language].replace(/[.;]$/, ''), 300)} (${clip(legalReference(legal.source, language), 120)})`,
        ),
      ),
    },
  ]
}
