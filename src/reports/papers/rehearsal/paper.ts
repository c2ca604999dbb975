import { rehearsalOf, type Rehearsal } from '../../../core/evidence/rehearsal'
import type { Translate } from '../../../locales/translator'
import { columns, heading, paragraph, row } from '../../build'
import { formatDay } from '../../format'
import type { Block, PaperDocument } from '../../model'
import { footerOf } from '../../sealFooter'
import { departmentTable, wantingTable, type SheetWords } from './tables'
import type { CriteriaSet } from '../../../core/types'
import type { PaperInput } from '../../context'
import { pageMark } from '../../pageMark'
import type { PaperFrom } from '../../paper'

/**
 * "Phiếu tập dượt theo khoa, phòng": a summary, then one page per department with its criteria, who shows what for each,
 * where; at the end the criteria that are claimed and that nobody shows anything for, as a list to walk with.
 * @param input assessment, sets, result and the day of making
 */
export function buildRehearsalSheet(input: PaperInput): PaperDocument {
  const { assessment, sets, result, language, today, t } = input
  const whole = rehearsalOf(assessment, sets, result, assessment.assessedOn)
  const rehearsal = input.sections?.wanting === false ? { ...whole, withoutEvidence: [] } : whole
  const facility = assessment.facility.name.trim() || t('paper.facilityBlank')
  const title = t('rehearsal.fileTitle')
  return {
    title,
    author: facility,
    language,
    createdOn: today,
    orientation: 'landscape',
    footer: footerOf(t, assessment, { facility, title }),
    mark: pageMark(t, language, assessment.illustrative === true && t('paper.illustrative')),
    blocks: [
      {
        kind: 'title',
        type: t('rehearsal.type'),
        subject: t('rehearsal.subject', { day: formatDay(assessment.assessedOn) }),
      },
      paragraph(t('rehearsal.facility', { facility }), { align: 'center' }),
      ...summary(rehearsal, t),
      ...pages(rehearsal, sets, { t, language, statuses: result.entries }),
    ],
  }
}

function summary({ departments, left }: Rehearsal, t: Translate): Block[] {
  if (departments.length === 0)
    return [{ kind: 'note', content: [{ runs: [{ text: t('rehearsal.empty') }] }] }]
  const rows = departments.map(({ department, rows: own }) => {
    const lines = own.flatMap((one) => one.lines)
    const evidence = new Set(lines.map(({ entry }) => entry.id))
    const holders = new Set(lines.flatMap(({ entry }) => (entry.holder?.trim() ? [entry.holder.trim()] : [])))
    const who = holders.size > 0 ? [...holders].join(', ') : t('rehearsal.noHolder')
    const name = department ?? t('rehearsal.noDepartment')
    return row(name, String(evidence.size), String(own.length), who)
  })
  return [
    paragraph(t('rehearsal.intro')),
    {
      kind: 'table',
      columns: columns([6, 2.4, 2.4, 8], ['left', 'center', 'center', 'left']),
      head: [
        row(
          ...(['department', 'evidence', 'criteria', 'holders'] as const).map((key) =>
            t(`rehearsal.summary.${key}`),
          ),
        ),
      ],
      body: rows,
    },
    ...(left.length > 0 ? [paragraph(t('rehearsal.left', { count: left.length }), { size: 'table' })] : []),
  ]
}

function pages(
  { departments, withoutEvidence }: Rehearsal,
  sets: readonly CriteriaSet[],
  words: SheetWords,
): Block[] {
  const { t } = words
  const blocks = departments.flatMap(({ department, rows }, index): Block[] => [
    { kind: 'pageBreak' },
    heading(1, '', department ?? t('rehearsal.noDepartment'), `department-${index + 1}`),
    paragraph(t('rehearsal.sign'), { size: 'table', keepWithNext: true }),
    departmentTable(rows, words),
  ])
  if (withoutEvidence.length === 0) return blocks
  return [
    ...blocks,
    { kind: 'pageBreak' },
    heading(1, '', t('rehearsal.wanting.heading'), 'wanting'),
    paragraph(t('rehearsal.wanting.text')),
    wantingTable(sets, withoutEvidence, words),
  ]
}

/** The rehearsal sheet, one page a department. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'rehearsal',
  order: 60,
  from: 'assessment',
  headed: false,
  targeted: false,
  sections: () => ['wanting'],
  build: (input) => ({ ok: true, document: buildRehearsalSheet(input) }),
}
