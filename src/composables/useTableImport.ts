import { storeToRefs } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { WordMeaning } from '../generated/formats'
import type { TableMap } from '../generated/formats'
import { isNewAnswer } from '../files/table/applyTable'
import { applyForeign } from '../files/table/foreign/applyForeign'
import type { ColumnRole } from '../files/table/foreign/heads'
import { firstReading, readingOf } from '../files/table/foreign/readAny'
import { readForeign, type ForeignRow } from '../files/table/foreign/readForeign'
import {
  columnsAt,
  emptyMap,
  guessMap,
  isUsable,
  layoutKey,
  withColumn,
} from '../files/table/foreign/tableMap'
import { otherAssessment } from '../files/table/otherAssessment'
import type { Sheet } from '../files/table/sheet'
import { useAssessmentStore } from '../stores/assessment'
import { useGivenTablesStore } from '../stores/givenTables'
import { useMessages } from './useMessages'
import { useI18n } from '../i18n'
import { useWords } from './useWords'
import { useTableLayouts } from './useTableLayouts'

/** Whether a row is neither a criterion nor a heading, and nobody has said what it is. */
export const isUnclear = ({ found, isHeading, isSkipped }: ForeignRow): boolean =>
  !found && !isHeading && !isSkipped

/** The table that is looked through: its sheet, how it is read, and what that would change. Nothing changes until taken. */
export function useTableImport() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { number } = useWords()
  const { undoable } = useMessages()
  const tables = useGivenTablesStore()
  const { nextTable } = tables
  const { given } = storeToRefs(tables)
  const { layouts, load, remember, forget } = useTableLayouts()

  const sheet = shallowRef<Sheet | null>(null)
  const map = shallowRef<TableMap | null>(null)
  /** Whether the layout was remembered from an earlier table. */
  const isKept = shallowRef(false)
  const removing = shallowRef(false)
  const replacingOwners = shallowRef(false)
  /** A table of another assessment is taken only by who has seen whose it is. */
  const isOtherSeen = shallowRef(false)
  const hasChanged = shallowRef(false)

  const table = computed(() => given.value[0] ?? null)
  watch(
    table,
    async (found) => {
      sheet.value = map.value = null
      removing.value = replacingOwners.value = isOtherSeen.value = hasChanged.value = false
      if (!found) return
      await load()
      if (table.value !== found) return
      const first = firstReading(found.sheets, layouts.value)
      if (!first.ok) return
      sheet.value = first.value.sheet
      map.value = first.value.map
      isKept.value = first.value.isKept
    },
    { immediate: true },
  )

  const read = computed(() =>
    sheet.value && map.value && store.current
      ? readForeign(sheet.value, map.value, { assessment: store.current, sets: store.sets })
      : null,
  )
  const other = computed(() =>
    table.value && store.current ? otherAssessment(table.value.sheets, store.current) : null,
  )
  const unclear = computed(() => (read.value?.rows ?? []).filter(isUnclear))
  const counts = computed(() => {
    const { changes = [], removals = [] } = read.value?.table ?? {}
    const owners = read.value?.owners ?? []
    const fresh = changes.filter(isNewAnswer).length
    const ownersNew = owners.filter(({ before }) => before === null).length
    return {
      recognised: new Set((read.value?.rows ?? []).flatMap(({ found }) => (found ? [found.entry.id] : [])))
        .size,
      fresh,
      changed: changes.length - fresh,
      removed: removals.length,
      evidence: read.value?.table.evidence.length ?? 0,
      ownersNew,
      ownersDiffering: owners.length - ownersNew,
    }
  })
  /** How many rows of the assessment would change. */
  const count = computed(() => {
    const { table: changes, owners } = read.value ?? {}
    const rows = [
      ...(changes?.changes ?? []),
      ...(removing.value ? (changes?.removals ?? []) : []),
      ...(owners ?? []).filter(({ before }) => before === null || replacingOwners.value),
    ]
    return new Set(rows.map(({ set, id }) => JSON.stringify([set, id]))).size
  })
  const isReady = computed(
    () =>
      map.value !== null &&
      isUsable(map.value) &&
      read.value?.open.length === 0 &&
      count.value > 0 &&
      (other.value === null || isOtherSeen.value),
  )

  function change(next: Partial<TableMap>): void {
    if (map.value) map.value = { ...map.value, ...next }
  }

  function chooseSheet(name: string): void {
    const found = table.value?.sheets.find((one) => one.name === name)
    if (!found) return
    const reading = readingOf(found, guessMap(found) ?? emptyMap(found), layouts.value)
    sheet.value = found
    map.value = reading.map
    isKept.value = reading.isKept
  }

  function chooseHead(row: number): void {
    if (sheet.value) change({ headRow: row, columns: columnsAt(sheet.value, row) })
  }

  function chooseColumn(at: number, role: ColumnRole | null): void {
    if (map.value) map.value = withColumn(map.value, at, role)
  }

  /** null = as it is usually read. */
  function tellWord(key: string, meaning: WordMeaning | null): void {
    const { [key]: _before, ...others } = map.value?.words ?? {}
    change({ words: meaning === null ? others : { ...others, [key]: meaning } })
  }

  /** What rows are: an id, or `skip`; null = as they are recognised. */
  function tellRows(keys: readonly string[], what: string | null): void {
    const others = Object.entries(map.value?.titles ?? {}).filter(([key]) => !keys.includes(key))
    const told = what === null ? [] : keys.map((key): [string, string] => [key, what])
    change({ titles: Object.fromEntries([...others, ...told]) })
  }

  /** Takes a layout from a file; the head stays where this table has it. */
  function takeMap(found: TableMap): void {
    if (!sheet.value) return
    map.value = { ...found, sheet: sheet.value.name }
    isKept.value = false
  }

  /** Takes the table as one step to undo, and remembers how it was read. */
  async function take(): Promise<boolean> {
    const { current } = store
    const name = table.value?.name
    if (!current || !read.value || !isReady.value || name === undefined || !sheet.value || !map.value)
      return false
    const applied = applyForeign(current, read.value, {
      removing: removing.value,
      replacingOwners: replacingOwners.value,
    })
    hasChanged.value = !applied.ok
    if (!applied.ok) return false
    const taken = count.value
    await remember(layoutKey(sheet.value, map.value.headRow), map.value)
    store.endGroup()
    const step = store.change(() => applied.assessment, { code: 'tableRead', params: { count: taken, name } })
    undoable(t('importTable.done', { count: number(taken), name }), step)
    nextTable()
    return true
  }

  return {
    table,
    sheet,
    map,
    isKept,
    read,
    other,
    unclear,
    counts,
    count,
    isReady,
    removing,
    replacingOwners,
    isOtherSeen,
    hasChanged,
    chooseSheet,
    chooseHead,
    chooseColumn,
    tellWord,
    tellRows,
    takeMap,
    take,
    leave: nextTable,
    forget,
  }
}
export type TableImport = ReturnType<typeof useTableImport>
