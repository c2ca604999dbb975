import catalogue from '../../../criteria/catalogue.json'
import { entryOfSet } from '../../core/sets/admitSet'
import type { Catalogue, CriteriaSet, CriteriaSetReference } from '../../core/types'

const files = import.meta.glob<CriteriaSet>(['../../../criteria/*-*/*.json'], {
  eager: true,
  import: 'default',
})
const SHIPPED: readonly CriteriaSet[] = Object.values(files)
const LISTED = catalogue as Catalogue

/** All criteria sets of this call: those that came with this tool, every version, and those of `--criteria`. */
export const SETS: CriteriaSet[] = [...SHIPPED]

/** What exists, from when to when in force, what replaces what; with the sets of `--criteria`. */
export const CATALOGUE: Catalogue = { ...LISTED }

let given: readonly CriteriaSet[] = []

/** The sets of `--criteria` of this call, for threads that work for it. */
export function setsOfCall(): readonly CriteriaSet[] {
  return given
}

/**
 * From now on these sets stand beside the ones that came with this tool, and no others.
 * @param given sets of `--criteria`, sound and of their own names
 */
export function useSets(sets: readonly CriteriaSet[]): void {
  const news = sets.filter((set) => !SHIPPED.some((one) => one.id === set.id && one.version === set.version))
  given = news
  SETS.splice(0, SETS.length, ...SHIPPED, ...news)
  CATALOGUE.sets = [...LISTED.sets, ...news.map(entryOfSet)]
}

/**
 * The criteria set of a reference; when this very version is not here, the last one the catalogue lists.
 * @param reference id and version
 */
export function setFor({ id, version }: CriteriaSetReference): CriteriaSet | undefined {
  const versions = [...CATALOGUE.sets].reverse().filter((entry) => entry.id === id)
  const wanted = versions.find((entry) => entry.version === version) ?? versions[0]
  return SETS.find((set) => set.id === wanted?.id && set.version === wanted.version)
}
