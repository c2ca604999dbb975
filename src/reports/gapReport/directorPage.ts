import { ladderOf } from '../../core/ladder'
import { listProgress } from '../../core/listProgress'
import type { GapLevel } from '../../core/gap'
import { cell, bold, columns, heading, link, para, paragraph, row, text } from '../build'
import { ladderDrawing } from '../drawing/ladder'
import { clip, daysBetween, formatDay, formatNumber } from '../format'
import type { Block, Run, TableBlock } from '../model'
import { deadlinesFor, type Deadline } from './deadlines'
import { lapsedLevels } from './lapsed'
import { nationalHeading } from './letterhead'
import { nextSteps } from './nextSteps'
import { anchorOf, instrumentName, regimeName, rowName, type Report } from './report'
import { levelWords, shortName, verdictRuns } from './words'

/** Longest title of an action or criterion here; the whole of it stands in its section. */
const LONGEST = 120
const SIZE = 'table' as const

/**
 * The one page a director reads: level, ladder, both verdicts, what blocks the target, the five next steps, the
 * deadlines. Numbers are those of the result.
 * @param report the report
 */
export function directorPage(report: Report): Block {
  const { t } = report
  return {
    kind: 'onePage',
    blocks: [
      nationalHeading(report),
      { kind: 'title', type: t('gapReport.type'), subject: subjectOf(report) },
      heading(1, '', t('gapReport.director.heading'), 'director'),
      paragraph(factsOf(report), { size: SIZE, align: 'left' }),
      ...headline(report),
      ...verdictLines(report),
      ...leadingDuty(report),
      ...blockingTable(report),
      ...stepsTable(report),
      ...deadlineTable(report),
    ],
  }
}

/**
 * What the report is about, in one sentence without a full stop.
 * @param report the report
 */
export function subjectOf({ t, levelled, target, language }: Report): string {
  if (!levelled) return t('gapReport.subjectList')
  return t('gapReport.subject', { target, instrument: instrumentName(levelled, language) })
}

function factsOf({ t, assessment, result, language }: Report): string {
  const { code } = assessment.facility
  const { answered, total } = result.progress
  const number = (value: number): string => formatNumber(value, language)
  return [
    t('gapReport.director.facts', { day: formatDay(result.asOf) }),
    ...(code ? [t('gapReport.director.code', { code })] : []),
    t('gapReport.director.progress', { answered: number(answered), total: number(total) }),
  ].join(' · ')
}

function headline(report: Report): Block[] {
  const { t, result, levelled, target } = report
  if (!levelled || result.level === null) return [paragraph([bold(t('gapReport.director.noLevel'))])]
  const level = levelWords(t, result.level)
  const rungs = ladderOf(result, levelled.levels, target)
  const states = rungs.map((rung) => `${rung.level} ${t(`gapReport.ladder.state.${rung.state}`)}`).join(', ')
  const undecided: Block[] =
    result.undecided.length === 0
      ? []
      : [
          paragraph(t('gapReport.director.undecided', { count: result.undecided.length }), {
            size: SIZE,
            align: 'center',
          }),
        ]
  return [
    paragraph([bold(t('gapReport.director.level', { level }))], { size: 'large', align: 'center' }),
    ...undecided,
    {
      kind: 'drawing',
      alt: t('gapReport.ladder.alt', { top: rungs.length, states }),
      drawing: ladderDrawing(rungs, {
        state: {
          reached: t('gapReport.ladder.state.reached'),
          possible: t('gapReport.ladder.state.possible'),
          'not-reached': t('gapReport.ladder.state.not-reached'),
        },
        target: t('gapReport.ladder.target'),
        beneath: ({ state, blocking }) => {
          if (state === 'reached') return t('gapReport.ladder.state.reached')
          return blocking > 0
            ? t('gapReport.ladder.missing', { count: blocking })
            : t('gapReport.ladder.waits')
        },
      }),
    },
  ]
}

function verdictLines(report: Report): Block[] {
  const { t, result } = report
  const lines = (['as-issued', 'in-force'] as const).flatMap((regime): Run[][] => {
    const { level } = result.regimes[regime]
    if (level === null) return []
    const key = regime === result.regime ? 'gapReport.director.verdictUsed' : 'gapReport.director.verdict'
    const words = t(key, { regime: regimeName(report, regime), level: levelWords(t, level) })
    return [[regime === result.regime ? bold(words) : text(words)]]
  })
  if (lines.length === 0) return []
  const lapsed = lapsedLevels(report)
  const levels = lapsed.map(({ level }) => t('paper.level.one', { level })).join(', ')
  const section = report.numberOf('verdicts')
  const rests: Run[][] =
    lapsed.length === 0
      ? []
      : section === null
        ? [[text(t('gapReport.director.restsOnLapsedShort', { levels }))]]
        : [[link(t('gapReport.director.restsOnLapsed', { levels, section }), anchorOf('verdicts'))]]
  return [{ kind: 'list', items: [...lines, ...rests], size: SIZE }]
}

/** The internal regulation on electronic medical records carries its own fine, so it leads (law-status, 6). */
function leadingDuty({ t, sets, result, language }: Report): Block[] {
  return sets.flatMap((set): Block[] => {
    const { leading } = listProgress(set, result)
    if (!leading || leading.verdict === 'met') return []
    const { row } = leading.entry
    const words = t('gapReport.director.leading', {
      title: row.title[language],
      reference: row.legalReference,
      verdict: t(`paper.verdict.${leading.verdict}`).toLocaleLowerCase(language),
    })
    return [
      {
        kind: 'note',
        strong: true,
        content: [para([bold(words), text(` ${t('gapReport.director.leadingReason')}`)])],
      },
    ]
  })
}

