import { computed, type ComputedRef } from 'vue'
import { useI18n } from '../i18n'
import {
  confirmationOf,
  confirmationsFor,
  mergeConfirmations,
  type Confirming,
} from '../core/sets/confirmations'
import type { Entry } from '../core/sets/criteria'
import type { CriteriaSet } from '../core/types'
import { problemText } from '../files/problems'
import type { Confirmation } from '../generated/formats'
import { useConfirmationsStore } from '../stores/confirmations'
import { useDeskStore } from '../stores/desk'
import { download, fileName } from './download'
import { useMessages } from './useMessages'

/** Before the id of the set, among the settings. */
const KEY = 'confirmations:'

/** Which rows persons laid beside the official text: kept on this machine, given out and merged as small files. */
export function useConfirmations() {
  const desk = useDeskStore()
  const known = useConfirmationsStore()
  const { t } = useI18n()
  const { show } = useMessages()

  const of = (set: Pick<CriteriaSet, 'id'>): readonly Confirmation[] => known.bySet.get(set.id) ?? []

  /** What is kept of a set; what does not fit its format is left where it is. */
  async function load(id: string): Promise<readonly Confirmation[]> {
    const kept = await (await desk.open()).getSetting(KEY + id)
    const { asConfirmations } = await import('../files/criteria/confirmationsFile')
    const read = asConfirmations(kept)
    const list = read.ok ? read.value.confirmations : []
    known.put(id, list)
    return list
  }

  /** Reads what is not read yet; what cannot be read counts as nothing. */
  async function prime(
    sets: readonly Pick<CriteriaSet, 'id'>[],
  ): Promise<ReadonlyMap<string, readonly Confirmation[]>> {
    for (const { id } of sets) if (!known.bySet.has(id)) await load(id).catch(() => undefined)
    return known.bySet
  }

  /** Written on top of what lies there: another window may have confirmed since. */
  async function keep(
    id: string,
    edit: (list: readonly Confirmation[]) => readonly Confirmation[],
  ): Promise<void> {
    const before = await load(id)
    const confirmations = [...edit(before)]
    const value = { format: 'tt54-confirmations', formatVersion: 1, set: id, confirmations }
    await (await desk.open()).setSetting(KEY + id, value)
    known.put(id, confirmations)
  }

  const confirm = (entry: Entry, confirming: Confirming): Promise<void> =>
    keep(entry.set.id, (list) => mergeConfirmations(list, [confirmationOf(entry, confirming)]))

  const takeBack = (set: Pick<CriteriaSet, 'id'>, one: Confirmation): Promise<void> =>
    keep(set.id, (list) => list.filter((other) => other !== one))

  /** Adds what others confirmed; nothing of what is here goes. */
  async function take(set: Pick<CriteriaSet, 'id'>, file: File): Promise<string[]> {
    const [{ readBlob }, { readConfirmations }] = await Promise.all([
      import('../files/readBlob'),
      import('../files/criteria/confirmationsFile'),
    ])
    const bytes = await readBlob(file)
    const read = bytes.ok ? readConfirmations(bytes.value) : bytes
    if (!read.ok) return read.problems.map((problem) => problemText(t, problem))
    if (read.value.set !== set.id)
      return [t('workbench.confirm.otherSet', { set: read.value.set, here: set.id })]
    const before = (await load(set.id)).length
    await keep(set.id, (list) => mergeConfirmations(list, read.value.confirmations))
    show(t('workbench.confirm.taken', { count: of(set).length - before }))
    return []
  }

  async function save(set: CriteriaSet): Promise<void> {
    const { CONFIRMATIONS_ENDING, writeConfirmations } = await import('../files/criteria/confirmationsFile')
    download(
      writeConfirmations(set.id, of(set)),
      fileName([set.id], CONFIRMATIONS_ENDING),
      'application/json',
    )
  }

  const holding = (entry: Entry): readonly Confirmation[] => confirmationsFor(entry, of(entry.set))

  return { of, prime, load, confirm, takeBack, take, save, holding }
}

/** The confirmations of a set, read when it is asked for first. */
export function useConfirmationsOf(set: () => CriteriaSet | null): ComputedRef<readonly Confirmation[]> {
  const { of, load } = useConfirmations()
  const known = useConfirmationsStore()
  const asked = new Set<string>()
  return computed(() => {
    const wanted = set()
    if (!wanted) return []
    if (!asked.has(wanted.id) && !known.bySet.has(wanted.id)) {
      asked.add(wanted.id)
      void load(wanted.id).catch(() => undefined)
    }
    return of(wanted)
  })
}
