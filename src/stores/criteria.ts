import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import catalogueAtStart from '../../criteria/catalogue.json?start'
import type { Catalogue, CriteriaSet, CriteriaSetReference } from '../core/types'

type Loader = () => Promise<unknown>
const files = import.meta.glob<Loader>(['../../criteria/*-*/*.json'], { import: 'default' })

const outlines: Record<string, Loader> = Object.fromEntries(
  Object.keys(files).map((path) => [path, () => import('./outlines').then(({ OUTLINES }) => OUTLINES[path])]),
)

const pathOf = ({ id, version }: CriteriaSetReference): string => `../../criteria/${id}/${version}.json`
const keyOf = ({ id, version }: CriteriaSetReference): string => `${id}@${version}`

/** The criteria sets that came with the app: what exists, and each of them on demand, frozen. */
export const useCriteriaStore = defineStore('criteria', () => {
  const catalogue = shallowRef(catalogueAtStart)

  /** Brings the dates of the law, which the first screen does not wait for; the other screens do. */
  async function loadCatalogue(): Promise<void> {
    catalogue.value = (await import('../../criteria/catalogue.json')).default as Catalogue
  }

  const loaded = new Map<string, Promise<CriteriaSet>>()

  function loadFrom(loaders: Record<string, Loader>, prefix: string, reference: CriteriaSetReference) {
    const key = prefix + keyOf(reference)
    const known = loaded.get(key)
    if (known) return known
    const load = loaders[pathOf(reference)]
    if (!load) return null
    const set = load().then((value) => Object.freeze(value) as CriteriaSet)
    set.catch(() => loaded.delete(key))
    loaded.set(key, set)
    return set
  }

  function all(loaders: Record<string, Loader>, prefix: string, references: readonly CriteriaSetReference[]) {
    const sets = references
      .map((reference) => loadFrom(loaders, prefix, reference))
      .filter((set) => set !== null)
    return Promise.all(sets)
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

  /** The newest version of every set, as a new assessment refers to them. */
  function currentReferences(): CriteriaSetReference[] {
    const newest = new Map(catalogue.value.sets.map((entry) => [entry.id, entry]))
    return [...newest.values()].map(({ id, version, fingerprint }) => ({ id, version, fingerprint }))
  }

  return { catalogue, loadCatalogue, load, loadAtHand, loadOutlines, currentReferences }
})
