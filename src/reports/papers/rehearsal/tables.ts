import { lowerFirst } from '../../../words/letters'
import { verdictText } from '../../../words/verdict'
import type { Result } from '../../../core/score/assess'
import type { Entry } from '../../../core/sets/criteria'
import type { RehearsalLine } from '../../../core/evidence/rehearsal'
import type { Evidence, Language } from '../../../core/types'
import type { Translate } from '../../../locales/translator'
import { bold, cell, columns, italic, para, row, text } from '../../build'
import { clip, formatDay } from '../../format'
import type { Para, TableBlock } from '../../model'

/** What the tables of the sheet need besides their lines. */
export interface SheetWords {
  t: Translate
  language: Language
  statuses: Result['entries']
}

/** Longest text of one cell that is not a title; a longer one would push the table apart. */
const LONGEST = 300

/**
 * What a department shows, one line per piece of evidence, with an empty box for the rehearsal.
 * @param lines what it shows
 * @param words language, texts, verdicts
 */
export function departmentTable(lines: readonly RehearsalLine[], words: SheetWords): TableBlock {
  const { t } = words
  const head = ['order', 'evidence', 'criteria', 'holder', 'place', 'done'] as const
  return {
    kind: 'table',
    columns: columns([1, 5.4, 9.4, 3, 3.2, 1.6], ['center']),
    head: [row(...head.map((key) => t(`rehearsal.column.${key}`)))],
    body: lines.map((line, index) =>
      row(
        String(index + 1),
        cell(evidenceParas(line, t)),
        cell(line.criteria.flatMap((entry) => criterionParas(entry, words))),
        clip(line.entry.holder ?? '', LONGEST),
        clip(line.entry.place ?? '', LONGEST),
        '',
      ),
    ),
  }
}

/**
 * What is claimed and cannot be shown yet, with room to write down who will.
 * @param entries rows that are met without evidence
 * @param words language, texts, verdicts
 */
export function wantingTable(entries: readonly Entry[], words: SheetWords): TableBlock {
  const { t, language } = words
  const head = ['order', 'criterion', 'asked', 'who'] as const
  return {
    kind: 'table',
    columns: columns([1, 8, 8, 6], ['center']),
    head: [row(...head.map((key) => t(`rehearsal.column.${key}`)))],
    body: entries.map((entry, index) =>
      row(
        String(index + 1),
        titleOf(entry, language),
        cell(entry.row.evidence[language].map((asked) => para(asked, { bullet: '–' }))),
        '',
      ),
    ),
  }
}

function evidenceParas({ entry, expired }: RehearsalLine, t: Translate): Para[] {
  const { title, file, validUntil } = entry
  const details = detailsOf(entry, t)
  return [
    para([bold(clip(title, LONGEST) || t('rehearsal.untitled'))]),
    ...(details === '' ? [] : [para(details)]),
    ...(file
      ? [para([italic(t('rehearsal.file', { name: clip(file.name, LONGEST) }))], { size: 'small' as const })]
      : []),
    ...(expired && validUntil ? [para([bold(t('rehearsal.expired', { day: formatDay(validUntil) }))])] : []),
  ]
}

/** "Hợp đồng số 12/HĐ ngày 01/02/2026" */
function detailsOf({ kind, number, date }: Evidence, t: Translate): string {
  const parts = [
    kind ? t(`rehearsal.kind.${kind}`) : '',
    number ? t('rehearsal.number', { number: clip(number, LONGEST) }) : '',
    date ? t('rehearsal.date', { day: formatDay(date) }) : '',
  ]
  return parts.filter(Boolean).join(' ')
}

function criterionParas(entry: Entry, { t, language, statuses }: SheetWords): Para[] {
  const verdict = statuses[entry.id]?.verdict ?? 'unassessed'
  const said =
    verdict === 'met'
      ? []
      : [text(` ${t('rehearsal.notMet', { verdict: lowerFirst(verdictText(t, verdict)) })}`)]
  return [
    para([bold(titleOf(entry, language)), ...said]),
    ...entry.row.evidence[language].map((asked) => para(asked, { bullet: '–', size: 'small' })),
  ]
}

function titleOf({ kind, row: criterion }: Entry, language: Language): string {
  const number = kind === 'criterion' && criterion.number !== null ? `${criterion.number}. ` : ''
  return `${number}${criterion.title[language]}`
}
