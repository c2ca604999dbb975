import type { CriteriaSet, CriteriaSetReference } from '../core/types'

const files = import.meta.glob<CriteriaSet>(['../../criteria/*/*.json', '!../../criteria/schema/*'], {
  eager: true,
  import: 'default',
})

/** All criteria sets that came with this tool, every version. */
export const EMBEDDED_SETS: readonly CriteriaSet[] = Object.values(files)

/**
 * The embedded set of a reference.
 * @param reference id and version; a version is never replaced by another one
 */
export function embeddedSet({ id, version }: CriteriaSetReference): CriteriaSet | undefined {
  return EMBEDDED_SETS.find((set) => set.id === id && set.version === version)
}
