import catalogue from '../../../criteria/catalogue.json'
import type { Catalogue, CriteriaSet, CriteriaSetReference } from '../../core/types'

const files = import.meta.glob<CriteriaSet>(['../../../criteria/*-*/*.json'], {
  eager: true,
  import: 'default',
})

/** All criteria sets that came with this tool, every version. */
export const SETS: readonly CriteriaSet[] = Object.values(files)

/** What exists, from when to when in force, what replaces what. */
export const CATALOGUE = catalogue as Catalogue

/**
 * The criteria set of a reference; when this very version is not here, the last one the catalogue lists.
 * @param reference id and version
 */
export function setFor({ id, version }: CriteriaSetReference): CriteriaSet | undefined {
  const versions = [...CATALOGUE.sets].reverse().filter((entry) => entry.id === id)
  const wanted = versions.find((entry) => entry.version === version) ?? versions[0]
  return SETS.find((set) => set.id === wanted?.id && set.version === wanted.version)
}
