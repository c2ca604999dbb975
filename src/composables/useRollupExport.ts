import { ref } from 'vue'
import { useI18n } from '../i18n'
import { today } from '../environment'
import { rolledFirst } from '../core/rollup/rolledSet'
import type { RollupRow } from '../core/rollup/row'
import type { FlatRow } from '../files/rollup/flatRow'
import { problemText } from '../files/problems'
import { useRoundStore } from '../stores/round'
import { breathe } from '../platform/breathe'
import { download, fileName } from './download'
import { useWords } from './useWords'
import type { Rollup } from './useRollup'
import { useMessages } from './useMessages'

/** The files a roll-up can be saved as, in the order in which they are offered. */
export const ROLLUP_FORMATS = ['xlsx', 'csv', 'ndjson', 'parquet', 'long-csv', 'long-parquet'] as const
export type RollupFormat = (typeof ROLLUP_FORMATS)[number]

const PARQUET = 'application/vnd.apache.parquet'
const TYPES: Record<RollupFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  parquet: PARQUET,
  'long-csv': 'text/csv',
  'long-parquet': PARQUET,
}
/** Lines made between two pauses. */
const TOGETHER = 250

/** Saves the rows on screen, in their order and as they are filtered; writers are loaded when they are asked for. */
export function useRollupExport(rollup: Rollup) {
  const { t } = useI18n()
  const { language } = useWords()
  const { show } = useMessages()
  const rounds = useRoundStore()
  const busy = ref<RollupFormat | null>(null)

  async function lines(format: RollupFormat, rows: readonly RollupRow[]): Promise<Blob> {
    const [{ csvLines, ndjsonLine }, tableOf] = await Promise.all([
      import('../files/rollup/writeLines'),
      tableWriter(format),
    ])
    const line = format === 'ndjson' ? ndjsonLine : csvLines()
    const parts: string[] = []
    for (let at = 0; at < rows.length; at += TOGETHER) {
      parts.push(
        tableOf(rows.slice(at, at + TOGETHER))
          .map(line)
          .join(''),
      )
      await breathe()
    }
    return new Blob(parts, { type: TYPES[format] })
  }

  async function parquet(format: RollupFormat, rows: readonly RollupRow[]): Promise<Uint8Array> {
    const [{ parquetParts }, tableOf] = await Promise.all([
      import('../files/rollup/parquetTable'),
      tableWriter(format),
    ])
    const table = parquetParts()
    for (let at = 0; at < rows.length; at += TOGETHER) {
      table.write(tableOf(rows.slice(at, at + TOGETHER)))
      await breathe()
    }
    return table.finish()
  }

  /** Lines of the table of facilities, or of the long one. */
  async function tableWriter(format: RollupFormat): Promise<(rows: readonly RollupRow[]) => FlatRow[]> {
    const context = rollup.exportContext.value
    if (!format.startsWith('long')) {
      const { exportRow } = await import('../files/rollup/exportRow')
      return (rows) => rows.map((row) => exportRow(row, context))
    }
    const { longRows } = await import('../files/rollup/longRows')
    return (rows) => rows.flatMap((row) => [...longRows(row, context)])
  }

  async function workbook(rows: readonly RollupRow[]): Promise<Uint8Array> {
    const [{ run }, { listedRow }, { indicatorRows }] = await Promise.all([
      import('../beside/run'),
      import('../files/rollup/listedRow'),
      import('../files/rollup/indicatorRows'),
    ])
    const { store, rolledUp, exportContext, years, missing } = rollup
    const { criteria, blocking } = rolledUp.value.counts
    return run('rollupXlsx', {
      rows: rows.map((row) => listedRow(row, exportContext.value)),
      counted: { criteria, blocking },
      failed: store.failed.map(({ path, problems }) => ({
        path,
        reason: problems.map((problem) => problemText(t, problem)).join(' '),
      })),
      sets: rolledFirst(store.sets, rollup.set.value),
      regime: store.look.regime,
      target: rollup.target.value,
      language: language.value,
      years: [...years.value.steps.values()],
      missing: missing.value,
      indicators: indicatorRows(rollup.indicators.value, rounds.round?.indicators ?? []),
    })
  }

  async function save(format: RollupFormat): Promise<void> {
    if (busy.value !== null) return
    busy.value = format
    const rows = rollup.sorted.value
    const ending = format.replace('long-', '')
    const title = t(format.startsWith('long') ? 'rollup.fileNameLong' : 'rollup.fileName')
    const name = fileName([title, today()], `.${ending}`)
    try {
      const made =
        format === 'xlsx'
          ? workbook(rows)
          : ending === 'parquet'
            ? parquet(format, rows)
            : lines(format, rows)
      download(await made, name, TYPES[format])
      show(t('rollup.saved', { name, count: rows.length }))
    } catch (error) {
      show(t('rollup.notSaved', { reason: error instanceof Error ? error.message : String(error) }), {
        kind: 'error',
      })
    } finally {
      busy.value = null
    }
  }

  return { busy, save }
}
