import type { RegimeResult } from '../../core/score/assess'
import { entriesOf } from '../../core/sets/criteria'
import { notYetAt, readingsAt, withdrawnAt, type OutOfForce } from '../../core/score/outOfForce'
import { REGIMES } from '../../core/types'
import { bold, cell, columns, heading, para, paragraph, row, text } from '../build'
import { formatDay, formatNumber } from '../format'
import type { Block, Run } from '../model'
import { lapsedLevels } from './lapsed'
import { instrumentName, regimeName, rowName, type Report, type SectionContent } from './report'
import { levelWords, rankWords, rowsWords } from './words'

/**
 * Both verdicts side by side, which one the report uses, and what makes them differ.
 * @param report the report
 */
export function verdictsSection(report: Report): SectionContent {
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

function comparison(report: Report): Block {
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

function nextLevel({ t, language }: Report, { level, blocking }: RegimeResult): string {
  const next = (level?.lower ?? 0) + 1
  const ids = blocking[next]
  if (!ids) return t('gapReport.verdicts.none')
  return t('gapReport.verdicts.row.nextValue', { level: next, count: formatNumber(ids.length, language) })
}

/** What is out of force, by the letter and by our reading, and which levels it touches. */
function outside(report: Report): Block[] {
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

/**
 * What is out of force, a line for each.
 * @param report the report
 * @param out sets, groups and rows
 */
export function listOf(report: Report, out: OutOfForce): Run[][] {
  const { t, language } = report
  return [
    ...out.sets.map((set) => t('gapReport.verdicts.set', { title: set.title[language] })),
    ...out.groups.map(({ set, group }) => {
      const entries = entriesOf(set).filter((entry) => entry.group === group)
      return t('gapReport.verdicts.group', {
        set: instrumentName(set, language),
        ordinal: group.ordinal,
        group: group.title[language],
        count: entries.length,
        numbers: rowsWords(report, entries),
      })
    }),
    ...out.entries.map((entry) =>
      t('gapReport.verdicts.entry', {
        set: instrumentName(entry.set, language),
        row: rowName(entry, language),
      }),
    ),
  ].map((words) => [text(words)])
}

/**
 * Rows that are out only by our reading of the law, a line for each reading.
 * @param report the report
 * @param words where the words of the paper are: one that is signed does not speak of the tool
 */
export function readingLines(
  report: Report,
  words: 'gapReport.verdicts' | 'papers.regime' = 'gapReport.verdicts',
): Run[][] {
  const { t, sets, result, assessment } = report
  return readingsAt(sets, result.asOf, assessment.interpretations).map(({ kept, entries }) => [
    text(
      t(`${words}.${kept ? 'readingKept' : 'readingLapsed'}`, {
        rows: rowsWords(report, entries),
      }),
    ),
  ])
}

function amendmentBlocks({ t, sets, result, language }: Report, lapsed: boolean): Block[] {
  if (!lapsed) return []
  return sets
    .flatMap((set) => set.amendments ?? [])
    .filter((amendment) => amendment.from <= result.asOf)
    .map((amendment) =>
      paragraph(
        t('gapReport.verdicts.amendment', {
          day: formatDay(amendment.from),
          at: amendment.at,
          by: amendment.by,
          withdraws: amendment.withdraws[language],
          note: amendment.note[language],
        }),
      ),
    )
}

/**
 * Which levels rest on lapsed rows, and which requirements are void.
 * @param report the report
 * @param upTo the highest level that matters
 */
export function levelLines(report: Report, upTo = Number.POSITIVE_INFINITY): Run[][] {
  const { t, result, levelled, language } = report
  const rests = lapsedLevels(report)
    .filter(({ level }) => level <= upTo)
    .map(({ level, entries }) =>
      t('gapReport.verdicts.levelRests', { level, count: entries.length, rows: rowsWords(report, entries) }),
    )
  const voids = result.regimes['in-force'].void
    .filter(({ level }) => level <= upTo)
    .map(({ level, group, rank }) => {
      const title = levelled?.groups.find(({ id }) => id === group)?.title[language] ?? group
      return t('gapReport.verdicts.void', { level, group: title, rank: rankWords(t, rank) })
    })
  return [...rests, ...voids].map((words) => [text(words)])
}
