import { findEntry } from '../../../core/sets/criteria'
import type { StepView } from '../../../core/plan/programme'
import type { Slip } from '../../../core/plan/slips'
import { columns, paragraph, row } from '../../build'
import { formatDay } from '../../format'
import { oneSignature } from '../../letterhead'
import { numberAndDay, officialHeading } from '../../officialForm'
import { createContext, rowName, type PaperInput, type PaperContext } from '../../context'
import { geometry } from '../../layout/geometry'
import { rowsWords } from '../../words'
import type { Block, Run } from '../../model'
import { actionsTable } from '../../plan/actions'
import { planOf, type PaperPlan } from '../../plan/content'
import { projectionBlocks } from '../../plan/projection'
import { aimBlocks, fundsBlocks, organisationBlocks, taskBlocks } from './body'
import { courseBlocks } from './course'
import { paperOf } from '../../paperOf'
import { refused, type PaperOutcome } from '../../refusal'
import type { PaperFrom } from '../../paper'

/** Rows that are named in one line; more of them are given by their numbers. */
const MOST_NAMED = 12

/** Sections that can be switched; the plan itself, its course and its actions are always there. */
export const PLAN_SECTIONS = ['projection', 'slips', 'programme'] as const

/**
 * The plan toward the target in the form of Decree 30/2020/NĐ-CP (form 1.4): aim, tasks by level, money by source and
 * year, who carries it out; then on landscape pages its course in time with the cost of each quarter, and every action
 * with its note in full.
 * @param input as for the gap report
 */
export function buildPlan(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, target, levelled, assessment, language } = report
  if ((assessment.actions ?? []).length === 0) return { ok: false, reasons: [refused('no-actions')] }
  const plan = planOf(report)
  const subject = levelled ? t('papers.plan.subject', { target }) : t('papers.plan.subjectList')
  const made = paperOf(report, t('papers.plan.fileTitle'), [
    officialHeading(report, 'KH'),
    { kind: 'title', type: t('papers.plan.type'), subject },
    ...aimBlocks(report, plan),
    ...taskBlocks(report, plan),
    ...fundsBlocks(report),
    ...organisationBlocks(report, plan),
    oneSignature(report),
    ...annexes(report, plan).flatMap(({ title, blocks }, index, all): Block[] => [
      { kind: 'pageBreak', orientation: 'landscape', begins: 'annex' },
      {
        kind: 'title',
        annex: { reference: attachedTo(report) },
        type: t('papers.plan.annex', { number: all.length > 1 ? ` ${ROMAN[index] ?? ''}` : '' }),
        subject: title.toLocaleUpperCase(language),
      },
      ...blocks,
    ]),
  ])
  return { ok: true, document: { ...made, footer: { ...made.footer, place: 'last' } } }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V']

/** The annexes that this plan has, in their order. */
function annexes(report: PaperContext, plan: PaperPlan): { title: string; blocks: Block[] }[] {
  const { t, sections, levelled } = report
  const parts: [string, Block[]][] = [
    ['course', courseBlocks(report, plan)],
    [
      'actions',
      [paragraph(t('planPaper.order'), { keepWithNext: true }), ...actionsTable(report, plan, true)],
    ],
    ['projection', levelled ? projectionBlocks(report, plan, geometry('landscape').textWidth, false) : []],
    ['slips', slipBlocks(report, plan)],
    [
      'programme',
      plan.programme.started &&
      (sections?.programme === true || plan.programme.steps.some(({ doneOn }) => doneOn === undefined))
        ? [programmeTable(report, plan.programme.steps)]
        : [],
    ],
  ]
  return parts
    .filter(([name, blocks]) => blocks.length > 0 && (sections?.[name] ?? isOn(name)))
    .map(([name, blocks]) => ({ title: t(`papers.plan.section.${name}`), blocks }))
}

/** What slips is for those who work on the plan; the steps of the programme speak of themselves. */
function isOn(section: string): boolean {
  return section !== 'slips'
}

/** Number and date of the plan that the annexes go with, as filled in, or dots. */
function attachedTo(report: PaperContext): string {
  const { t, assessment } = report
  const facility = assessment.facility.name.trim() || t('paper.facilityBlank')
  return t('papers.plan.attached', { ...numberAndDay(report, 'KH'), facility })
}

function slipBlocks(report: PaperContext, { slips, by }: PaperPlan): Block[] {
  const { t } = report
  if (!report.levelled) return []
  if (slips.length === 0) return [paragraph(t('papers.plan.noSlips'))]
  const intro = by === null ? t('papers.plan.slipsOpen') : t('papers.plan.slips', { day: formatDay(by) })
  return [
    paragraph(intro, { keepWithNext: true }),
    { kind: 'list', size: 'table', items: together(slips).map((slip) => slipLine(report, slip)) },
  ]
}

/** Rows of one level that have no action for one reason become one line: far from the target there are a hundred. */
function together(slips: readonly Slip[]): Slip[] {
  const lines: Slip[] = []
  for (const slip of slips) {
    const same = lines.findIndex(
      ({ action, code, level }) => action === null && code === slip.code && level === slip.level,
    )
    const line = lines[same]
    if (slip.action === null && line)
      lines[same] = { ...line, criteria: [...line.criteria, ...slip.criteria] }
    else lines.push(slip)
  }
  return lines
}

function slipLine(report: PaperContext, { code, action, criteria, level, day }: Slip): Run[] {
  const { t, assessment, sets, language } = report
  const title = assessment.actions?.find(({ id }) => id === action)?.title
  const entries = criteria.flatMap((id) => findEntry(sets, id) ?? [])
  const rows =
    entries.length > MOST_NAMED
      ? rowsWords(report, entries)
      : entries.map((entry) => rowName(entry, language)).join('; ')
  const subject = title ?? t('papers.plan.slipRows', { level, rows })
  return [{ text: t(`papers.plan.slip.${code}`, { subject, day: day ? formatDay(day) : '–' }) }]
}

function programmeTable({ t }: PaperContext, steps: readonly StepView[]): Block {
  const day = (value: string | undefined): string => (value === undefined ? '–' : formatDay(value))
  return {
    kind: 'table',
    columns: columns([0.8, 6, 2.2, 2.2, 4, 5], ['center', 'left', 'center', 'center']),
    head: [
      row(
        ...['order', 'step', 'due', 'doneOn', 'responsible', 'documents'].map((key) =>
          t(`papers.plan.programme.${key}`),
        ),
      ),
    ],
    body: steps.map(({ id, due, doneOn, responsible, documents }, index) =>
      row(
        String(index + 1),
        t(`papers.plan.step.${id}`),
        day(due),
        day(doneOn),
        responsible ?? '–',
        documents ?? '–',
      ),
    ),
  }
}

/** The plan with its annexes. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'plan',
  order: 40,
  from: 'assessment',
  headed: true,
  targeted: true,
  sections: () => PLAN_SECTIONS,
  isOn,
  build: buildPlan,
}
