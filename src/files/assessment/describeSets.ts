import { setFingerprint } from '../../core/sets/setFingerprint'
import type { Assessment, Catalogue, CatalogueEntry, CriteriaSet } from '../../core/types'
import type { FileProblem } from '../problems'

/** What is known of a criteria set that a file names. */
export interface SetPreview {
  id: string
  version: string
  /** `other-version` = the set is here, but not this version of it; its answers are scored by the version at hand. */
  state: 'known' | 'other-version' | 'unknown'
  /** Whether the fingerprint in the file is that of the set at hand; `absent` = the file names none. */
  fingerprint: 'equal' | 'different' | 'absent'
  /** Title and window, when the catalogue has the set. */
  entry?: CatalogueEntry
  /** The version at hand, when it is another one. */
  atHand?: string
}

/**
 * Every set a file names: known or not, and whether its content is what the file was made with.
 * @param assessment the file
 * @param sets the criteria sets at hand, with all texts
 * @param catalogue what exists
 */
export function describeSets(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  catalogue: Catalogue,
): { sets: SetPreview[]; notices: FileProblem[] } {
  const notices: FileProblem[] = []
  const described = assessment.criteriaSets.map(({ id, version, fingerprint }, index): SetPreview => {
    const path = `/criteriaSets/${index}`
    const exact = sets.find((set) => set.id === id && set.version === version)
    const other = exact ? undefined : sets.find((set) => set.id === id)
    const entry =
      catalogue.sets.find((candidate) => candidate.id === id && candidate.version === version) ??
      catalogue.sets.find((candidate) => candidate.id === id)
    const stated =
      fingerprint === undefined
        ? 'absent'
        : exact && setFingerprint(exact) === fingerprint
          ? 'equal'
          : 'different'
    if (!exact && !other) notices.push({ code: 'unknown-set', path, params: { set: id, version } })
    if (other)
      notices.push({ code: 'other-set-version', path, params: { set: id, version, atHand: other.version } })
    if (exact && stated === 'different')
      notices.push({
        code: 'set-fingerprint-differs',
        path: `${path}/fingerprint`,
        params: { set: id, version },
      })
    if (exact && stated === 'absent')
      notices.push({ code: 'set-fingerprint-missing', path, params: { set: id, version } })
    return {
      id,
      version,
      state: exact ? 'known' : other ? 'other-version' : 'unknown',
      fingerprint: stated,
      ...(entry ? { entry } : {}),
      ...(other ? { atHand: other.version } : {}),
    }
  })
  return { sets: described, notices }
}
