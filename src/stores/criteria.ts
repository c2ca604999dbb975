import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import catalogueAtStart from '../../criteria/catalogue.json?start'
import { compareVersions } from '../core/sets/compareVersions'
import type { Catalogue, CatalogueEntry, CriteriaSet, CriteriaSetReference } from '../core/types'
import { SET_PREFIX } from '../constants'
import { useDeskStore } from './desk'

/** A set that somebody put on this machine, with what a catalogue would say of it. */
export interface KeptSet {
  set: CriteriaSet
  entry: CatalogueEntry
}

type Loader = () => Promise<unknown>
const files = import.meta.glob<Loader>(['../../criteria/*-*/*.json'], { import: 'default' })

const outlines: Record<string, Loader> = Object.fromEntries(
  Object.keys(files).map((path) => [path, () => import('./outlines').then(({ OUTLINES }) => OUTLINES[path])]),
)

const pathOf = ({ id, version }: CriteriaSetReference): string => `../../criteria/${id}/${version}.json`
const keyOf = ({ id, version }: CriteriaSetReference): string => `${id}@${version}`

/** The criteria sets that came with the app and those kept on this machine: what exists, and each on demand, frozen. */
export const useCriteriaStore = defineStore('criteria', () => {
  const shipped = shallowRef(catalogueAtStart)
  /** Sets that somebody put on this machine; null = not looked for yet. */
  const kept = shallowRef<readonly KeptSet[] | null>(null)
  const catalogue = computed<Catalogue>(() =>
    kept.value === null || kept.value.length === 0
      ? shipped.value
      : { ...shipped.value, sets: [...shipped.value.sets, ...kept.value.map(({ entry }) => entry)] },
  )

  /** Brings the dates of the law and the sets of this machine, which the first screen does not wait for. */
  async function loadCatalogue(): Promise<void> {
    shipped.value = (await import('../../criteria/catalogue.json')).default as Catalogue
    await loadKept()
  }

  let looking: Promise<void> | null = null
  let isListening = false

  /** A machine that keeps none reads no more of the app for it. */
  async function readKept(): Promise<KeptSet[]> {
    const desk = await useDeskStore().open()
    if (!isListening) {
      isListening = true
      // Another window, or this one, changed what is kept.
      desk.subscribe(({ id }) => {
        if (id.startsWith(SET_PREFIX)) void loadKept(true)
      })
    }
    if ((await desk.sets.list()).length === 0) return []
    return (await import('./keptSets')).readKeptSets()
  }

  /** Reads the sets that are kept on this machine; again after they changed. */
  function loadKept(again = false): Promise<void> {
    if (again) looking = null
    looking ??= readKept()
      .then((sets) => {
        kept.value = sets
      })
      .catch(() => {
        looking = null
      })
    return looking
  }

  async function keptSet({ id, version }: CriteriaSetReference): Promise<CriteriaSet | null> {
    await loadKept()
    return kept.value?.find(({ set }) => set.id === id && set.version === version)?.set ?? null
  }

  const loaded = new Map<string, Promise<CriteriaSet>>()

  function loadFrom(loaders: Record<string, Loader>, prefix: string, reference: CriteriaSetReference) {
    const key = prefix + keyOf(reference)
    const known = loaded.get(key)
    if (known) return known
    const load = loaders[pathOf(reference)]
    if (!load) return keptSet(reference)
    const set = load().then((value) => Object.freeze(value) as CriteriaSet)
    set.catch(() => loaded.delete(key))
    loaded.set(key, set)
    return set
  }

  async function all(
    loaders: Record<string, Loader>,
    prefix: string,
    references: readonly CriteriaSetReference[],
  ): Promise<CriteriaSet[]> {
    const sets = await Promise.all(references.map((reference) => loadFrom(loaders, prefix, reference)))
    return sets.filter((set) => set !== null)
  }

  /** The sets with all texts; references to sets that this app does not have are left out. */
  const load = (references: readonly CriteriaSetReference[]): Promise<CriteriaSet[]> =>
    all(files, '', references)

  /** The sets with all texts; of a version that this app does not have, its newest one of the same set. */
  const loadAtHand = (references: readonly CriteriaSetReference[]): Promise<CriteriaSet[]> =>
    load(
      references.flatMap(({ id, version }) => {
        const versions = catalogue.value.sets.filter((entry) => entry.id === id)
        return versions.find((entry) => entry.version === version) ?? versions.at(-1) ?? []
      }),
    )

  /** The sets without texts, enough for scoring: what the first screen needs. */
  const loadOutlines = (references: readonly CriteriaSetReference[]): Promise<CriteriaSet[]> =>
    all(outlines, 'outline:', references)

  /** The newest version of every set that came with the app, as a new assessment refers to them. */
  const currentReferences = (): CriteriaSetReference[] => newestOf(shipped.value.sets)

  /** The newest version of every set, those of this machine among them. */
  const allReferences = (): CriteriaSetReference[] => newestOf(catalogue.value.sets)

  return {
    catalogue,
    kept,
    loadCatalogue,
    loadKept,
    load,
    loadAtHand,
    loadOutlines,
    currentReferences,
    allReferences,
  }
})

function newestOf(sets: Catalogue['sets']): CriteriaSetReference[] {
  const newest = new Map<string, CatalogueEntry>()
  for (const entry of sets) {
    const known = newest.get(entry.id)
    if (!known || compareVersions(entry.version, known.version) > 0) newest.set(entry.id, entry)
  }
  return [...newest.values()].map(({ id, version, fingerprint }) => ({ id, version, fingerprint }))
}
