/** Levels of a set that is being written: added, changed, taken out. Each change gives a new set. */
import type { CriteriaSet, Level, Text } from '../../types'
import { withNote } from './withNote'
import { idsOfRow, withoutTargets } from './withoutTargets'

/** What a level is changed to; absent = stays. */
export interface LevelPatch {
  summary?: Text
  officialText?: string[]
  note?: Text | null
}

/**
 * Adds a level above the highest; it asks what that one asks, as levels are cumulative (Circular 54/2017, Appendix II).
 * @param summary what the level is about
 */
export function addLevel(set: CriteriaSet, summary: Text): CriteriaSet {
  const last = set.levels.at(-1)
  const level: Level = {
    level: (last?.level ?? 0) + 1,
    summary,
    requires:
      last?.requires ??
      set.groups.map(({ id, scale }) => ({
        group: id,
        rank: scale[0] ?? '1',
        provenance: 'attested' as const,
      })),
    milestones: [],
  }
  return { ...set, levels: [...set.levels, level] }
}

/**
 * Takes the highest level out, with its own requirements.
 */
export function removeLevel(set: CriteriaSet): CriteriaSet {
  const gone = (set.levels.at(-1)?.milestones ?? []).flatMap(idsOfRow)
  return withoutTargets({ ...set, levels: set.levels.slice(0, -1) }, gone)
}

/**
 * Changes what a level is about.
 * @param patch what changes
 */
export function editLevel(
  set: CriteriaSet,
  level: number,
  { note, officialText, ...patch }: LevelPatch,
): CriteriaSet {
  return {
    ...set,
    levels: set.levels.map((one) => {
      if (one.level !== level) return one
      const changed = withNote({ ...one, ...patch }, note)
      if (officialText === undefined) return changed
      const { officialText: _before, ...rest } = changed
      return officialText.length > 0 ? { ...rest, officialText } : rest
    }),
  }
}
