import { departmentBoard, type Department } from '../../../core/departments/board'
import { assignmentOf } from '../../../core/edit/assignments'
import { at, placeOf } from '../../../core/place'
import { compareVietnamese } from '../../../core/text/collate'
import { itemVerdict } from '../../../words/verdict'
import type { Entry } from '../../../core/sets/criteria'
import type { Verdict } from '../../../core/types'
import { bold, cell, columns, para, paragraph, row } from '../../build'
import { createContext, type PaperContext, type PaperInput } from '../../context'
import { clip, formatDay } from '../../format'
import { nationalHeading } from '../../letterhead'
import type { Block, Cell, Row, Run } from '../../model'
import { unitOf } from '../../officialForm'
import type { PaperFrom } from '../../paper'
import { paperOf } from '../../paperOf'
import { refused, type PaperOutcome } from '../../refusal'

/** The boxes of a row, in their order. */
const BOXES = ['met', 'not-met', 'not-applicable'] as const
/** Longest text of a cell that is not a title. */
const LONGEST = 300

/**
 * "Phiếu tự đánh giá" of the departments, each on pages of its own with head and signatures: its rows, a box for each
 * verdict, room for evidence and notes. An answer that stands already is crossed; one carried over from an earlier year is
 * not. It names no row of another department and no money.
 * @param input as for the gap report; `department` = only that one's
 */
export function buildDepartmentForms(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { assessment, sets, result, today, department, only, t } = report
  const board = departmentBoard(assessment, sets, result, today).filter(
    ({ name }) => name !== null && (department === undefined || name === department),
  )
  if (board.length === 0) return { ok: false, reasons: [refused('no-departments')] }
  // Read in the order of their names, not of their states: a stack of paper is sorted by hand.
  board.sort((a, b) => compareVietnamese(a.name ?? '', b.name ?? ''))
  const blocks = board.flatMap((one, index): Block[] => [
    ...(index === 0 ? [] : [{ kind: 'pageBreak', begins: 'annex' } as const]),
    ...formOf(report, only ? { ...one, entries: one.entries.filter(({ id }) => only.includes(id)) } : one),
  ])
  const title = t('departmentForm.fileTitle')
  return {
    ok: true,
    document: paperOf(report, department ? `${title} ${department}` : title, blocks, 'landscape'),
  }
}

function formOf(report: PaperContext, department: Department): Block[] {
  const { t, assessment } = report
  const name = clip(department.name ?? '', 160)
  const heading = nationalHeading(report)
  const due = department.entries
    .flatMap((entry) => assignmentOf(assessment, placeOf(entry)).dueOn ?? [])
    .sort()[0]
  const facts = {
    count: department.entries.length,
    unit: unitOf(report) ?? t('papers.unitBlank'),
    due: due ? formatDay(due) : t('papers.dots'),
    day: formatDay(assessment.assessedOn),
  }
  return [
    {
      ...heading,
      superior: heading.facility,
      facility: name.toLocaleUpperCase(report.language),
      number: '',
      placeAndDate: '',
    },
    { kind: 'title', type: t('departmentForm.type'), subject: t('departmentForm.subject', facts) },
    paragraph(t('departmentForm.howTo', facts), { size: 'form', align: 'left' }),
    rowsTable(report, department.entries),
    {
      kind: 'signatures',
      signers: (['filler', 'head', 'checker'] as const).map((who) => ({
        role: t(`departmentForm.signer.${who}`),
        instruction: t('paper.signature.sign'),
        name: '',
      })),
    },
  ]
}

function rowsTable(report: PaperContext, entries: readonly Entry[]): Block {
  const { t } = report
  const heads = ['order', 'row', ...BOXES, 'evidence', 'note'] as const
  return {
    kind: 'table',
    lines: 'grid',
    columns: columns([1.2, 10, 1.5, 1.7, 1.9, 5.2, 5], ['center', 'left', 'center', 'center', 'center']),
    head: [row(...heads.map((key) => t(`departmentForm.column.${key}`)))],
    body: entries.flatMap((entry) => rowsOf(report, entry)),
  }
}

function rowsOf(report: PaperContext, entry: Entry): Row[] {
  const { assessment, language, t } = report
  const { row: criterion, kind } = entry
  const answer = at(assessment.answers, placeOf(entry))
  const isOld = answer?.unconfirmed === true
  const items = criterion.items ?? []
  const number = kind === 'criterion' && criterion.number !== null ? String(criterion.number) : ''
  const evidence = (assessment.evidence ?? []).filter(({ id }) => answer?.evidence?.includes(id))
  const person = assignmentOf(assessment, placeOf(entry)).person
  const allowed = (verdict: Verdict, may: string): boolean => verdict !== 'not-applicable' || may !== 'never'
  const boxes = (verdict: Verdict | undefined, may: string): Cell[] =>
    BOXES.map((box) => cell(para(boxOf(!isOld && verdict === box, allowed(box, may)))))
  const note = [answer?.reason, answer?.note].filter((text) => text !== undefined && text !== '').join(' ')
  return [
    row(
      number,
      cell([
        para([bold(criterion.title[language])]),
        para(criterion.requirement[language], { size: 'small' }),
        ...(person
          ? [para(t('departmentForm.person', { person: clip(person, 120) }), { size: 'small' })]
          : []),
      ]),
      ...(items.length > 0 ? BOXES.map(() => cell('')) : boxes(answer?.verdict, criterion.notApplicable)),
      cell(evidence.map(({ title }) => para(clip(title, LONGEST), { bullet: '–' }))),
      clip(note, LONGEST),
    ),
    ...items.map((item): Row => {
      const value = answer?.items?.[item.id]
      const said = value === undefined ? answer?.verdict : itemVerdict(value)
      return row(
        '',
        cell(para(item.title[language], { bullet: '–' })),
        ...boxes(said, item.notApplicable),
        '',
        '',
      )
    }),
  ]
}

/** An open box, a crossed one, or a dash where the verdict cannot be given. */
function boxOf(isCrossed: boolean, isAllowed: boolean): Run[] {
  if (!isAllowed) return [{ text: '–' }]
  return [{ text: isCrossed ? '[ X ]' : '[    ]' }]
}

/** The forms of the departments, to be filled in by hand. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'department',
  order: 61,
  from: 'assessment',
  headed: true,
  targeted: false,
  sections: () => [],
  build: buildDepartmentForms,
}
