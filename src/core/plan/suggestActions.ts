/** Actions offered for what is still missing, so that a plan begins with a full list and not with an empty page. */
import type { Entry } from '../sets/criteria'
import type { GapRow } from '../score/gap'
import type { Action, CriterionId } from '../types'
import { isLiveAction, type ActionPerformer, type ActionPriority } from './actionState'

/** One action per row, or one per group and rank (milestones: per level). */
export const SUGGESTION_WAYS = ['criterion', 'group'] as const
export type SuggestionWay = (typeof SUGGESTION_WAYS)[number]

/** What a suggestion needs from outside: ids and words. */
export interface SuggestOptions {
  way: SuggestionWay
  newId: () => string
  /** The title of an action about these rows; there is always at least one. */
  title: (rows: readonly GapRow[]) => string
}

/** Longest title an assessment file takes. */
const TITLE_LENGTH = 1000

/** Groups of Circular 54/2017 that are about software of a vendor; the others are about the facility's own house. */
const SOFTWARE_GROUPS: ReadonlySet<string> = new Set(['his', 'ris-pacs', 'lis', 'non-functional', 'emr'])

/**
 * One action per missing row, or grouped. Rows that an action of the plan (other than a cancelled one) already names
 * are left out. Rows of the lowest level named get high priority, of the next medium, the rest low. Who does it is a
 * guess from the group and is meant to be corrected.
 * @param rows missing rows, e.g. all rows of the gap, in order
 * @param actions the actions there are
 * @param options way, ids and words
 */
export function suggestActions(
  rows: readonly GapRow[],
  actions: readonly Action[],
  options: SuggestOptions,
): Action[] {
  const covered = coveredCriteria(actions)
  const free = rows.filter(({ entry }) => !covered.has(entry.id))
  const levels = [...new Set(free.map(({ level }) => level))].sort((a, b) => a - b)
  return bundles(free, options.way).map((bundle) => {
    const first = bundle[0]
    const performer = first ? performerOf(first.entry) : null
    return {
      id: options.newId(),
      title: options.title(bundle).slice(0, TITLE_LENGTH),
      criteria: bundle.map(({ entry }) => entry.id),
      priority: priorityAt(levels.indexOf(first?.level ?? 0)),
      status: 'planned',
      ...(performer ? { by: performer } : {}),
    }
  })
}

/** The rows that some action of the plan, other than a cancelled one, names. */
export function coveredCriteria(actions: readonly Action[]): Set<CriterionId> {
  return new Set(actions.filter(isLiveAction).flatMap(({ criteria }) => criteria))
}

/**
 * Who probably does it; null when nothing is known (milestones, other instruments).
 * @param entry a criterion or milestone
 */
export function performerOf(entry: Entry): ActionPerformer | null {
  if (entry.kind === 'milestone' || entry.set.levels.length === 0) return null
  return SOFTWARE_GROUPS.has(entry.group.id) ? 'vendor' : 'hospital'
}

function bundles(rows: readonly GapRow[], way: SuggestionWay): GapRow[][] {
  if (way === 'criterion') return rows.map((row) => [row])
  const byKey = new Map<string, GapRow[]>()
  for (const row of rows) {
    const { entry } = row
    const key =
      entry.kind === 'criterion'
        ? JSON.stringify([row.level, entry.set.id, entry.group.id, entry.row.rank])
        : JSON.stringify([row.level])
    byKey.set(key, [...(byKey.get(key) ?? []), row])
  }
  return [...byKey.values()]
}

function priorityAt(position: number): ActionPriority {
  if (position === 0) return 'high'
  return position === 1 ? 'medium' : 'low'
}
