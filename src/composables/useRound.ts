import { computed, ref } from 'vue'
import { useRoute } from 'vue-router'
import { useI18n } from '../i18n'
import { now, today } from '../environment'
import { collationKey } from '../core/text/collate'
import { assign, expectedKey, ROUND_STATES, type RoundRow, type RoundState } from '../core/round/round'
import { searched } from '../core/text/search'
import type { FileProblem } from '../files/problems'
import { useRoundStore } from '../stores/round'
import { download, fileName } from './download'
import { useMessages } from './useMessages'
import { useReviews } from './useReviews'
import { useRoundIntake } from './useRoundIntake'
import { useRoundRows } from './useRoundRows'

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What the list is narrowed to. */
export type RoundFilter = 'all' | 'overdue' | RoundState

/** The state that an address names. */
const stateNamed = (name: unknown): RoundState | undefined => ROUND_STATES.find((state) => state === name)

/** The round on screen: its rows, searched, filtered and sorted; taking in, giving out, saving as a file. */
export function useRound() {
  const store = useRoundStore()
  const { t } = useI18n()
  const { show } = useMessages()
  const { refresh } = useReviews()
  const { all, counts } = useRoundRows()
  useRoundIntake()
  const filter = ref<RoundFilter>(stateNamed(useRoute().query.state) ?? 'all')
  const query = ref('')
  const sort = ref<{ key: string; descending: boolean } | null>({ key: 'name', descending: false })
  const refused = ref<{ name: string; problems: readonly FileProblem[] } | null>(null)

  const SORTS: Record<string, (row: RoundRow) => string> = {
    name: ({ expected }) => collationKey(expected.name),
    area: ({ expected }) => collationKey(expected.area),
    assessor: ({ expected }) => collationKey(expected.assessor),
    deadline: ({ deadline }) => deadline,
    state: ({ state }) => state,
  }
  const shown = computed(() => {
    const passing = all.value.filter(
      ({ state, isOverdue }) =>
        filter.value === 'all' || (filter.value === 'overdue' ? isOverdue : state === filter.value),
    )
    const chosen = searched(query.value, passing, ({ expected }) => {
      const { name, code, area, assessor, ownership } = expected
      return [name, code, area, assessor, ownership]
    })
    const key = SORTS[sort.value?.key ?? ''] ?? ((): string => '')
    const sorted = [...chosen].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    return sort.value?.descending ? sorted.reverse() : sorted
  })

  async function load(): Promise<void> {
    await store.load()
    await refresh()
  }

  /** Takes in a register or a colleague's round; nothing is removed by it. */
  async function take(file: File): Promise<void> {
    refused.value = null
    const { readBlob } = await import('../files/readBlob')
    const { readRegister } = await import('../files/round/readRegister')
    const { TABLE_BYTES } = await import('../files/limits')
    const bytes = await readBlob(file, TABLE_BYTES)
    const read = bytes.ok ? await readRegister(bytes.value, now()) : bytes
    if (!read.ok) {
      refused.value = { name: file.name, problems: read.problems }
      return
    }
    const merge = await store.take(read.value)
    if (merge) show(t('round.taken', { name: file.name, added: merge.added, changed: merge.changed }))
    else show(t('round.notKept'), { kind: 'error' })
  }

  /** Gives all facilities that are shown to one assessor, or one day. */
  async function assignShown(patch: { assessor?: string; deadline?: string }): Promise<void> {
    const keys = new Set(shown.value.map(({ expected }) => expectedKey(expected)))
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== ''))
    const isKept = await store.change((round) => assign(round, keys, given, now()))
    show(
      t(isKept ? 'round.assigned' : 'round.notKept', { count: keys.size }),
      isKept ? {} : { kind: 'error' },
    )
  }

  /** The list that is shown, as a table: read back by this page, by Excel and by whatever writes the letters. */
  async function saveTable(kind: 'csv' | 'xlsx'): Promise<void> {
    const { writeRegisterCsv, writeRegisterXlsx } = await import('../files/round/writeRegister')
    const rows = shown.value
    const bytes = await (kind === 'csv' ? writeRegisterCsv(rows, t) : writeRegisterXlsx(rows, t))
    const name = fileName([t('round.fileName'), store.year, today()].map(String), `.${kind}`)
    download(bytes, name, kind === 'csv' ? 'text/csv' : XLSX_TYPE)
    show(t('export.done', { name }))
  }

  function save(): void {
    if (!store.round) return
    const value = { format: 'tt54-round', formatVersion: 1, ...store.round }
    const name = fileName([t('round.fileName'), store.year, today()].map(String), '.json')
    download(new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`), name, 'application/json')
    show(t('export.done', { name }))
  }

  return { store, all, shown, counts, filter, query, sort, refused, load, take, assignShown, save, saveTable }
}
