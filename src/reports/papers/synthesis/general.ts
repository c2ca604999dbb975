import { body, band, bold, row, text } from '../../build'
import { longDay } from '../../format'
import type { Block, Row } from '../../model'
import { expectedRegister } from '../../../core/rollup/register'
import { appraisedStep, asExpected, stepOf } from './counts'
import { countedOf, type SynthesisInput, type SynthesisRow } from './input'
import { figure, synthesisTable, totalRow, type Caption } from './table'

/** Steps that the first sentences speak of: up to which level few things are asked. */
const FIRST_STEP = 3

/**
 * Part I: how many reported, what they reach, what assessors found; the levels by kind, class and tier.
 * @param input the roll-up
 * @param caption numbers the tables
 */
export function generalBlocks(input: SynthesisInput, caption: Caption): Block[] {
  const { t, set, regime, today, expected, target } = input
  const all = countedOf(input)
  const levels = set.levels.map(({ level }) => level)
  const open = all.filter(({ row: { views } }) => {
    const level = views[regime].level
    return level !== null && level.lower !== level.upper
  })
  const reaching = (level: number): number => all.filter((one) => stepOf(one.row, regime) >= level).length
  const reported = t(expected.length > 0 ? 'synthesis.reportedOf' : 'synthesis.reported', {
    day: longDay(t, today),
    count: all.length,
    total: expected.length,
  })
  const reached = t(
    target <= FIRST_STEP
      ? 'synthesis.reachOne'
      : reaching(target) === 0
        ? 'synthesis.reachNone'
        : 'synthesis.reachBoth',
    {
      level: Math.min(FIRST_STEP, target),
      count: reaching(Math.min(FIRST_STEP, target)),
      total: all.length,
      target,
      reached: reaching(target),
    },
  )
  return [
    body([text(`${reported} `), bold(reached), text(` ${appraisedWords(input, all)}`)]),
    ...(open.length > 0 ? [body(t('synthesis.open', { count: open.length }))] : []),
    caption((table) => t('synthesis.caption.levels', { table })),
    synthesisTable(
      [5.4, 2, 1.5, ...levels.map(() => 1.15)],
      ['left', ...Array.from({ length: levels.length + 2 }, () => 'center' as const)],
      [
        t('synthesis.column.facilities'),
        t(expected.length > 0 ? 'synthesis.column.reportedOf' : 'synthesis.column.count'),
        t('synthesis.column.below'),
        ...levels.map((level) => t('synthesis.column.level', { level })),
      ],
      levelRows(input, all),
    ),
  ]
}

function appraisedWords({ t, regime }: SynthesisInput, all: readonly SynthesisRow[]): string {
  const appraised = all.filter((one) => appraisedStep(one, regime) !== null)
  if (appraised.length === 0) return t('synthesis.appraisedNone')
  const lowered = appraised.filter((one) => (appraisedStep(one, regime) ?? 0) < stepOf(one.row, regime))
  return t(lowered.length === 0 ? 'synthesis.appraisedSame' : 'synthesis.appraisedLower', {
    count: appraised.length,
    lowered: lowered.length,
  })
}

/** Rows by kind, class and, where the list tells it, tier; then all of them as they say, and as assessors found. */
function levelRows(input: SynthesisInput, all: readonly SynthesisRow[]): Row[] {
  const { t, set, regime, expected } = input
  const levels = set.levels.map(({ level }) => level)
  const line = (name: string, count: string, steps: readonly number[]): Row =>
    row(name, count, ...[0, ...levels].map((level) => figure(steps.filter((step) => step === level).length)))
  const lines = (
    key: string,
    kinds: readonly { name: string; rows: readonly SynthesisRow[]; expected?: number }[],
  ): Row[] =>
    kinds.length === 0
      ? []
      : [
          band(t(`synthesis.by.${key}`), levels.length + 3),
          ...kinds.map(({ name, rows, expected: due }) =>
            line(
              name,
              due === undefined ? String(rows.length) : `${rows.length}/${due}`,
              rows.map((one) => stepOf(one.row, regime)),
            ),
          ),
        ]
  const kindsOf = (field: 'ownership' | 'class', order: readonly string[]) =>
    order.flatMap((kind) => {
      const rows = all.filter((one) => one.row[field] === kind)
      return rows.length === 0 ? [] : [{ name: t(`synthesis.${field}.${kind || 'none'}`), rows }]
    })
  const appraised = all.flatMap((one) => appraisedStep(one, regime) ?? [])
  return [
    ...lines('ownership', kindsOf('ownership', OWNERSHIPS)),
    ...lines('class', kindsOf('class', CLASSES)),
    ...lines('tier', tiersOf(input, all)),
    totalRow(
      line(
        t('synthesis.total'),
        expected.length > 0 ? `${all.length}/${expected.length}` : String(all.length),
        all.map((one) => stepOf(one.row, regime)),
      ),
    ),
    ...(appraised.length === 0
      ? []
      : [totalRow(line(t('synthesis.totalAppraised'), String(appraised.length), appraised))]),
  ]
}

const OWNERSHIPS = [
  'provincial',
  'private',
  'ministry-of-health',
  'ministry-of-defence',
  'ministry-of-public-security',
  'ministry-of-transport',
  'other',
  '',
] as const
const CLASSES = ['special', '1', '2', '3', '4', 'unranked', ''] as const

function tiersOf({ expected }: SynthesisInput, all: readonly SynthesisRow[]) {
  const tiers = [...new Set(expected.map(({ tier }) => tier).filter((tier) => tier !== ''))]
  return tiers.map((tier) => {
    const own = expected.filter((one) => one.tier === tier)
    const { entryOf } = expectedRegister(own.map(asExpected))
    return { name: tier, rows: all.filter((one) => entryOf(one.row) !== undefined), expected: own.length }
  })
}
