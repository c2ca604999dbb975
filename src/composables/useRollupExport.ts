import { ref } from 'vue'
import { useI18n } from '../i18n'
import { today } from '../environment'
import { rolledFirst } from '../core/rollup/rolledSet'
import type { RollupRow } from '../core/rollup/row'
import { problemText } from '../files/problems'
import { breathe } from '../platform/breathe'
import { download, fileName } from './download'
import { useFormat } from './useFormat'
import type { Rollup } from './useRollup'
import { useMessages } from './useMessages'

/** The files a roll-up can be saved as, in the order in which they are offered. */
export const ROLLUP_FORMATS = ['xlsx', 'csv', 'ndjson'] as const
export type RollupFormat = (typeof ROLLUP_FORMATS)[number]

const TYPES: Record<RollupFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
}
/** Lines made between two pauses. */
const TOGETHER = 250

/** Saves the rows on screen, in their order and as they are filtered; writers are loaded when they are asked for. */
export function useRollupExport(rollup: Rollup) {
  const { t } = useI18n()
  const { language } = useFormat()
  const { show } = useMessages()
  const busy = ref<RollupFormat | null>(null)

  async function lines(format: 'csv' | 'ndjson', rows: readonly RollupRow[]): Promise<Blob> {
    const { csvLines, ndjsonLine } = await import('../files/rollup/writeLines')
    const sets = rolledFirst(rollup.store.sets, rollup.set.value)
    const line = format === 'csv' ? csvLines(sets).line : (row: RollupRow) => ndjsonLine(row, sets)
    const parts: string[] = []
    for (let at = 0; at < rows.length; at += TOGETHER) {
      parts.push(
        rows
          .slice(at, at + TOGETHER)
          .map(line)
          .join(''),
      )
      await breathe()
    }
    return new Blob(parts, { type: TYPES[format] })
  }

  async function workbook(rows: readonly RollupRow[]): Promise<Uint8Array> {
    const { run } = await import('../beside/run')
    const { store, rolledUp, obstacleOf } = rollup
    const { criteria, blocking } = rolledUp.value.counts
    return run('rollupXlsx', {
      rows: rows.map((row) => ({ row, obstacle: obstacleOf(row) })),
      counted: { criteria, blocking },
      failed: store.failed.map(({ path, problems }) => ({
        path,
        reason: problems.map((problem) => problemText(t, problem)).join(' '),
      })),
      sets: rolledFirst(store.sets, rollup.set.value),
      regime: store.look.regime,
      target: rollup.target.value,
      language: language.value,
    })
  }

  async function save(format: RollupFormat): Promise<void> {
    if (busy.value !== null) return
    busy.value = format
    const rows = rollup.sorted.value
    const name = fileName([t('rollup.fileName'), today()], `.${format}`)
    try {
      download(await (format === 'xlsx' ? workbook(rows) : lines(format, rows)), name, TYPES[format])
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
