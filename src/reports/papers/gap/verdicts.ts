import type { RegimeResult } from '../../../core/score/assess'
import { notYetAt, withdrawnAt } from '../../../core/score/outOfForce'
import { REGIMES } from '../../../core/types'
import { bold, cell, columns, heading, para, paragraph, row } from '../../build'
import { formatDay, formatNumber, fromPointUp } from '../../format'
import type { Block, Run } from '../../model'
import { levelLines, listOf, readingLines } from '../../lapsedLines'
import { regimeName, type PaperContext } from '../../context'
import { legalReference } from '../../../words/legalReference'
import { levelWords } from '../../words'
import type { SectionContent } from './sections'

/** Both verdicts side by side, which one the report uses, and what makes them differ. */
export function verdictsSection(report: PaperContext): SectionContent {
  const { t, result } = report
  return {
    title: t('gapReport.verdicts.heading'),
    blocks: [
      paragraph(t('gapReport.verdicts.intro')),
      paragraph([bold(t('gapReport.verdicts.used', { regime: regimeName(report, result.regime) }))], {
        keepWithNext: true,
      }),
      comparison(report),
      ...outside(report),
    ],
  }
}

function comparison(report: PaperContext): Block {
  const { t, result, language } = report
  const line = (key: string, value: (regime: RegimeResult) => string) =>
    row(t(`gapReport.verdicts.row.${key}`), ...REGIMES.map((regime) => value(result.regimes[regime])))
  const number = (value: number): string => formatNumber(value, language)
  return {
    kind: 'table',
    columns: columns([1.2, 1, 1], ['left', 'center', 'center']),
    head: [row('', ...REGIMES.map((regime) => regimeName(report, regime)))],
    body: [
      row(
        t('gapReport.verdicts.row.level'),
        ...REGIMES.map((regime) => {
          const { level } = result.regimes[regime]
          return cell(para([bold(level === null ? '–' : levelWords(t, level))]))
        }),
      ),
      line('counted', ({ progress }) => number(progress.total)),
      line('answered', ({ progress }) => number(progress.answered)),
      line('undecided', ({ undecided }) => number(undecided.length)),
      line('next', (regime) => nextLevel(report, regime)),
      line('void', (regime) =>
        regime.void.length === 0 ? t('gapReport.verdicts.none') : number(regime.void.length),
      ),
      row(
        t('gapReport.verdicts.row.used'),
        ...REGIMES.map((regime) =>
          t(regime === result.regime ? 'gapReport.verdicts.yes' : 'gapReport.verdicts.no'),
        ),
      ),
    ],
  }
}

function nextLevel({ t, language }: PaperContext, { level, blocking }: RegimeResult): string {
  const next = (level?.lower ?? 0) + 1
  const ids = blocking[next]
  if (!ids) return t('gapReport.verdicts.none')
  return t('gapReport.verdicts.row.nextValue', { level: next, count: formatNumber(ids.length, language) })
}

/** What is out of force, by the letter and by our reading, and which levels it touches. */
function outside(report: PaperContext): Block[] {
  const { t, result, sets } = report
  const day = formatDay(result.asOf)
  const lapsed = [...listOf(report, withdrawnAt(sets, result)), ...readingLines(report)]
  const notYet = listOf(report, notYetAt(sets, result))
  if (lapsed.length === 0 && notYet.length === 0) return [paragraph(t('gapReport.verdicts.nothingLapsed'))]
  const levels = levelLines(report)
  return [
    ...listBlock(t('gapReport.verdicts.lapsedHeading', { day }), 'verdicts-lapsed', 1, lapsed),
    ...amendmentBlocks(report, lapsed.length > 0),
    ...listBlock(t('gapReport.verdicts.levelsHeading'), 'verdicts-levels', 2, levels),
    ...listBlock(
      t('gapReport.verdicts.notYetHeading', { day }),
      'verdicts-not-yet',
      1 + Number(lapsed.length > 0) + Number(levels.length > 0),
      notYet,
    ),
  ]
}

function listBlock(title: string, anchor: string, number: number, items: Run[][]): Block[] {
  if (items.length === 0) return []
  return [heading(2, String(number), title, anchor), { kind: 'list', items }]
}

function amendmentBlocks({ t, sets, result, language }: PaperContext, lapsed: boolean): Block[] {
  if (!lapsed) return []
  return sets
    .flatMap((set) => set.amendments ?? [])
    .filter((amendment) => amendment.from <= result.asOf)
    .map((amendment) =>
      paragraph(
        t('gapReport.verdicts.amendment', {
          day: formatDay(amendment.from),
          at: language === 'vi' ? fromPointUp(amendment.at) : legalReference(amendment.at, language),
          by: amendment.by,
          withdraws: amendment.withdraws[language],
        }),
      ),
    )
}
