import type { Entry } from '../../../core/sets/criteria'
import { visitRows } from '../../../core/review/visitRows'
import { cell, columns, para, paragraph, row } from '../../build'
import type { PaperDocument, Row } from '../../model'
import { pageMark } from '../../pageMark'
import type { PaperFrom } from '../../paper'
import { verdictRuns } from '../../words'
import { createMinutes, type Minutes, type MinutesInput } from '../minutes/input'

/** What of the evidence a row asks for is listed, in small print: the sheet is for writing, the assessor knows the rest. */
const MOST_ASKED = 2

/**
 * Sheet for the assessors on site: the rows in dispute, those that decide the next level and those nobody assessed that keep
 * the level open, with what to ask to see and room to write. A working paper, not a document to issue.
 */
export function buildVisitSheet(input: MinutesInput): PaperDocument {
  const minutes = createMinutes(input)
  const { t, facility, language, today, review } = minutes
  const title = t('visit.fileTitle')
  const rows = rowsOf(minutes)
  const sign = t('paper.signature.sign')
  return {
    title,
    author: review.visit?.authority ?? facility,
    language,
    createdOn: today,
    orientation: 'landscape',
    footer: { left: t('paper.footer', { facility, title }), right: t('visit.working') },
    mark: pageMark(t, language, review.illustrative === true && t('paper.illustrative')),
    blocks: [
      { kind: 'title', type: t('visit.type'), subject: t('visit.subject', { facility }) },
      paragraph(t('visit.intro', { count: rows.length }), { align: 'left', size: 'form' }),
      {
        kind: 'table',
        lines: 'grid',
        columns: columns([0.8, 3.8, 1.9, 11.3, 1, 4.7], ['center']),
        head: [
          row(...['order', 'criterion', 'self', 'ask', 'ok', 'found'].map((key) => t(`visit.column.${key}`))),
        ],
        body: rows,
      },
      {
        kind: 'signatures',
        signers: [
          { role: t('minutes.signature.facility'), instruction: sign, name: '' },
          { role: t('visit.assessor'), instruction: sign, name: '' },
        ],
      },
    ],
  }
}

function rowsOf(minutes: Minutes): Row[] {
  const { t, sets, review, results, differences, language } = minutes
  const { self } = results
  const entries = visitRows(sets, review, results, differences.rows)
  const numberOf = (entry: Entry): string =>
    entry.kind === 'criterion' && entry.row.number !== null ? String(entry.row.number) : '–'
  return entries.map((entry) =>
    row(
      numberOf(entry),
      entry.row.title[language],
      cell(para(verdictRuns(t, self.regimes['as-issued'].entries[entry.id]?.verdict ?? 'unassessed'))),
      cell(
        entry.row.evidence[language]
          .slice(0, MOST_ASKED)
          .map((asked) => para(asked, { bullet: '–', size: 'small' })),
      ),
      '',
      '',
    ),
  )
}

/** Sheet for the visit. */
export const paper: PaperFrom<'review'> = {
  kind: 'visit',
  order: 20,
  from: 'review',
  headed: false,
  targeted: false,
  sections: () => [],
  build: (input) => ({ ok: true, document: buildVisitSheet(input) }),
}
