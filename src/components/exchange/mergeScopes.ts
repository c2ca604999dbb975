import { ownersByKey, ownerKey } from '../../core/compare/ownerKey'
import type { Assessment, CriteriaSet, Group, Language } from '../../core/types'
import type { Translate } from '../../locales/translator'

/** Which rows are joined. */
export type MergeScope = { key: string; keep: ((set: string, id: string) => boolean) | null } & (
  | { kind: 'whole' }
  | { kind: 'group'; group: Group }
  | { kind: 'milestones' }
  | { kind: 'department'; name: string }
)

export const WHOLE: MergeScope = { kind: 'whole', key: '', keep: null }

/** The whole, group by group, the requirements of levels, and each department that either side names. */
export function scopesOf(sets: readonly CriteriaSet[], sides: readonly Assessment[]): MergeScope[] {
  const groups = sets.flatMap((set) =>
    set.groups.map((group): MergeScope => {
      const ids = new Set(group.criteria.map(({ id }) => id))
      return { kind: 'group', key: `group ${set.id} ${group.id}`, group, keep: (_set, id) => ids.has(id) }
    }),
  )
  const milestones = new Set(
    sets.flatMap((set) => set.levels.flatMap((level) => level.milestones.map(({ id }) => id))),
  )
  const owners = sides.map((side) => ownersByKey(side))
  const names = [...new Set(owners.flatMap((byKey) => Object.values(byKey)))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  )
  return [
    WHOLE,
    ...groups,
    ...(milestones.size > 0
      ? [
          {
            kind: 'milestones',
            key: 'milestones',
            keep: (_set, id) => milestones.has(id),
          } satisfies MergeScope,
        ]
      : []),
    ...names.map((name): MergeScope => ({
      kind: 'department',
      key: `department ${name}`,
      name,
      keep: (set, id) => owners.some((byKey) => byKey[ownerKey(set, id)] === name),
    })),
  ]
}

/** What a scope is called. */
export function labelOf(scope: MergeScope, t: Translate, language: Language): string {
  if (scope.kind === 'group') return `${scope.group.ordinal}. ${scope.group.title[language]}`
  return t(`merge.scope.${scope.kind}`, scope.kind === 'department' ? { name: scope.name } : {})
}
