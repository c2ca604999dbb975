import { shareOf, type IndicatorValue } from '../../../core/indicators'
import { indicatorMeanings, type IndicatorRoll } from '../../../core/rollup/indicators'
import { body, columns, row } from '../../build'
import { formatDay } from '../../format'
import type { Block, Row } from '../../model'
import type { SynthesisInput } from './input'
import type { Caption } from './table'

/** Numbers of the programme for the synthesis. */
export interface SynthesisIndicators {
  /** Of the counted facilities. */
  rolls: readonly IndicatorRoll[]
  /** Of the whole province, entered by its officer. */
  province: readonly IndicatorValue[]
}

/**
 * The programme in numbers: the province's own first, then those of the facilities, summed only where they count the same
 * on the same day; otherwise a line for each day, and said so. Empty where nobody gave a number.
 * @param input the roll-up, with its indicators
 * @param caption numbers the tables
 */
export function indicatorBlocks(input: SynthesisInput, caption: Caption): Block[] {
  const { t, language, indicators, sets } = input
  const { rolls = [], province = [] } = indicators ?? {}
  if (rolls.length + province.length === 0) return []
  const meanings = indicatorMeanings(sets)
  const name = (id: string): string => meanings.get(id)?.title[language] ?? id
  const line = (
    id: string,
    scope: string,
    value: Pick<IndicatorValue, 'part' | 'whole' | 'day'>,
    target: string,
  ): Row =>
    row(
      name(id),
      scope,
      `${numberIn(value.part, language)}/${numberIn(value.whole, language)}`,
      `${numberIn(shareOf(value), language)}%`,
      formatDay(value.day),
      target,
    )
  const rows = [
    ...province.map((value) =>
      line(
        value.indicator,
        t('synthesis.indicator.province'),
        value,
        value.target === undefined
          ? '–'
          : `${numberIn(value.target, language)}%${value.targetDay ? ` (${formatDay(value.targetDay)})` : ''}`,
      ),
    ),
    ...rolls.flatMap(({ id, sum, days }) =>
      (sum ? [sum] : days).map((one) =>
        line(id, t('synthesis.indicator.facilities', { count: one.facilities }), one, '–'),
      ),
    ),
  ]
  const apart = rolls.filter(({ differ }) => differ !== null)
  return [
    caption((table) => t('synthesis.caption.indicators', { table })),
    {
      kind: 'table',
      columns: columns([5.2, 2.2, 3.2, 1.8, 2.4, 2.4], ['left', 'left', 'right', 'right', 'right', 'right']),
      head: [row(...HEADS.map((key) => t(`synthesis.indicator.column.${key}`)))],
      body: rows,
    },
    ...(apart.length > 0
      ? [body(t('synthesis.indicator.apart', { names: apart.map(({ id }) => name(id)).join('; ') }))]
      : []),
  ]
}

const HEADS = ['name', 'scope', 'numbers', 'share', 'day', 'target'] as const
const numberIn = (value: number, language: SynthesisInput['language']): string =>
  value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 })
