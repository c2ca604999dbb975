import { lowerFirst } from '../../../words/letters'
import { rowText } from '../../../words/row'
import { verdictText } from '../../../words/verdict'
import type { Result } from '../../../core/score/assess'
import { sectionsOf } from '../../../core/score/sections'
import type { Entry } from '../../../core/sets/criteria'
import type { RehearsalLine, RehearsalRow } from '../../../core/evidence/rehearsal'
import type { CriteriaSet, Evidence, Language } from '../../../core/types'
import type { Translate } from '../../../locales/translator'
import { band, bold, cell, columns, italic, para, row, text } from '../../build'
import { instrumentName } from '../../context'
import { clip, formatDay } from '../../format'
import type { Para, Row, TableBlock } from '../../model'

/** What the tables of the sheet need besides their lines. */
export interface SheetWords {
  t: Translate
  language: Language
  statuses: Result['entries']
}

/** Longest text of one cell that is not a title; a longer one would push the table apart. */
const LONGEST = 300

/**
 * What a department answers for, a row a criterion with all that is shown for it, and an empty box for the rehearsal.
 * @param words language, texts, verdicts
 */
export function departmentTable(rows: readonly RehearsalRow[], words: SheetWords): TableBlock {
  const { t } = words
  const head = ['order', 'criterion', 'evidence', 'done'] as const
  return {
    kind: 'table',
    columns: columns([0.9, 12, 8.7, 1.6], ['center']),
    head: [row(...head.map((key) => t(`rehearsal.column.${key}`)))],
    body: rows.map(({ criterion, lines }, index) =>
      row(
        String(index + 1),
        cell(criterionParas(criterion, words)),
        cell(lines.flatMap((line) => evidenceParas(line, t))),
        '',
      ),
    ),
  }
}

/**
 * What is claimed and cannot be shown yet, a row a group, with room to write down who will: a short list to walk with. What
 * the assessor asks to see stands with the criterion on the screen.
 * @param sets the sets of the assessment
 * @param entries rows that are met without evidence
 * @param words language, texts, verdicts
 */
export function wantingTable(
  sets: readonly CriteriaSet[],
  entries: readonly Entry[],
  words: SheetWords,
): TableBlock {
  const { t, language } = words
  const wanted = new Set(entries)
  return {
    kind: 'table',
    size: 'small',
    columns: columns([3.4, 18.2, 4]),
    head: [row(...['group', 'wanting', 'who'].map((key) => t(`rehearsal.column.${key}`)))],
    body: sets.flatMap((set): Row[] => {
      const rows = sectionsOf(set).flatMap((section): Row[] => {
        const own = section.entries.filter((entry) => wanted.has(entry))
        if (own.length === 0) return []
        const name = section.group
          ? `${section.group.ordinal}. ${section.group.title[language]}`
          : t('rehearsal.milestones')
        return [row(name, own.map((entry) => rowText(language, entry)).join('; '), '')]
      })
      return rows.length === 0 ? [] : [band(instrumentName(set, language), 3), ...rows]
    }),
  }
}

function evidenceParas({ entry, expired }: RehearsalLine, t: Translate): Para[] {
  const { title, file, validUntil, place, holder } = entry
  const said = [detailsOf(entry, t), place, holder].flatMap((part) => {
    const words = part?.trim() ?? ''
    return words === '' ? [] : [clip(words, LONGEST)]
  })
  const name = clip(title, LONGEST) || t('rehearsal.untitled')
  return [
    para([bold(name), text(said.length > 0 ? `; ${said.join('; ')}` : '')], { bullet: '–' }),
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
  const asked = entry.row.evidence[language].map((line) => line.trim().replace(/[.;]$/u, '')).join('; ')
  return [
    para([bold(rowText(language, entry)), ...said]),
    ...(asked === '' ? [] : [para(t('rehearsal.asked', { asked }), { size: 'small' as const })]),
  ]
}
