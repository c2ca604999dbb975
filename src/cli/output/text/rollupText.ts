import { levelWithin } from '../../../words/level'
import { numberText } from '../../../words/number'
import { OBSTACLES } from '../../../core/rollup/scope'
import type { RolledUp } from '../../../core/rollup/rollUp'
import type { Regime } from '../../../core/types'
import type { DuplicateFiles } from '../../rollup/duplicateRows'
import type { Call } from '../../verb'
import { textColumns } from './columns'

/** What was met beside the rows. */
export interface Found {
  failed: { path: string; reason: string }[]
  skipped: number
  duplicates: DuplicateFiles[]
}

/** Rows of each list that are told; all are in the files. */
const TOLD = 20

/**
 * The roll-up for a person at a terminal: levels, what is left out, what could not be read, duplicates.
 * @param call words
 * @param plan the regime counted under
 * @param found what was met beside the rows
 * @param result the counts; null = only what was met beside them, for standard error
 */
export function rollupText(
  { t, language }: Pick<Call, 't' | 'language'>,
  { regime }: { regime: Regime },
  { failed, skipped, duplicates }: Found,
  result: RolledUp | null,
): string {
  const number = (value: number): string => numberText(language, value)
  const list = (title: string, lines: readonly string[]): string[] => {
    if (lines.length === 0) return []
    const more =
      lines.length > TOLD ? [`  ${t('cli.rollup.more', { count: number(lines.length - TOLD) })}`] : []
    return [[title, ...lines.slice(0, TOLD).map((line) => `  ${line}`), ...more].join('\n')]
  }
  const parts = [
    ...(result ? countsText(result, regime, t, number) : []),
    ...list(
      t('cli.rollup.duplicates', { count: number(duplicates.length) }),
      duplicates.map(({ key, paths }) => `${key}: ${paths.join(', ')}`),
    ),
    ...list(
      t('cli.rollup.failed', { count: number(failed.length) }),
      failed.map(({ path, reason }) => `${path}: ${reason}`),
    ),
    ...(skipped > 0 ? [t('cli.rollup.skipped', { count: number(skipped) })] : []),
  ]
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

function countsText(
  { rows, counted, left, counts }: RolledUp,
  regime: Regime,
  t: Call['t'],
  number: (value: number) => string,
): string[] {
  const heads = ['level', 'decided', 'lower', 'upper'].map((head) => t(`cli.rollup.column.${head}`))
  const levels = counts.levels.map(({ level, decided, lower, upper }) => [
    levelWithin(t, { lower: level, upper: level }),
    ...[decided, lower, upper].map(number),
  ])
  const reasons = OBSTACLES.filter((obstacle) => left[obstacle] > 0)
  return [
    t('cli.rollup.counted', { counted: number(counted), rows: number(rows), regime: t(`regime.${regime}`) }),
    ...(reasons.length === 0
      ? []
      : [
          [
            t('cli.rollup.left'),
            ...reasons.map((obstacle) => `  ${t(`rollup.obstacle.${obstacle}`)}: ${number(left[obstacle])}`),
          ].join('\n'),
        ]),
    textColumns([heads, ...levels], [1, 2, 3]),
  ]
}
