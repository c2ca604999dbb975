import { vendorGaps } from '../../../core/plan/vendorGaps'
import { body, bold, cell, columns, para, paragraph, row } from '../../build'
import { createContext, type PaperContext, type PaperInput } from '../../context'
import { longDay } from '../../format'
import type { Block, Row } from '../../model'
import {
  archiveLine,
  numberAndDay,
  officialHeading,
  officialPaper,
  officialSigner,
  recipientsOf,
  unitOf,
} from '../../officialForm'
import type { PaperFrom } from '../../paper'
import { refused, type PaperOutcome } from '../../refusal'
import { rowName } from '../../context'
import { requirementCell } from '../../openRow'
import { verdictRuns } from '../../words'

/**
 * Letter to the vendor of the software (form 1.5): which criteria are missing that the plan gives to the vendor, and an annex
 * with them. It names no cost and no row that is not the vendor's.
 * @param input as for the gap report
 */
export function buildVendorLetter(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, assessment, sets, result, letterhead } = report
  const gaps = vendorGaps(sets, result, assessment.actions ?? [], [])
  if (gaps.length === 0) return { ok: false, reasons: [refused('no-vendor-rows')] }
  const due = gaps.flatMap((gap) => gap.due ?? []).sort()[0]
  const facility = assessment.facility.name.trim() || t('paper.facilityBlank')
  const facts = {
    facility,
    count: gaps.length,
    day: longDay(t, result.asOf),
    due: due ? longDay(t, due) : t('papers.dots'),
    unit: unitOf(report) ?? t('papers.unitBlank'),
  }
  return {
    ok: true,
    document: officialPaper(
      report,
      { title: t('vendorLetter.fileTitle'), subject: t('vendorLetter.about') },
      [
        officialHeading(report, null, t('letters.about', { about: t('vendorLetter.about') })),
        paragraph(t('papers.to', { addressee: letterhead?.addressee ?? t('papers.dots') }), {
          align: 'center',
        }),
        body(t('vendorLetter.intro', facts)),
        body(t('vendorLetter.ask', facts)),
        body(t('vendorLetter.close', facts)),
        {
          kind: 'signatures',
          recipients: recipientsOf(report, [t('letters.above'), archiveLine(report)]),
          signers: [officialSigner(report)],
        },
        { kind: 'pageBreak', begins: 'annex' },
        {
          kind: 'title',
          type: t('papers.annexWord'),
          subject: t('vendorLetter.annexTitle'),
          annex: { reference: t('vendorLetter.reference', numberAndDay(report, null)) },
        },
        rowsTable(report, gaps),
      ],
    ),
  }
}

function rowsTable(report: PaperContext, gaps: ReturnType<typeof vendorGaps>): Block {
  const { t, language, result } = report
  const heads = ['order', 'criterion', 'state', 'answer'] as const
  return {
    kind: 'table',
    lines: 'grid',
    columns: columns([1, 8.2, 3.2, 4.6], ['center']),
    head: [row(...heads.map((key) => t(`vendorLetter.column.${key}`)))],
    body: gaps.map((gap, index): Row =>
      row(
        String(index + 1),
        cell([para([bold(rowName(gap.entry, language))]), ...requirementCell(report, gap).content.slice(1)]),
        cell(para(verdictRuns(t, result.entries[gap.entry.id]?.verdict ?? 'unassessed'))),
        '',
      ),
    ),
  }
}

/** Letter to the vendor. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'vendor',
  order: 70,
  from: 'assessment',
  headed: true,
  targeted: false,
  sections: () => [],
  build: buildVendorLetter,
}
