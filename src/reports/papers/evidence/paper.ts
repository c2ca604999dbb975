import { expiryOf, registerOf } from '../../../core/evidence/register'
import { at, placeOf } from '../../../core/place'
import { entriesOf } from '../../../core/sets/criteria'
import type { Evidence } from '../../../core/types'
import { bold, cell, columns, para, paragraph, row, text } from '../../build'
import { createContext, instrumentName, rowName, type PaperContext, type PaperInput } from '../../context'
import { clip, formatDay, lowerFirst } from '../../format'
import type { Block, Row } from '../../model'
import type { PaperFrom } from '../../paper'
import { paperOf } from '../../paperOf'
import { refused, type PaperOutcome } from '../../refusal'
import { rowsWords } from '../../words'
import { verdictText } from '../../../words/verdict'

/** Longest part of an entry in one cell; a longer one would push the table apart. */
const LONGEST = 300
const WIDTHS = [8.2, 4.2, 4.6, 4, 3, 2]

/**
 * The evidence annex: criterion by criterion each document with number, date, place, holder and whether it was still valid
 * on the day of the assessment, and an empty column in which the assessor ticks what was laid beside it; at the end what is
 * claimed and has no evidence.
 * @param input as for the gap report
 */
function buildEvidenceAnnex(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, assessment, language } = report
  const rows = evidenceRows(report)
  if (rows.length === 0) return { ok: false, reasons: [refused('no-evidence')] }
  const facility = assessment.facility.name.trim() || t('paper.facilityBlank')
  const made = paperOf(
    report,
    t('papers.evidence.fileTitle'),
    [
      {
        kind: 'title',
        type: t('papers.annexWord'),
        subject: t('papers.evidence.subject').toLocaleUpperCase(language),
        annex: {
          reference: t('papers.evidence.attached', { facility, day: formatDay(assessment.assessedOn) }),
        },
      },
      {
        kind: 'table',
        columns: columns(WIDTHS, ['left', 'left', 'left', 'left', 'left', 'center']),
        head: [
          row(
            ...['title', 'number', 'place', 'holder', 'state', 'seen'].map((key) =>
              t(`papers.evidence.column.${key}`),
            ),
          ),
        ],
        body: rows,
      },
      ...wanting(report),
    ],
    'landscape',
  )
  return { ok: true, document: { ...made, footer: { ...made.footer, place: 'last' } } }
}

/** A band for each criterion that counts, and a row for each piece of evidence under it. */
function evidenceRows(report: PaperContext): Row[] {
  const { assessment, sets, result, t, language } = report
  const register = new Map((assessment.evidence ?? []).map((one) => [one.id, one]))
  return sets
    .flatMap((set) => entriesOf(set))
    .flatMap((entry): Row[] => {
      const status = result.entries[entry.id]
      const linked = at(assessment.answers, placeOf(entry))?.evidence ?? []
      const shown = linked.flatMap((id) => register.get(id) ?? [])
      if (!status?.counts || shown.length === 0) return []
      const verdict = lowerFirst(verdictText(t, status.verdict))
      const name = `${instrumentName(entry.set, language)} – ${rowName(entry, language)}`
      return [
        { cells: [cell(para([bold(name), text(` (${verdict})`)]), { span: WIDTHS.length })], band: true },
        ...shown.map((one) => evidenceRow(report, one)),
      ]
    })
}

function evidenceRow({ t, assessment }: PaperContext, entry: Evidence): Row {
  const part = (words: string | undefined): string => clip(words?.trim() ?? '', LONGEST) || '–'
  const { number, date, validUntil } = entry
  const dated = [number?.trim(), date && formatDay(date)].filter(Boolean).join(', ')
  const state = validUntil
    ? t(
        expiryOf(entry, assessment.assessedOn) === 'expired'
          ? 'papers.evidence.ended'
          : 'papers.evidence.until',
        { day: formatDay(validUntil) },
      )
    : '–'
  return row(part(entry.title), part(dated), part(entry.place), part(entry.holder), state, '')
}

/** What is claimed and has no evidence, by number. */
function wanting(report: PaperContext): Block[] {
  const { assessment, sets, result, t, language } = report
  const { withoutEvidence } = registerOf(assessment, sets, result, { on: assessment.assessedOn, files: null })
  return sets.flatMap((set): Block[] => {
    const entries = withoutEvidence.filter((entry) => entry.set === set)
    if (entries.length === 0) return []
    const lead = t('papers.evidence.wanting', { set: instrumentName(set, language), count: entries.length })
    // Rows of a list have no numbers: their titles would fill a page, and stand in the rehearsal sheet.
    const names = set.levels.length > 0 ? `: ${rowsWords(report, entries)}.` : '.'
    return [paragraph([bold(lead), text(names)], { size: 'table' })]
  })
}

/** The evidence annex. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'evidence',
  order: 55,
  from: 'assessment',
  headed: false,
  targeted: false,
  sections: () => [],
  build: buildEvidenceAnnex,
}
