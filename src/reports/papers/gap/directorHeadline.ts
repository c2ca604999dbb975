/** The upper half of the director's page: the level and what it rests on. */
import { lowerFirst } from '../../../words/letters'
import { verdictText } from '../../../words/verdict'
import { levelWithin } from '../../../words/level'
import { ladderOf, type Rung } from '../../../core/score/ladder'
import { listProgress } from '../../../core/score/listProgress'
import { REGIMES } from '../../../core/types'
import { bold, cell, columns, link, para, paragraph, row, text } from '../../build'
import { ladderDrawing } from '../../../drawing/ladder'
import type { Block, Run, TableBlock } from '../../model'
import { lapsedLevels } from '../../lapsed'
import { anchorOf, regimeName, type PaperContext } from '../../context'
import { levelWords } from '../../words'

/**
 * Level in large type, what is undecided, and the ladder.
 * @param report the report
 */
export function headline(report: PaperContext): Block[] {
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
            size: 'table',
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
      table: ladderTable(t, rungs),
    },
  ]
}

/** The ladder as a table: a column for each level, its state, what it lacks, and which one is the target. */
function ladderTable(t: PaperContext['t'], rungs: readonly Rung[]): TableBlock {
  return {
    kind: 'table',
    size: 'small',
    columns: columns(
      rungs.map(() => 1),
      rungs.map(() => 'center' as const),
    ),
    head: [row(...rungs.map(({ level }) => levelWithin(t, { lower: level, upper: level })))],
    body: [
      row(
        ...rungs.map(({ state, blocking, isTarget }) =>
          cell([
            para([bold(t(`gapReport.ladder.state.${state}`))]),
            ...(blocking > 0 ? [para(t('gapReport.ladder.missing', { count: blocking }))] : []),
            ...(isTarget ? [para([bold(t('gapReport.ladder.target'))])] : []),
          ]),
        ),
      ),
    ],
  }
}

/**
 * Both verdicts in a line each, and which levels rest on lapsed parts.
 * @param report the report
 */
export function verdictLines(report: PaperContext): Block[] {
  const { t, result } = report
  const lines = REGIMES.flatMap((regime): Run[][] => {
    const { level } = result.regimes[regime]
    if (level === null) return []
    const key = regime === result.regime ? 'gapReport.director.verdictUsed' : 'gapReport.director.verdict'
    const words = t(key, { regime: regimeName(report, regime), level: levelWords(t, level) })
    return [[regime === result.regime ? bold(words) : text(words)]]
  })
  if (lines.length === 0) return []
  const lapsed = lapsedLevels(report)
  const levels = lapsed.map(({ level }) => levelWithin(t, { lower: level, upper: level })).join(', ')
  const section = report.numberOf('verdicts')
  const rests: Run[][] =
    lapsed.length === 0
      ? []
      : section === null
        ? [[text(t('gapReport.director.restsOnLapsedShort', { levels }))]]
        : [[link(t('gapReport.director.restsOnLapsed', { levels, section }), anchorOf('verdicts'))]]
  return [{ kind: 'list', items: [...lines, ...rests], size: 'table' }]
}

/**
 * The internal regulation on electronic medical records, while it is not met: it carries its own fine, so it leads
 * (Decree 90/2026/NĐ-CP, Article 39(2)(c)).
 * @param report the report
 */
export function leadingDuty({ t, sets, result, language }: PaperContext): Block[] {
  return sets.flatMap((set): Block[] => {
    const { leading } = listProgress(set, result)
    if (!leading || leading.verdict === 'met') return []
    const { row } = leading.entry
    const words = t('gapReport.director.leading', {
      title: row.title[language],
      reference: row.legalReference,
      verdict: lowerFirst(verdictText(t, leading.verdict)),
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