function blockingTable({ t, gap, levelled, language }: Report): Block[] {
  if (!levelled) return []
  const { target, total, unassessed } = gap
  if (total === 0)
    return [paragraph([bold(t('gapReport.director.nothingBlocks', { target }))], { size: SIZE })]
  const rows = gap.levels.flatMap((level) => level.rows)
  const groups = levelled.groups.filter((group) => rows.some(({ entry }) => entry.group === group))
  const count = (level: GapLevel, test: (row: GapLevel['rows'][number]) => boolean): string => {
    const found = level.rows.filter(test).length
    return found === 0 ? '–' : formatNumber(found, language)
  }
  const table: TableBlock = {
    kind: 'table',
    size: 'small',
    columns: columns(
      [1.1, ...groups.map(() => 1.5), 1.3, 1, 1.3],
      Array.from({ length: groups.length + 4 }, () => 'center' as const),
    ),
    head: [
      row(
        t('gapReport.column.level'),
        ...groups.map((group) => shortName(group.title[language])),
        t('gapReport.column.milestones'),
        t('gapReport.column.total'),
        t('gapReport.column.unassessed'),
      ),
    ],
    body: gap.levels.map((level) =>
      row(
        cell(para([bold(String(level.level))])),
        ...groups.map((group) => count(level, ({ entry }) => entry.group === group)),
        count(level, ({ entry }) => entry.kind === 'milestone'),
        cell(para([bold(count(level, () => true))])),
        count(level, ({ verdict }) => verdict === 'unassessed'),
      ),
    ),
  }
  const number = (value: number): string => formatNumber(value, language)
  const words = t('gapReport.director.blocking', {
    target,
    total: number(total),
    unassessed: number(unassessed),
  })
  return [subheading(words), table]
}

function stepsTable(report: Report): Block[] {
  const { t, language } = report
  const steps = nextSteps(report)
  if (steps.from === 'plan')
    return [
      subheading(t('gapReport.director.actions')),
      {
        kind: 'table',
        size: 'small',
        columns: columns([0.6, 7, 4, 2], ['center', 'left', 'left', 'center']),
        head: [
          row(
            t('gapReport.column.order'),
            t('gapReport.column.action'),
            t('gapReport.column.owner'),
            t('gapReport.column.due'),
          ),
        ],
        body: steps.actions.map((action, index) =>
          row(
            String(index + 1),
            clip(action.title, LONGEST),
            clip(ownerOf(report, action), LONGEST / 2),
            action.due ? formatDay(action.due) : '–',
          ),
        ),
      },
    ]
  if (steps.rows.length === 0) return []
  return [
    subheading(t('gapReport.director.firstBlocking')),
    {
      kind: 'table',
      size: 'small',
      columns: columns([0.6, 9, 1, 2.6], ['center', 'left', 'center', 'left']),
      head: [
        row(
          t('gapReport.column.order'),
          t('gapReport.column.criterion'),
          t('gapReport.column.level'),
          t('gapReport.column.verdict'),
        ),
      ],
      body: steps.rows.map(({ entry, level, verdict }, index) =>
        row(
          String(index + 1),
          clip(rowName(entry, language), LONGEST),
          String(level),
          cell(para(verdictRuns(t, verdict))),
        ),
      ),
    },
  ]
}

function ownerOf({ t }: Report, action: { owner?: string; department?: string; by?: string }): string {
  const by = action.by ? t(`gapReport.by.${action.by}`) : ''
  return [action.owner, action.department, by].filter(Boolean).join(', ') || '–'
}

function deadlineTable(report: Report): Block[] {
  const { t, catalogue, assessment, today, language } = report
  const deadlines = deadlinesFor(catalogue, assessment.facility, today)
  if (deadlines.length === 0) return [paragraph(t('gapReport.deadline.none'), { size: SIZE })]
  return [
    subheading(t('gapReport.director.deadlines')),
    {
      kind: 'table',
      size: 'small',
      columns: columns([1.7, 8, 3.6], ['center', 'left', 'left']),
      head: [row(t('gapReport.column.date'), t('gapReport.column.deadline'), t('gapReport.column.state'))],
      body: deadlines.map((deadline) =>
        row(formatDay(deadline.date), clip(deadline.legal.title[language], 170), stateOf(report, deadline)),
      ),
    },
  ]
}

function stateOf({ t, today, language }: Report, { date, legal, depends }: Deadline): string {
  const days = daysBetween(today, date)
  const left =
    days < 0
      ? t('gapReport.deadline.passed')
      : days === 0
        ? t('gapReport.deadline.today')
        : t('gapReport.deadline.left', { days: formatNumber(days, language) })
  if (!legal.binding) return t('gapReport.deadline.target')
  const key = legal.appliesTo === 'hospital' ? 'gapReport.deadline.ifHospital' : 'gapReport.deadline.ifOther'
  return depends ? `${left}; ${t(key)}` : left
}

function subheading(words: string): Block {
  return paragraph([bold(words)], { size: SIZE, align: 'left', keepWithNext: true })
}
