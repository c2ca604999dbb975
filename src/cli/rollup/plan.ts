import { readFileSync } from 'node:fs'
import type { IndicatorValue } from '../../core/indicators'
import { BASES, type Basis } from '../../core/rollup/basis'
import type { ScopeYear } from '../../core/rollup/scope'
import { expectedRegister, type ExpectedRegister } from '../../core/rollup/register'
import { REGIMES, type Regime } from '../../core/types'
import { InputFailure } from '../failure'
import { outputOf } from '../output/outputOf'
import type { Call } from '../verb'
import { parquetOutput } from './writeParquet'
import { whereOf, type Where } from './where'

/**
 * Tables that `--table` names: a row a facility, a facility and criterion, an id and its title, a year, an indicator.
 */
export const ROLLUP_TABLES = ['facilities', 'criteria', 'dictionary', 'years', 'indicators'] as const
export type RollupTable = (typeof ROLLUP_TABLES)[number]

/** What may make a call end with 1. */
export const FAIL_ON = [
  'failed',
  'duplicates',
  'left',
  'loose',
  'skipped',
  'missing',
  'claims',
  'rows',
] as const
export type FailOn = (typeof FAIL_ON)[number]
const FAIL_BY_DEFAULT: readonly FailOn[] = ['failed', 'duplicates', 'left']

/** What a roll-up is written as; `text` is for people, the others are files. */
export type TerminalFormat = 'text' | 'json' | 'ndjson' | 'csv' | 'xlsx' | 'parquet'

/** What was asked for. */
export interface RollupPlan {
  format: TerminalFormat
  output: string | null
  table: RollupTable
  regime: Regime
  basis: Basis
  /** null = the newest year there is. */
  year: ScopeYear | null
  newest: boolean
  by: string | null
  where: Where
  hasWhere: boolean
  failOn: ReadonlySet<FailOn>
  cache: string | null
  everything: boolean
  register: ExpectedRegister | null
  /** Numbers of the whole province, from a round that was exported. */
  province: readonly IndicatorValue[]
}

const ENDINGS: Readonly<Record<string, TerminalFormat>> = {
  '.csv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
  '.xlsx': 'xlsx',
}

/**
 * What was asked for, checked before anything is read.
 * @param call options and inputs
 * @throws InputFailure when an option is not understood
 */
export async function rollupPlan(call: Call): Promise<RollupPlan> {
  const { values } = call
  const format = formatOf(call)
  const table = oneOf(
    values.long === true ? 'criteria' : (values.table ?? 'facilities'),
    ROLLUP_TABLES,
    'table',
  )
  if (table === 'criteria' && (format === 'text' || format === 'json' || format === 'xlsx'))
    throw new InputFailure('cli.error.longFormat', { formats: '--csv, --ndjson, --parquet' })
  const { duplicates = 'list' } = values
  if (duplicates !== 'list' && duplicates !== 'newest')
    throw new InputFailure('cli.error.duplicates', { value: String(duplicates) })
  const where = textOf(values.where)
  return {
    format,
    output: outputFor(call, format),
    table,
    regime: regimeOf(values.regime ?? 'in-force'),
    basis: oneOf(values.basis ?? 'self', BASES, 'basis'),
    year: yearOf(values.year),
    newest: duplicates === 'newest',
    by: textOf(values.by) ?? null,
    where: whereOf(where),
    hasWhere: where !== undefined,
    failOn: failOnOf(textOf(values['fail-on'])),
    cache: textOf(values.cache) ?? null,
    everything: values.everything === true,
    ...(await registerIn(textOf(values.register))),
  }
}

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

function formatOf({ values }: Call): TerminalFormat {
  const formats = (['json', 'ndjson', 'csv', 'xlsx', 'parquet'] as const).filter(
    (format) => values[format] === true,
  )
  if (formats.length > 1)
    throw new InputFailure('cli.error.oneFormat', {
      formats: formats.map((format) => `--${format}`).join(', '),
    })
  const { output } = values
  const ending = typeof output === 'string' ? /\.[a-z]+$/iu.exec(output)?.[0].toLowerCase() : undefined
  return formats[0] ?? ENDINGS[ending ?? ''] ?? 'text'
}

function outputFor(call: Call, format: TerminalFormat): string | null {
  if (format === 'parquet') return parquetOutput(call)
  if (call.values.output === undefined && format !== 'xlsx') return null
  if (format === 'ndjson') return outputOf(call, '.ndjson', '.jsonl')
  return outputOf(call, format === 'text' ? '.txt' : `.${format}`)
}

function regimeOf(value: string | boolean): Regime {
  const regime = REGIMES.find((known) => known === value)
  if (!regime) throw new InputFailure('cli.error.regime', { value: String(value) })
  return regime
}

function yearOf(value: string | boolean | undefined): ScopeYear | null {
  if (value === undefined) return null
  if (value === 'each') return 'each'
  if (typeof value !== 'string' || !/^\d{4}$/u.test(value))
    throw new InputFailure('cli.error.year', { value: String(value) })
  return Number(value)
}

function oneOf<T extends string>(value: string | boolean, known: readonly T[], option: string): T {
  const found = known.find((one) => one === value)
  if (found === undefined)
    throw new InputFailure('cli.error.oneOf', {
      option: `--${option}`,
      value: String(value),
      known: known.join(', '),
    })
  return found
}

function failOnOf(text: string | undefined): ReadonlySet<FailOn> {
  if (text === undefined) return new Set(FAIL_BY_DEFAULT)
  if (text === 'none') return new Set()
  return new Set(text.split(',').map((one) => oneOf(one.trim(), FAIL_ON, 'fail-on')))
}

async function registerIn(file: string | undefined): Promise<Pick<RollupPlan, 'register' | 'province'>> {
  if (file === undefined) return { register: null, province: [] }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(readFileSync(file))
  } catch {
    throw new InputFailure('cli.error.notFound', { file })
  }
  const { readRegister } = await import('../../files/round/readRegister')
  const read = await readRegister(bytes, '')
  if (!read.ok) throw new InputFailure('cli.error.notRegister', { file })
  return { register: expectedRegister(read.value.expected), province: read.value.indicators ?? [] }
}
