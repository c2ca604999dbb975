import { findEntry } from '../../../core/sets/criteria'
import type { StepView } from '../../../core/plan/programme'
import type { Slip } from '../../../core/plan/slips'
import { columns, heading, italic, paragraph, row } from '../../build'
import { formatDay, longDay } from '../../format'
import { signatures } from '../../letterhead'
import { createContext, rowName, type PaperInput, type PaperContext } from '../../context'
import { geometry } from '../../layout/geometry'
import { rowsWords } from '../../words'
import type { Block, Run } from '../../model'
import { actionsTable } from '../../plan/actions'
import { planOf, type PaperPlan } from '../../plan/content'
import { costBlocks } from '../../plan/costs'
import { projectionBlocks } from '../../plan/projection'
import { paperOf } from '../../paperOf'
import { refused, type PaperOutcome } from '../../refusal'
import type { PaperFrom } from '../../paper'

/** Rows that are named in one line; more of them are given by their numbers. */
const MOST_NAMED = 12

/** Sections of the annex that can be switched. */
export const PLAN_SECTIONS = ['costs', 'projection', 'slips', 'programme'] as const

/**
 * The plan toward the target as an annex on landscape pages: actions, costs, projection, what slips, the programme. An
 * annex has no national heading of its own; it says which document it goes with (Decree 30/2020/NĐ-CP, Appendix I).
 * @param input as for the gap report
 */
export function buildPlanAnnex(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, target, levelled, assessment, language } = report
  if ((assessment.actions ?? []).length === 0) return { ok: false, reasons: [refused('no-actions')] }
  const plan = planOf(report)
  const parts: [string, Block[]][] = [
    ['actions', [paragraph(t('planPaper.order'), { keepWithNext: true }), actionsTable(report, plan, true)]],
    ['costs', costBlocks(report, plan)],
    ['projection', projectionBlocks(report, plan, geometry('landscape').textWidth)],
    ['slips', slipBlocks(report, plan)],
    ['programme', plan.programme.started ? [programmeTable(report, plan.programme.steps)] : []],
  ]
  const shown = parts.filter(([name, blocks]) => blocks.length > 0 && report.sections?.[name] !== false)
  const subject = levelled ? t('papers.plan.subject', { target }) : t('papers.plan.subjectList')
  return {
    ok: true,
    document: paperOf(
      report,
      t('papers.plan.fileTitle'),
      [
        {
          kind: 'title',
          annex: { reference: '' },
          type: t('papers.plan.type'),
          subject: subject.toLocaleUpperCase(language),
        },
        paragraph([italic(attachedTo(report))], { align: 'center' }),
        ...shown.flatMap(([name, blocks], index) => [
          heading(1, String(index + 1), t(`papers.plan.section.${name}`), `plan-${name}`),
          ...blocks,
        ]),
        signatures(report),
      ],
      'landscape',
    ),
  }
}

/** Number and date of the document the annex goes with, as filled in, or dots. */
function attachedTo({ t, assessment, letterhead }: PaperContext): string {
  const facility = assessment.facility.name.trim() || t('paper.facilityBlank')
  const number = letterhead?.number?.replace(/^số\s*:?\s*/iu, '').trim() || t('papers.plan.numberBlank')
  const date = letterhead?.date ? longDay(t, letterhead.date) : t('papers.plan.dateBlank')
  return t('papers.plan.attached', { number, date, facility })
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

/** The annex of the plan. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'plan',
  order: 40,
  from: 'assessment',
  headed: false,
  targeted: true,
  sections: () => PLAN_SECTIONS,
  build: buildPlanAnnex,
}
