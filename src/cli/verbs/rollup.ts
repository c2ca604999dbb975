import { rolledFirst, rolledSet, rolledTarget } from '../../core/rollup/rolledSet'
import type { RollupRow } from '../../core/rollup/row'
import { createRollUp, type RolledUp } from '../../core/rollup/rollUp'
import { REGIMES, type Regime } from '../../core/types'
import { problemText } from '../../files/problems'
import { flatRow } from '../../files/rollup/flatRow'
import { csvLines, ndjsonLine } from '../../files/rollup/writeLines'
import { SETS } from '../input/criteriaSets'
import { InputFailure } from '../failure'
import { outputOf } from '../output/outputOf'
import { createDuplicateFinder, newestOnly, type DuplicateFiles } from '../rollup/duplicateRows'
import { fileOutput, standardOutput, type LineOutput } from '../output/lines'
import { readRows } from '../rollup/readRows'
import { rollupText, type Found } from '../output/text/rollupText'
import { today } from '../../environment'
import type { Call, Outcome, Verb } from '../verb'
import { writeWhole } from '../output/writeWhole'

/** `tt54 rollup DIR|FILE|ZIP…`: many submissions side by side, from any number of files. */
export const verb: Verb = {
  name: 'rollup',
  order: 9,
  files: 'many',
  options: {
    ndjson: { type: 'boolean' },
    csv: { type: 'boolean' },
    xlsx: { type: 'boolean' },
    output: { type: 'string', short: 'o', hint: 'FILE' },
    regime: { type: 'string', hint: 'as-issued|in-force' },
    year: { type: 'string', hint: 'YYYY' },
    duplicates: { type: 'string', hint: 'list|newest' },
  },
  async run(call) {
    const plan = planOf(call)
    const reading = { failed: [] as Found['failed'], skipped: 0, read: 0 }
    const rows = rowsOf(call, plan, reading)
    if (plan.format === 'csv' || plan.format === 'ndjson') return writeLines(call, plan, rows, reading)
    return writeCounts(call, plan, rows, reading)
  },
}

type Format = 'text' | 'json' | 'ndjson' | 'csv' | 'xlsx'
type Reading = Pick<Found, 'failed' | 'skipped'> & { read: number }

interface Plan {
  format: Format
  output: string | null
  regime: Regime
  year: number | null
  newest: boolean
}

function planOf(call: Call): Plan {
  const { values } = call
  const formats = (['json', 'ndjson', 'csv', 'xlsx'] as const).filter((format) => values[format] === true)
  if (formats.length > 1)
    throw new InputFailure('cli.error.oneFormat', {
      formats: formats.map((format) => `--${format}`).join(', '),
    })
  const format = formats[0] ?? 'text'
  const isToFile = values.output !== undefined || format === 'xlsx'
  const regime = REGIMES.find((known) => known === (values.regime ?? 'in-force'))
  if (!regime) throw new InputFailure('cli.error.regime', { value: String(values.regime) })
  const { year, duplicates = 'list' } = values
  if (year !== undefined && !/^\d{4}$/.test(String(year)))
    throw new InputFailure('cli.error.year', { value: String(year) })
  if (duplicates !== 'list' && duplicates !== 'newest')
    throw new InputFailure('cli.error.duplicates', { value: String(duplicates) })
  return {
    format,
    output: isToFile ? outputOf(call, format === 'text' ? '.txt' : `.${format}`) : null,
    regime,
    year: year === undefined ? null : Number(year),
    newest: duplicates === 'newest',
  }
}

/** Rows of the year asked for; everything else that is met is noted. */
async function* rowsOf(call: Call, { year }: Plan, reading: Reading): AsyncGenerator<RollupRow> {
  for await (const read of readRows(call.files, today())) {
    if (read.kind === 'skipped') reading.skipped += 1
    else if (read.kind === 'failed')
      reading.failed.push({
        path: read.path,
        reason: read.problems
          .map((problem) => problemText(call.t, problem))
          .slice(0, 3)
          .join(' '),
      })
    else {
      reading.read += 1
      if (year === null || read.row.year === year) yield read.row
    }
  }
}

