import { body } from '../../build'
import { chartBlock } from '../../chartBlock'
import { geometry } from '../../layout/geometry'
import type { Block } from '../../model'
import { barTableChart } from '../../../drawing/barTable'
import { firstLevelOf } from '../../../core/score/field'
import { contentShares, type ContentShare } from './counts'
import { countedOf, type SynthesisInput } from './input'
import type { Caption } from './table'

/** Criteria that are listed as missed most. */
const MOST_MISSED = 10
/** Room for numbers and names in mm. */
const NUMBER = 9
const NAME = 84
const LEVEL = 12

/**
 * The contents that most facilities do not meet, with those that could not be told apart by their number.
 * @param input the roll-up
 */
export function missedMost(input: SynthesisInput): ContentShare[] {
  return contentShares(input)
    .flatMap(({ contents }) => contents)
    .filter(({ notMet }) => notMet > 0)
    .sort((a, b) => b.notMet - a.notMet)
    .slice(0, MOST_MISSED)
}

/**
 * Part IV: what is missed most, with the level that asks for it first.
 * @param input the roll-up
 * @param caption numbers the tables
 */
export function missedBlocks(input: SynthesisInput, caption: Caption): Block[] {
  const { t, set, language } = input
  const found = missedMost(input)
  if (found.length === 0) return [body(t('synthesis.noneMissed'))]
  const total = countedOf(input).length
  const title = (table: number): string => t('synthesis.caption.missed', { table, count: found.length })
  const { textWidth } = geometry('portrait')
  return [
    caption(title),
    chartBlock(
      barTableChart(
        found.map(({ entry, notMet }) => ({
          cells: [numberOf(entry), entry.row.title[language], String(firstLevelOf(set, entry) ?? '–')],
          parts: [
            { tone: 'dark' as const, count: notMet },
            { tone: 'light' as const, count: total - notMet },
          ],
          after: String(notMet),
        })),
        {
          columns: [
            { title: t('synthesis.column.number'), width: NUMBER },
            { title: t('synthesis.column.criterion'), width: NAME },
            { title: t('synthesis.column.levelWord'), width: LEVEL, align: 'right' },
          ],
          bar: t('synthesis.column.notMetOf', { total }),
          parts: [t('synthesis.column.notMet'), t('synthesis.column.others')],
          alt: found
            .map(({ entry, notMet }) => `${entry.row.title[language]}: ${notMet}/${total}`)
            .join('; '),
          caption: t('synthesis.column.notMetOf', { total }),
        },
        textWidth,
      ),
    ),
  ]
}

/** The official number of a content; a milestone has none. */
export function numberOf(entry: ContentShare['entry']): string {
  return entry.kind === 'criterion' && entry.row.number !== null ? String(entry.row.number) : '–'
}
