/** Ranks, levels, verdicts and rows in words, the same in every section. */
import { at, placeOf } from '../core/place'
import { rankCell } from '../words/rank'
import { verdictText } from '../words/verdict'
import { levelWithin } from '../words/level'
import type { Range } from '../core/score/assess'
import type { Entry } from '../core/sets/criteria'
import type { Answer, Verdict } from '../core/types'
import type { Translate } from '../locales/translator'
import { formatRanges } from './format'
import { mark, text } from './build'
import type { Run } from './model'
import type { PaperContext } from './context'

/**
 * A rank: "mức 4", "nâng cao", "chưa đạt".
 * @param t words
 * @param rank a rank of a scale; null = none reached
 */
export function rankWords(t: Translate, rank: string | null): string {
  return rankCell(t, rank)
}

/**
 * A level or a range of levels: "mức 4", "mức 4–6", "chưa đạt mức 1".
 * @param t words
 * @param range the two bounds
 */
export function levelWords(t: Translate, range: Range): string {
  return levelWithin(t, range)
}

/**
 * The mark and the word of a verdict.
 * @param t words
 */
export function verdictRuns(t: Translate, verdict: Verdict): Run[] {
  return [mark(verdict), text(` ${verdictText(t, verdict)}`)]
}

/**
 * Rows in a sentence: official numbers joined to ranges first, then the titles of rows without a number.
 * @param report language and words
 * @param entries the rows
 */
export function rowsWords(report: PaperContext, entries: readonly Entry[]): string {
  const numbers = entries.flatMap((entry) =>
    entry.kind === 'criterion' && entry.row.number !== null ? [entry.row.number] : [],
  )
  const titles = entries
    .filter((entry) => entry.kind === 'milestone' || entry.row.number === null)
    .map((entry) => `“${entry.row.title[report.language]}”`)
  const numbered =
    numbers.length > 0 ? [report.t('paper.criterionShort', { numbers: formatRanges(numbers) })] : []
  return [...numbered, ...titles].join('; ')
}

/**
 * The answer to a row, if there is one.
 * @param report whose assessment
 * @param entry the row
 */
export function answerTo(report: PaperContext, entry: Entry): Answer | undefined {
  return at(report.assessment.answers, placeOf(entry))
}
