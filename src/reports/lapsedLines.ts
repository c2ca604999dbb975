import { entriesOf } from '../core/sets/criteria'
import { readingsAt, type OutOfForce } from '../core/score/outOfForce'
import { text } from './build'
import { instrumentName, rowName, type PaperContext } from './context'
import { lapsedLevels } from './lapsed'
import type { Run } from './model'
import { rankWords, rowsWords } from './words'

/**
 * What is out of force, a line for each.
 * @param out sets, groups and rows
 */
export function listOf(report: PaperContext, out: OutOfForce): Run[][] {
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
 * @param words where the words of the paper are: one that is signed does not speak of the tool
 */
export function readingLines(
  report: PaperContext,
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

/**
 * Which levels rest on lapsed rows, and which requirements are void.
 * @param upTo the highest level that matters
 */
export function levelLines(report: PaperContext, upTo = Number.POSITIVE_INFINITY): Run[][] {
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
