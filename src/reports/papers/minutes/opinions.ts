import type { Entry } from '../../../core/sets/criteria'
import { own } from '../../../core/json/own'
import { opinionProgress } from '../../../core/review/filterReview'
import { placeOf } from '../../../core/place'
import { conflictOn, dissentsOn, isDisputed, opinionOn } from '../../../core/review/opinions'
import { sectionsOf, type Section } from '../../../core/score/sections'
import type { Opinion } from '../../../core/types'
import { band, bold, cell, columns, italic, para, paragraph, row, text } from '../../build'
import { formatNumber } from '../../format'
import { verdictRuns } from '../../words'
import type { Block, Para, Row } from '../../model'
import type { Minutes } from './input'

/** How many rows of each group were agreed to, disagreed with, to be supplemented, or not looked at. */
export function groupTable(minutes: Minutes): Block[] {
  const { t, sets, language } = minutes
  const sections = sets.flatMap((set) => sectionsOf(set).map((section) => ({ set, section })))
  const counted = sections.flatMap(({ set, section }) => {
    const progress = opinionProgress(section.entries, minutes)
    // Groups that nobody had anything to say about are not listed.
    return progress.total > 0 && progress.looked > 0 ? [{ set, section, progress }] : []
  })
  const number = (value: number): string => (value === 0 ? '–' : formatNumber(value, language))
  const heads = ['group', 'total', 'agree', 'disagree', 'needs-more', 'open'] as const
  if (counted.length === 0) return [paragraph(t('minutes.disputed.none'))]
  return [
    {
      kind: 'table',
      columns: columns([6.4, 1.6, 1.8, 2, 2, 2.2], ['left', ...heads.slice(1).map(() => 'center' as const)]),
      head: [row(...heads.map((key) => t(`minutes.groups.${key}`)))],
      body: counted.flatMap(({ set, section, progress }, index): Row[] => {
        const { total, agreed, disagreed, needsMore, looked, conflicts } = progress
        const isFirst = counted[index - 1]?.set !== set
        const cells = [total, agreed, disagreed, needsMore, total - looked + conflicts].map(number)
        const title = set.title[language].split(':')[0] ?? set.id
        return [
          ...(isFirst && sets.length > 1 ? [band(title, heads.length)] : []),
          row(sectionName(minutes, section), ...cells),
        ]
      }),
    },
  ]
}

/**
 * Every row that the assessors disagree with or want supplemented, or on which they differ, with the hospital's
 * answer, their own verdict and the comment.
 */
export function disputedTable(minutes: Minutes): Block[] {
  const { t, sets, review } = minutes
  const bySection = sets
    .flatMap((set) => sectionsOf(set))
    .map((section) => ({
      section,
      entries: section.entries.filter((entry) => isDisputed(review, placeOf(entry))),
    }))
    .filter(({ entries }) => entries.length > 0)
  if (bySection.length === 0) return [paragraph(t('minutes.disputed.none'))]
  const heads = ['number', 'criterion', 'self', 'assessor', 'comment'] as const
  return [
    {
      kind: 'table',
      columns: columns([1.1, 4.3, 3, 3.1, 5.4], ['center']),
      head: [row(...heads.map((key) => t(`minutes.disputed.${key}`)))],
      body: bySection.flatMap(({ section, entries }) => [
        band(sectionName(minutes, section), heads.length),
        ...entries.map((entry) => disputedRow(minutes, entry)),
      ]),
    },
    ...(minutes.differences.rows.some(({ decides }) => decides.length > 0)
      ? [paragraph([italic(t('minutes.disputed.star'))], { size: 'small' })]
      : []),
  ]
}

function sectionName({ t, language }: Minutes, { group }: Section): string {
  return group ? `${group.ordinal}. ${group.title[language]}` : t('gapReport.groups.milestones')
}

function disputedRow(minutes: Minutes, entry: Entry): Row {
  const { t, language, review, results, differences } = minutes
  const opinion = opinionOn(review, placeOf(entry))
  const conflict = conflictOn(review, placeOf(entry))
  const [self, assessor] = [results.self, results.assessor].map(
    ({ regimes }) => regimes['as-issued'].entries[entry.id]?.verdict ?? 'unassessed',
  )
  const decides = differences.rows.some((one) => one.entry === entry && one.decides.length > 0)
  const number = entry.kind === 'criterion' && entry.row.number !== null ? String(entry.row.number) : '–'
  return row(
    decides ? `${number}*` : number,
    entry.row.title[language],
    cell(para(verdictRuns(t, self ?? 'unassessed'))),
    cell([
      para([bold(opinion ? t(`minutes.opinion.${opinion.opinion}`) : t('minutes.opinion.conflict'))]),
      para(verdictRuns(t, assessor ?? 'unassessed')),
    ]),
    cell([
      ...(opinion ? said(minutes, entry, opinion) : conflict.flatMap((one) => conflictWords(minutes, one))),
      ...reserved(minutes, dissentsOn(review, placeOf(entry))),
    ]),
  )
}

/** Items that are stated otherwise, the reason, the comment; a row without any of them says so. */
function said({ t, language, results }: Minutes, entry: Entry, opinion: Opinion): Para[] {
  const before = results.self.regimes['as-issued'].entries[entry.id]?.items ?? {}
  const items = (entry.row.items ?? []).flatMap(({ id, title }): Para[] => {
    const value = own(opinion.items, id)
    if (value === undefined) return []
    const verdict = value === 'not-applicable' ? value : value ? 'met' : 'not-met'
    return before[id] === verdict ? [] : [para([...verdictRuns(t, verdict), text(`: ${title[language]}`)])]
  })
  const texts = [opinion.comment, opinion.reason && t('minutes.disputed.reason', { reason: opinion.reason })]
  const lines = [...items, ...texts.flatMap((words) => (words?.trim() ? [para(words.trim())] : []))]
  return lines.length > 0 ? lines : [para('–')]
}

/** Opinions that gave way stay in the minutes under the names of those who hold them. */
function reserved(minutes: Minutes, dissents: readonly Opinion[]): Para[] {
  if (dissents.length === 0) return []
  const { t } = minutes
  return [para([bold(t('minutes.reserved'))]), ...dissents.flatMap((one) => conflictWords(minutes, one))]
}

function conflictWords({ t }: Minutes, { opinion, by, comment }: Opinion): Para[] {
  const words = [by, t(`minutes.opinion.${opinion}`)].filter(Boolean).join(': ')
  return [para(comment?.trim() ? `${words}. ${comment.trim()}` : words, { bullet: '–' })]
}
