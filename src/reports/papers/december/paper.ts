import { covers } from '../../../core/score/inForce'
import { listProgress } from '../../../core/score/listProgress'
import { rankTables } from '../../../core/score/rankTable'
import type { CriteriaSet } from '../../../core/types'
import { body, columns, heading, paragraph, row } from '../../build'
import { createContext, type PaperContext, type PaperInput } from '../../context'
import { clip, formatDay, formatNumber, longDay } from '../../format'
import { labelTable } from '../../labels'
import { headName, roleOf } from '../../letterhead'
import type { Block } from '../../model'
import { addressedTo, officialHeading, officialPaper, recipientsOf } from '../../officialForm'
import type { PaperFrom } from '../../paper'
import { planOf } from '../../plan/content'
import { draftNotes } from '../../regime'
import { documentRefusals, refused, type PaperOutcome } from '../../refusal'
import { levelWords, rankWords, verdictRuns } from '../../words'
import { authorityOf } from '../annual/authority'
import { lowerFirst } from '../../../words/letters'

/** Sections of the report that can be switched. */
const DECEMBER_SECTIONS = ['emr', 'plan', 'draftNotes'] as const

/** Longest name in a line of the form. */
const LONGEST = 160

/**
 * The report of every December on the state of IT application to the directly superior health authority (Circular
 * 54/2017/TT-BYT, Article 7(3)(d)). The circular sets no form for it, so it follows form 1.4 of Decree 30/2020/NĐ-CP; the
 * report on the level, Appendix III, is another paper. A level that is a range is named as one: this report states, it
 * does not determine.
 * @param input as for the gap report
 */
function buildDecemberReport(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { levelled, result, t, assessment, language } = report
  const addressee = addresseeOf(report)
  const reasons = [
    ...(!levelled || !result.level ? [refused('no-levels')] : []),
    ...(levelled && !covers(levelled.instrument.inForce, result.asOf) ? [refused('not-in-force')] : []),
    ...(addressee === null ? [refused('no-addressee')] : []),
    ...documentRefusals(report),
  ]
  if (reasons.length > 0 || !levelled || !result.level || addressee === null) return { ok: false, reasons }
  const year = result.asOf.slice(0, 4)
  const facility = clip(assessment.facility.name.trim() || t('paper.facilityBlank'), LONGEST)
  const { instrument } = levelled
  const subject = t('papers.december.subject', { year })
  return {
    ok: true,
    document: officialPaper(report, { title: t('papers.december.fileTitle', { year }), subject }, [
      officialHeading(report, 'BC'),
      { kind: 'title', type: t('papers.december.type'), subject },
      ...addressedTo(report, [addressee]),
      body(
        t('papers.december.basis', {
          number: instrument.number,
          date: longDay(t, instrument.issued),
          issuer: instrument.issuer[language],
          title: lowerFirst(instrument.title[language]),
          facility,
          year,
        }),
      ),
      ...sections(report, levelled),
      body(t('papers.december.closing', { facility, addressee })),
      {
        kind: 'signatures',
        recipients: recipientsOf(report, [
          t('papers.december.asAbove'),
          ...(assessment.facility.recipients ?? []).map((name) => clip(name, 80)),
          t('papers.december.archive'),
        ]),
        signers: [{ role: roleOf(report), instruction: '', name: headName(report) || t('papers.nameBlank') }],
      },
      ...draftNotes(report, ['clerk', 'noForm', 'addressee', 'fill']),
    ]),
  }
}

/** Who the report goes to: as filled in, the facility's own superior, else the body the circular names by ownership. */
function addresseeOf(report: PaperContext): string | null {
  const { letterhead, assessment, levelled } = report
  const written = letterhead?.addressee?.trim() || assessment.facility.superior?.trim()
  if (written) return clip(written, LONGEST)
  return levelled?.reportForm ? authorityOf(report, levelled.reportForm).name : null
}

