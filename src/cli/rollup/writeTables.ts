import type { RollupRow } from '../../core/rollup/row'
import { dictionaryRows } from '../../files/rollup/dictionary'
import { exportRow } from '../../files/rollup/exportRow'
import type { FlatRow } from '../../files/rollup/flatRow'
import { indicatorRows } from '../../files/rollup/indicatorRows'
import { listedRow, type ListedRow } from '../../files/rollup/listedRow'
import { longRows } from '../../files/rollup/longRows'
import { csvLines, ndjsonLine } from '../../files/rollup/writeLines'
import { yearRows } from '../../files/rollup/yearRows'
import { SETS } from '../input/criteriaSets'
import { fileOutput, standardOutput, type LineOutput } from '../output/lines'
import { rollupText, type RollupTold } from '../output/text/rollupText'
import { writeWhole } from '../output/writeWhole'
import type { Call } from '../verb'
import type { Rolled } from '../verbs/rollup'
import { groupLine } from './groups'
import { manifestOf } from './readParquet'
import { writeParquetFolder } from './writeParquet'

/**
 * Writes what was asked for, to a file, a folder or standard output.
 * @param call words and standard output
 * @param rolled the roll-up
 * @param told what was met beside the rows
 * @returns whether it is written; false = a text for people is still to be said
 */
export async function writeTables(call: Call, rolled: Rolled, told: RollupTold): Promise<boolean> {
  const { plan } = rolled
  switch (plan.format) {
    case 'text':
      if (plan.output === null) return false
      writeWhole(plan.output, new TextEncoder().encode(rollupText(call, rolled, told, true)))
      return true
    case 'csv':
    case 'ndjson': {
      const line = plan.format === 'csv' ? csvLines() : ndjsonLine
      await writing(call, plan.output, async (output) => {
        for (const row of linesOf(rolled)) await output.write(line(row))
      })
      return true
    }
    case 'json':
      await writing(call, plan.output, (output) => writeJson(output, rolled, told))
      return true
    case 'xlsx':
      writeWhole(plan.output ?? '', await workbook(call, rolled, told))
      return true
    case 'parquet':
      await parquet(rolled)
      return true
  }
}

/** Rows looked at, one after another from the disk. */
function* lookedAt({ gathered, isLookedAt }: Rolled): Generator<RollupRow> {
  for (const row of gathered.store.each()) if (isLookedAt(row)) yield row
}

/** All rows when nothing was left out by `--where`: other years are for comparison, and say so in `year_role`. */
function* written(rolled: Rolled): Generator<RollupRow> {
  const { plan, gathered, context } = rolled
  for (const row of gathered.store.each())
    if (!plan.hasWhere || plan.where(exportRow(row, context))) yield row
}

function* linesOf(rolled: Rolled): Generator<FlatRow> {
  const { plan, context, groups, years, indicators } = rolled
  if (groups) {
    for (const sums of groups.sums) yield groupLine(groups.field, sums)
    return
  }
  if (plan.table === 'dictionary') yield* dictionaryRows(SETS)
  else if (plan.table === 'indicators') yield* indicatorRows(indicators, plan.province)
  else if (plan.table === 'years') yield* yearRows(years, plan.regime)
  else if (plan.table === 'criteria') for (const row of lookedAt(rolled)) yield* longRows(row, context)
  else
    for (const row of plan.year === null ? written(rolled) : lookedAt(rolled)) yield exportRow(row, context)
}

async function writeJson(output: LineOutput, rolled: Rolled, told: RollupTold): Promise<void> {
  const { plan, year, context, sums, groups, years, missing, gathered, indicators } = rolled
  await output.write(
    `{"regime":"${plan.regime}","basis":"${plan.basis}","year":${JSON.stringify(year)},"years":${JSON.stringify(
      [...new Set(gathered.candidates.map((one) => one.year))].sort(),
    )},"rows":[`,
  )
  let isFirst = true
  for (const row of lookedAt(rolled)) {
    await output.write(`${isFirst ? '' : ','}\n${JSON.stringify(exportRow(row, context))}`)
    isFirst = false
  }
  const { rows: files, counted, left, appraisals, counts } = sums
  const { rows: _counted, ...tallied } = counts
  const rest = {
    files,
    counted,
    left,
    appraisals,
    ...tallied,
    ...(groups ? { groups: groups.sums.map((one) => groupLine(groups.field, one)) } : {}),
    indicators: indicators.map(({ meaning: _meaning, ...roll }) => roll),
    ...(plan.province.length > 0 ? { province: plan.province } : {}),
    yearOnYear: { years: years.years, pairs: years.pairs },
    ...(missing ? { missing: missing.map(({ code, name, area }) => ({ code, name, area })) } : {}),
    ...told,
  }
  await output.write(`\n],${JSON.stringify(rest, null, 2).slice(1)}\n`)
}

async function workbook(call: Call, rolled: Rolled, told: RollupTold): Promise<Uint8Array> {
  const { plan, context, sums, target, years, missing } = rolled
  const { writeRollupXlsx } = await import('../../files/rollup/writeRollupXlsx')
  const rows: ListedRow[] = []
  for (const row of lookedAt(rolled)) rows.push(listedRow(row, context))
  return writeRollupXlsx({
    rows,
    counted: sums.counts,
    failed: told.failed,
    sets: SETS,
    regime: plan.regime,
    target,
    language: call.language,
    years: [...years.steps.values()].map(({ before, after, move }) => ({ before, after, move })),
    missing: missing ?? [],
    indicators: indicatorRows(rolled.indicators, plan.province),
  })
}

async function parquet(rolled: Rolled): Promise<void> {
  const { plan, gathered, context, years, year } = rolled
  const seen = new Map<string, { year: number; province: string }>()
  for (const row of written(rolled)) seen.set(row.path, { year: row.year, province: row.province })
  await writeParquetFolder(plan.output ?? '', {
    store: gathered.store,
    places: gathered.store.places.flatMap((place) => {
      const facts = seen.get(place.path)
      return facts ? [{ place, ...facts }] : []
    }),
    facility: (row) => exportRow(row, context),
    criteria: (row) => longRows(row, context),
    small: {
      dictionary: dictionaryRows(SETS),
      years: yearRows(years, plan.regime),
      indicators: indicatorRows(rolled.indicators, plan.province),
    },
    reviews: gathered.reviews,
    manifest: manifestOf({
      regime: plan.regime,
      basis: plan.basis,
      year: typeof year === 'number' ? year : 'each',
    }),
  })
}

async function writing(
  call: Call,
  file: string | null,
  act: (output: LineOutput) => Promise<void>,
): Promise<void> {
  const lines = file === null ? standardOutput(call.write) : fileOutput(file)
  try {
    await act(lines)
  } catch (error) {
    lines.drop()
    throw error
  }
  await lines.keep()
}