/** CSV and NDJSON go out row by row; only `--duplicates newest` must have seen all rows before the first is written. */
async function writeLines(
  call: Call,
  plan: Plan,
  rows: AsyncGenerator<RollupRow>,
  reading: Reading,
): Promise<Outcome> {
  const duplicates = createDuplicateFinder()
  const { line } =
    plan.format === 'csv' ? csvLines(SETS) : { line: (row: RollupRow) => ndjsonLine(row, SETS) }
  const lines = plan.newest ? listed(newestOnly(await gathered(rows))) : rows
  await writing(call, plan, async (output) => {
    for await (const row of lines) {
      duplicates.add(row)
      await output.write(line(row))
    }
    refuseNothing(call, reading)
  })
  const found: Found = { ...reading, duplicates: duplicates.found() }
  return { text: '', exit: hasFindings(found) ? 1 : 0, remarks: rollupText(call, plan, found, null) }
}

/** Counts need every row once more, small as it is, because a duplicate takes back what was counted. */
async function writeCounts(
  call: Call,
  plan: Plan,
  rows: AsyncGenerator<RollupRow>,
  reading: Reading,
): Promise<Outcome> {
  const all = plan.newest ? newestOnly(await gathered(rows)) : await gathered(rows)
  refuseNothing(call, reading)
  const set = rolledSet(SETS, all)
  if (!set) throw new InputFailure('cli.error.noLevels')
  const target = rolledTarget(set)
  const rollUp = createRollUp({
    sets: SETS,
    set,
    regime: plan.regime,
    target,
    waived: new Set(),
    choices: new Map(),
  })
  for (const row of all) rollUp.add(row)
  const result = rollUp.result()
  const duplicates = result.duplicates.map(({ key, rows: same }): DuplicateFiles => ({
    key,
    paths: same.map(({ path }) => path),
  }))
  const found: Found = { ...reading, duplicates }
  const exit = hasFindings(found) || result.counted < result.rows ? 1 : 0
  if (plan.format === 'text') {
    const text = rollupText(call, plan, found, result)
    if (plan.output === null) return { text, exit }
    writeWhole(plan.output, new TextEncoder().encode(text))
    return { text: '', exit }
  }
  if (plan.format === 'json') {
    await writing(call, plan, (output) => writeJson(output, all, plan, found, result))
    return { text: '', exit, remarks: rollupText(call, plan, found, null) }
  }
  const { writeRollupXlsx } = await import('../../files/rollup/writeRollupXlsx')
  const bytes = await writeRollupXlsx({
    rows: all.map((row) => ({ row, obstacle: rollUp.obstacleOf(row) })),
    counted: result.counts,
    failed: reading.failed,
    sets: rolledFirst(SETS, set),
    regime: plan.regime,
    target,
    language: call.language,
  })
  writeWhole(plan.output ?? '', bytes)
  return { text: rollupText(call, plan, found, result), exit }
}

async function writeJson(
  output: LineOutput,
  rows: readonly RollupRow[],
  { regime, year }: Plan,
  { failed, skipped, duplicates }: Found,
  { rows: shown, counted, left, counts }: RolledUp,
): Promise<void> {
  await output.write(`{"regime":"${regime}","year":${String(year)},"rows":[`)
  for (const [index, row] of rows.entries())
    await output.write(`${index === 0 ? '' : ','}\n${JSON.stringify(flatRow(row, SETS))}`)
  const { rows: _counted, ...tallied } = counts
  const rest = { files: shown, counted, left, ...tallied, duplicates, failed, skipped }
  await output.write(`\n],${JSON.stringify(rest, null, 2).slice(1)}\n`)
}

/** Nothing could be read: bad input, told as for any other file. */
function refuseNothing({ files }: Call, { read, failed }: Reading): void {
  if (read > 0) return
  const [first] = failed
  throw new InputFailure(first ? 'cli.error.nothingReadable' : 'cli.error.nothingFound', {
    file: files.join(', '),
    count: failed.length,
    path: first?.path ?? '',
    reason: first?.reason ?? '',
  })
}

async function writing(
  call: Call,
  { output }: Plan,
  act: (output: LineOutput) => Promise<void>,
): Promise<void> {
  const lines = output === null ? standardOutput(call.write) : fileOutput(output)
  try {
    await act(lines)
  } catch (error) {
    lines.drop()
    throw error
  }
  await lines.keep()
}

function hasFindings({ failed, duplicates }: Found): boolean {
  return failed.length > 0 || duplicates.length > 0
}

async function gathered(rows: AsyncIterable<RollupRow>): Promise<RollupRow[]> {
  const all: RollupRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

async function* listed(rows: readonly RollupRow[]): AsyncGenerator<RollupRow> {
  yield* rows
}