function sections(report: PaperContext, levelled: CriteriaSet): Block[] {
  const { t, sets, result, assessment, sections: switched } = report
  const list = sets.find(
    (set) =>
      set !== levelled &&
      covers(set.instrument.inForce, result.asOf) &&
      set.groups.some(({ scale }) => scale.includes('required')),
  )
  const parts: [string, Block[]][] = [
    [t('papers.december.level.heading'), levelBlocks(report, levelled)],
    ...(list && switched?.emr !== false
      ? [[t('papers.december.emr.heading'), emrBlocks(report, list)] as [string, Block[]]]
      : []),
    ...((assessment.actions ?? []).length > 0 && switched?.plan !== false
      ? [[t('papers.december.plan.heading'), planBlocks(report)] as [string, Block[]]]
      : []),
    [t('papers.december.wishes.heading'), [body(t('papers.december.wishes.text'))]],
  ]
  return parts.flatMap(([title, blocks], index): Block[] => [
    { ...heading(1, ROMAN[index] ?? '', title, `december-${index + 1}`), firstLine: true },
    ...blocks,
  ])
}

const ROMAN = ['I', 'II', 'III', 'IV']

/** The level on the day, and what each group of criteria that is in force reached. */
function levelBlocks(report: PaperContext, levelled: CriteriaSet): Block[] {
  const { t, result, language, gap } = report
  if (!result.level) return []
  const { lower, upper } = result.level
  const number = (value: number): string => formatNumber(value, language)
  const missing = gap.levels[0]
  const groups = rankTables(levelled, result)
    .flatMap(({ rows }) => rows)
    .filter((one) => one.result.total > 0)
    .sort((a, b) => levelled.groups.indexOf(a.group) - levelled.groups.indexOf(b.group))
  return [
    body(
      t(lower === upper ? 'papers.december.level.stands' : 'papers.december.level.range', {
        day: longDay(t, result.asOf),
        level: levelWords(t, result.level),
        count: number(result.undecided.length),
      }),
    ),
    ...(missing
      ? [body(t('papers.december.level.next', { level: missing.level, count: number(missing.rows.length) }))]
      : []),
    {
      kind: 'table',
      columns: columns([1.1, 9, 3, 3], ['left', 'left', 'center', 'right']),
      head: [
        row(
          t('papers.decision.column.order'),
          t('papers.decision.column.group'),
          t('papers.decision.column.reached'),
          t('papers.december.level.met'),
        ),
      ],
      body: groups.map(({ group, result: reached, cells }) => {
        const met = cells.reduce((sum, one) => sum + one.met, 0)
        const total = cells.reduce((sum, one) => sum + one.total, 0)
        const { lower: from, upper: to } = reached
        const rank = rankWords(t, from)
        return row(
          group.ordinal,
          group.title[language],
          from === to ? rank : `${rank} – ${rankWords(t, to)}`,
          `${number(met)}/${number(total)}`,
        )
      }),
    },
  ]
}

/** Electronic medical records: the three kinds of requirement, and the internal regulation. */
function emrBlocks(report: PaperContext, set: CriteriaSet): Block[] {
  const { t, result, language } = report
  const { labels, leading } = listProgress(set, result)
  return [
    labelTable(report, set, labels),
    ...(leading
      ? [
          paragraph(
            [{ text: `${leading.entry.row.title[language]}: ` }, ...verdictRuns(t, leading.verdict)],
            {
              firstLine: true,
            },
          ),
        ]
      : []),
  ]
}

/** What became of the actions, what they cost, and the next level by plan. */
function planBlocks(report: PaperContext): Block[] {
  const { t, language } = report
  const { counts, costs, projection } = planOf(report)
  const number = (value: number): string => formatNumber(value, language)
  const next = projection.points.find(({ level }) => (level?.lower ?? 0) > (report.result.level?.lower ?? 0))
  return [
    body(
      t('papers.december.plan.actions', {
        total: number(counts.total),
        done: number(counts.byStatus.done),
        running: number(counts.byStatus['in-progress']),
        planned: number(counts.byStatus.planned),
        overdue: number(counts.overdue),
      }),
    ),
    body(
      costs.openCost > 0
        ? t('papers.december.plan.cost', { cost: number(Math.round(costs.openCost)) })
        : t('papers.december.plan.noCost'),
    ),
    ...(next?.level
      ? [body(t('papers.december.plan.next', { level: levelWords(t, next.level), day: formatDay(next.day) }))]
      : []),
  ]
}

/** Report on the state of IT application, every December. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'december',
  order: 35,
  from: 'assessment',
  headed: true,
  targeted: true,
  sections: () => DECEMBER_SECTIONS,
  build: buildDecemberReport,
}
