import { levelWithin } from '../../../words/level'
import { numberText } from '../../../words/number'
import { OBSTACLES } from '../../../core/rollup/scope'
import { MOVES } from '../../../core/rollup/years'
import type { Rolled } from '../../verbs/rollup'
import type { Call } from '../../verb'
import { textColumns } from './columns'

/** What was met beside the rows. */
export interface RollupTold {
  failed: { path: string; reason: string }[]
  /** Paths of what is no submission by name and content. */
  skipped: string[]
  /** Files for which another one stands by itself. */
  replaced: { path: string; by: string; reason: 'copy' | 'replaced' }[]
  /** Files among which a person chooses, undecided. */
  duplicates: { key: string; paths: string[] }[]
  /** Reviews that are about nothing here, or were changed after sealing. */
  loose: { path: string; facility: string; reason: 'unbound' | 'broken' }[]
  /** Counted files that claim another level than our own scoring finds, which is the one that counts. */
  claims: string[]
  /** Files that were not read again. */
  known: number
}

/** Rows of each list that are told; all are in the files. */
const LONGEST = 20

/**
 * The roll-up for a person at a terminal: levels, what is left out, what could not be read, what stands for what.
 * @param call words
 * @param rolled the roll-up
 * @param told what was met beside the rows
 * @param isWhole with the counts; without, only what was met beside them, for standard error
 */
export function rollupText(
  { t, language }: Pick<Call, 't' | 'language'>,
  rolled: Rolled,
  told: RollupTold,
  isWhole: boolean,
): string {
  const number = (value: number): string => numberText(language, value)
  const list = (key: string, lines: readonly string[]): string[] => {
    if (lines.length === 0) return []
    const more =
      lines.length > LONGEST ? [`  ${t('cli.rollup.more', { count: number(lines.length - LONGEST) })}`] : []
    const title = t(`cli.rollup.${key}`, { count: number(lines.length) })
    return [[title, ...lines.slice(0, LONGEST).map((line) => `  ${line}`), ...more].join('\n')]
  }
  const parts = [
    ...(isWhole ? countsText(rolled, t, number) : []),
    ...list(
      'duplicates',
      told.duplicates.map(({ key, paths }) => `${key}: ${paths.join(', ')}`),
    ),
    ...list(
      'replaced',
      told.replaced.map(({ path, by, reason }) => t(`cli.rollup.by.${reason}`, { path, by })),
    ),
    ...list('claims', told.claims),
    ...list(
      'loose',
      told.loose.map(({ path, reason }) => `${path}: ${t(`cli.rollup.looseReason.${reason}`)}`),
    ),
    ...list(
      'missing',
      (rolled.missing ?? []).map(({ code, name, area }) => [code, name, area].filter(Boolean).join(' · ')),
    ),
    ...list(
      'failed',
      told.failed.map(({ path, reason }) => `${path}: ${reason}`),
    ),
    ...list('skipped', told.skipped),
    ...(told.known > 0 ? [t('cli.rollup.known', { count: number(told.known) })] : []),
  ]
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

function countsText(
  { sums, plan, year, groups, years, gathered }: Rolled,
  t: Call['t'],
  number: (value: number) => string,
): string[] {
  const { rows, counted, left, counts, appraisals } = sums
  const heads = ['level', 'decided', 'lower', 'upper'].map((head) => t(`cli.rollup.column.${head}`))
  const levels = counts.levels.map(({ level, decided, lower, upper }) => [
    levelWithin(t, { lower: level, upper: level }),
    ...[decided, lower, upper].map(number),
  ])
  const reasons = OBSTACLES.filter((obstacle) => left[obstacle] > 0)
  const others = [...new Set(gathered.candidates.map((one) => one.year))].filter((one) => one !== year).sort()
  return [
    [
      t('cli.rollup.counted', {
        counted: number(counted),
        rows: number(rows),
        regime: t(`regime.${plan.regime}`),
        year: year === 'each' ? t('cli.rollup.each') : t('cli.rollup.ofYear', { year: String(year) }),
        basis: t(`rollup.basis.${plan.basis}`),
      }),
      ...(typeof year === 'number' && others.length > 0
        ? [t('cli.rollup.otherYears', { years: others.join(', ') })]
        : []),
      t('cli.rollup.appraisals', {
        decided: number(appraisals.decided),
        appraised: number(appraisals.appraised),
        reviewing: number(appraisals.reviewing),
        none: number(appraisals.none),
      }),
      ...(counts.versions.length > 1
        ? [
            t('cli.rollup.versions', {
              versions: counts.versions
                .map(({ version, rows: own }) => `${version}: ${number(own)}`)
                .join(' · '),
            }),
          ]
        : []),
    ].join('\n'),
    ...(reasons.length === 0
      ? []
      : [
          [
            t('cli.rollup.left'),
            ...reasons.map((obstacle) => `  ${t(`rollup.obstacle.${obstacle}`)}: ${number(left[obstacle])}`),
          ].join('\n'),
        ]),
    textColumns([heads, ...levels], [1, 2, 3]),
    ...(groups ? [groupsText(groups, t, number)] : []),
    ...years.pairs.map(({ from, to, facilities, moves }) =>
      t('cli.rollup.pair', {
        from: String(from),
        to: String(to),
        facilities: number(facilities),
        moves: MOVES.filter((move) => moves[move] > 0)
          .map((move) => `${number(moves[move])} ${t(`rollup.move.${move}`)}`)
          .join(', '),
      }),
    ),
  ]
}

function groupsText(
  { field, sums }: NonNullable<Rolled['groups']>,
  t: Call['t'],
  number: (value: number) => string,
): string {
  const levels = sums[0]?.lower.map((_, level) => String(level)) ?? []
  const heads = [field, t('cli.rollup.column.files'), t('cli.rollup.column.counted'), ...levels]
  return textColumns(
    [
      heads,
      ...sums.map(({ value, files, counted, lower }) => [
        value === null ? '–' : String(value),
        ...[files, counted, ...lower].map(number),
      ]),
    ],
    heads.map((_, index) => index).slice(1),
  )
}
