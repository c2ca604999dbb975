import { shallowRef } from 'vue'
import { useI18n } from '../i18n'
import type { CriteriaSet } from '../core/types'
import { problemText, type FileProblem } from '../files/problems'
import { useCriteriaStore } from '../stores/criteria'
import { download, fileName } from './download'
import { useMessages } from './useMessages'

/** A file that was chosen and not taken in: why. */
export interface RefusedSet {
  name: string
  reasons: string[]
}

/** A table of criteria that waits for what it cannot say itself: number, dates, the set before it. */
export interface WaitingTable {
  name: string
  bytes: Uint8Array
}

/** Criteria sets that did not come with the app: taken in from files, given out, put away. */
export function useKeptSets() {
  const criteria = useCriteriaStore()
  const { t } = useI18n()
  const { show } = useMessages()
  const refused = shallowRef<RefusedSet | null>(null)
  const table = shallowRef<WaitingTable | null>(null)

  const reasonsOf = (problems: readonly FileProblem[]): string[] =>
    problems.map((problem) => problemText(t, problem))

  /** Every set at hand, each whole. */
  const all = (): Promise<CriteriaSet[]> => criteria.load(criteria.catalogue.sets)

  /** Reads a file: a set is kept at once, a table waits for its head. */
  async function take(file: File): Promise<CriteriaSet | null> {
    refused.value = null
    const [{ readBlob }, { kindOfFile }] = await Promise.all([
      import('../files/readBlob'),
      import('../files/kindOfFile'),
    ])
    const bytes = await readBlob(file)
    if (!bytes.ok) return refuse(file.name, bytes.problems)
    if (kindOfFile(bytes.value, file.name) === 'table') {
      table.value = { name: file.name, bytes: bytes.value }
      return null
    }
    const { readCriteriaSet } = await import('../files/criteria/readCriteriaSet')
    const read = readCriteriaSet(bytes.value)
    return read.ok ? keep(read.value.set, file.name) : refuse(file.name, read.problems)
  }

  /** Keeps a set that is sound and whose name stands for nothing else. */
  async function keep(set: CriteriaSet, name: string): Promise<CriteriaSet | null> {
    const [{ takeSet }, { validateSet }, { keepSet }] = await Promise.all([
      import('../files/criteria/takeSet'),
      import('../core/sets/validateSet'),
      import('../stores/keptSets'),
    ])
    const sound = takeSet({ set, problems: validateSet(set) }, await all())
    if (!sound.ok) return refuse(name, sound.problems)
    const problem = await keepSet(sound.value)
    if (problem !== null) {
      refused.value = { name, reasons: [t('workbench.notKept')] }
      return null
    }
    await criteria.loadKept(true)
    show(t('workbench.kept', { set: `${set.title.vi} · ${set.version}` }))
    return set
  }

  function refuse(name: string, problems: readonly FileProblem[]): null {
    refused.value = { name, reasons: reasonsOf(problems) }
    return null
  }

  /** The same set, now with somebody's signature under it. */
  async function keepWithSignature(set: CriteriaSet): Promise<void> {
    const { keepSigned } = await import('../stores/keptSets')
    const problem = await keepSigned(set)
    await criteria.loadKept(true)
    show(problem === null ? t('workbench.sign.done', { set: set.title.vi }) : t('workbench.notKept'))
  }

  /** To the bin, and back on demand. */
  async function putAway(set: CriteriaSet): Promise<void> {
    const { removeSet, setName } = await import('../stores/keptSets')
    const undo = await removeSet(setName(set))
    await criteria.loadKept(true)
    const back = async (): Promise<void> => {
      await undo()
      await criteria.loadKept(true)
    }
    show(t('workbench.putAway', { set: `${set.title.vi} · ${set.version}` }), {
      action: { label: t('app.undo'), run: () => void back() },
    })
  }

  function save(set: CriteriaSet): void {
    const text = `${JSON.stringify(set, null, 2)}\n`
    const name = fileName([set.id, set.version.replaceAll('.', '-')], '.json')
    download(new TextEncoder().encode(text), name, 'application/json')
  }

  async function saveTable(set: CriteriaSet | null): Promise<void> {
    const { writeInstrumentTable } = await import('../files/criteria/writeInstrumentTable')
    const name = fileName([set?.id ?? 'bang-tieu-chi'], '.xlsx')
    download(
      await writeInstrumentTable(set),
      name,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
  }

  return { refused, table, reasonsOf, all, take, keep, keepWithSignature, putAway, save, saveTable }
}
