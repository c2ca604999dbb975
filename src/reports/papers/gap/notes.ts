import { entriesOf, findEntry, type Entry } from '../../../core/sets/criteria'
import { problemPlace } from '../../../core/score/problemPlace'
import type { Answer } from '../../../core/types'
import { band, bold, cell, columns, heading, para, paragraph, row, text } from '../../build'
import type { Block, Para, Row, Run } from '../../model'
import { instrumentName, rowName, type PaperContext } from '../../context'
import { answerTo } from '../../words'
import type { SectionContent } from './sections'

/** All notes and reasons of the facility in full, and the answers that do not count as they stand. */
export function notesSection(report: PaperContext): SectionContent {
  const { t, sets } = report
  const noted = sets.flatMap((set) => {
    const rows = entriesOf(set).flatMap((entry) => {
      const answer = answerTo(report, entry)
      const paras = answer ? remarks(report, answer) : []
      return paras.length > 0 ? [noteRow(report, entry, paras)] : []
    })
    return rows.length > 0 ? [band(instrumentName(set, report.language), 2), ...rows] : []
  })
  return {
    title: t('gapReport.notes.heading'),
    blocks: [
      noted.length === 0 ? paragraph(t('gapReport.notes.none')) : notesTable(report, noted),
      ...problemBlocks(report),
    ],
  }
}

function remarks({ t }: PaperContext, answer: Answer): Para[] {
  const words = (value: string | undefined): string => value?.trim() ?? ''
  return [
    ...(words(answer.reason) === ''
      ? []
      : [para(t('gapReport.blocking.reason', { reason: words(answer.reason) }))]),
    ...(words(answer.note) === '' ? [] : [para(words(answer.note))]),
  ]
}

function noteRow({ language }: PaperContext, entry: Entry, paras: Para[]): Row {
  return row(cell(para([bold(rowName(entry, language))])), cell(paras))
}

function notesTable({ t }: PaperContext, rows: Row[]): Block {
  return {
    kind: 'table',
    columns: columns([4, 8]),
    head: [row(t('gapReport.column.criterion'), t('gapReport.column.note'))],
    body: rows,
  }
}

function problemBlocks(report: PaperContext): Block[] {
  const { t, result, sets, language } = report
  if (result.problems.length === 0) return []
  const items = result.problems.map(({ code, path, subject }): Run[] => {
    const { criterion } = problemPlace({ path })
    const entry = criterion === null ? undefined : findEntry(sets, criterion)
    const item = entry?.row.items?.find(({ id }) => id === subject)
    const name = entry ? rowName(entry, language) : subject
    return [
      text(t(`gapReport.problem.${code}`, { subject: item ? `${name} – ${item.title[language]}` : name })),
    ]
  })
  return [
    heading(2, '1', t('gapReport.notes.problemsHeading'), 'notes-problems'),
    paragraph(t('gapReport.notes.problemsIntro'), { keepWithNext: true }),
    { kind: 'list', items },
  ]
}
